import { randomUUID } from 'node:crypto'

import type { Field, FieldAccess, FieldHook } from 'payload'

import type { User } from '../../src/payload-types'
import { adminsAndSelf, adminsOnOthers, holds, nobody, ROLES, type Role } from '../access'
import { described, term, words, type Term } from '../words'
import { totpFields } from './totp/fields'

const roleWords: Record<Role, ReturnType<typeof words>> = {
  editor: words('编辑', 'Editor'),
  first: words('初审', 'First review'),
  second: words('复审', 'Second review'),
  final: words('终审', 'Final review'),
  admin: words('管理员', 'Administrator'),
}

const byAdmins: FieldAccess = ({ req }) => holds(req.user, 'admin')

/** What stands beside a signature. The ledger copies it as it is on the day of signing. */
const nameplate = (name: string, words: Term, required: boolean): Field => ({
  name,
  type: 'text',
  required,
  maxLength: 100,
  access: { create: byAdmins, update: byAdmins },
  ...described(words),
})

/** A value that is settled when the account is made. Not even the Local API changes it afterwards. */
const settled = (name: 'person' | 'personNumber', made: (value: unknown) => unknown) => {
  const keep: FieldHook<User> = ({ operation, originalDoc, value }) =>
    operation === 'create' ? made(value) : originalDoc?.[name]
  return { beforeChange: [keep] }
}

const pseudonym = term(
  ['人员代号', 'Pseudonym'],
  ['随机生成，代替姓名写入台账。', 'Random; stands for the person in the ledger.'],
)

const awaits = term(
  ['尚未设置密码', 'No password yet'],
  ['本人还没有通过链接设置密码。', 'Its owner has not set a password by the link yet.'],
)

const password = term(
  ['密码', 'Password'],
  ['本人通过邮件中的链接设置。', 'Its owner sets it by a link that is mailed.'],
)

export const accountFields: Field[] = [
  {
    name: 'email',
    type: 'email',
    access: { read: adminsAndSelf, create: byAdmins, update: byAdmins },
  },
  {
    type: 'row',
    fields: [
      nameplate(
        'name',
        term(
          ['姓名', 'Name'],
          ['真实姓名，签字时一并记录。', 'The real name, recorded with every signature.'],
        ),
        true,
      ),
      nameplate(
        'post',
        term(['职务', 'Post'], ['签字时一并记录。', 'Recorded with every signature.']),
        false,
      ),
      nameplate(
        'department',
        term(['部门', 'Department'], ['签字时一并记录。', 'Recorded with every signature.']),
        false,
      ),
    ],
  },
  {
    name: 'personNumber',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 64,
    access: { read: adminsAndSelf, create: byAdmins, update: nobody },
    ...described(
      term(
        ['人员编号', 'Person number'],
        [
          '一人一号，建立账号后不能修改。用来认定四个不同的人。',
          'One per human being, fixed once the account exists. It tells four people apart.',
        ],
      ),
    ),
    hooks: settled('personNumber', (value) => (typeof value === 'string' ? value.trim() : value)),
  },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    options: ROLES.map((value) => ({ value, label: roleWords[value] })),
    access: { create: byAdmins, update: adminsOnOthers },
    ...described(
      term(
        ['角色', 'Roles'],
        [
          '可以有几个；同一份稿件的编辑和三审必须是四个不同的人。没有人能改自己的角色。',
          'Several may be held; four different people edit and sign a document all the same. Nobody changes their own.',
        ],
      ),
    ),
  },
  {
    name: 'disabled',
    type: 'checkbox',
    defaultValue: false,
    access: { create: byAdmins, update: adminsOnOthers },
    ...described(
      term(
        ['停用', 'Disabled'],
        [
          '停用的账号不能登录，已有的会话和接口密钥立即失效。账号不会被删除，记录里的签名仍然有主。',
          'A disabled account cannot sign in; its sessions and API key end at once. Accounts are never deleted: their signatures stay.',
        ],
      ),
    ),
  },
  {
    name: 'person',
    type: 'text',
    access: { read: nobody, create: nobody, update: nobody },
    label: pseudonym.label,
    admin: {
      description: pseudonym.about,
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
    hooks: settled('person', (value) => (typeof value === 'string' && value ? value : randomUUID())),
  },
  // Payload's own field: its forms leave it out where it may be read (there is nothing to read) and not be written.
  {
    name: 'password',
    type: 'text',
    virtual: true,
    label: password.label,
    access: { create: nobody, update: nobody },
    admin: {
      description: password.about,
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
  },
  {
    name: 'awaitsPassword',
    type: 'checkbox',
    defaultValue: false,
    access: { create: nobody, update: nobody },
    label: awaits.label,
    // A column of the list; on the account itself it is told with the links.
    admin: { description: awaits.about, condition: () => false, disableBulkEdit: true },
  },
  {
    name: 'enableAPIKey',
    type: 'checkbox',
    access: { read: adminsAndSelf, create: byAdmins, update: adminsAndSelf },
  },
  {
    name: 'apiKey',
    type: 'text',
    access: { create: byAdmins, update: adminsAndSelf },
  },
  ...totpFields,
]
