import type { Field } from 'payload'

import { described, term } from '../words'
import { rows } from './rows'
import { local, text } from './scalars'
import { say, type Validating } from './title'

const w = {
  contacts: term(
    ['联系方式', 'Contacts'],
    ['公众可以联系的部门和电话。', 'Whom the public may write to or call.'],
  ),
  name: term(['部门或称呼', 'Name'], ['接听的部门或岗位。', 'The office that answers.']),
  phone: term(['电话', 'Telephone'], ['带区号的电话号码。', 'The number, with its area code.']),
  email: term(['电子邮箱', 'E-mail'], ['对外公开的邮箱。', 'The address that the public may write to.']),
  note: term(['说明', 'Note'], ['如工作时间。', 'Such as office hours.']),
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const email = () => ({
  ...text(w.email),
  field: (name: string): Field => ({
    name,
    type: 'text',
    ...described(w.email),
    validate: (value: null | string | undefined, { req }: Validating) =>
      !value || EMAIL.test(value) || say(req, '请填写有效的电子邮箱。', 'A valid e-mail address is needed.'),
  }),
})

export const contacts = () =>
  rows(
    'Contact',
    { name: local(w.name), phone: text(w.phone), email: email(), note: local(w.note) },
    { words: w.contacts, row: ['联系方式', 'contact'], layout: [['name', 'phone', 'email'], 'note'] },
  )
