import type { Field } from 'payload'

import { adminsAndSelf, nobody } from '../../access'
import { ACCOUNT_SECURITY } from '../../admin/components'
import { term, words } from '../../words'

const unseen = (...label: [zh: string, en: string]) => ({
  label: words(...label),
  admin: { description: words('任何人都看不到。', 'Nobody ever sees it.') },
  hidden: true,
  access: { read: nobody, create: nobody, update: nobody },
})

const sinceTerm = term(
  ['动态验证码启用于', 'One-time codes since'],
  ['登录和签署时须另输动态验证码。', 'Signing in and signing take a one-time code as well.'],
)

/** What one-time codes need of an account. Everything but the day is hidden from everybody. */
export const totpFields: Field[] = [
  {
    name: 'totpSince',
    type: 'date',
    access: { read: adminsAndSelf, create: nobody, update: nobody },
    label: sinceTerm.label,
    admin: {
      description: sinceTerm.about,
      readOnly: true,
      condition: (data) => Boolean((data as { totpSince?: unknown }).totpSince),
      date: { displayFormat: 'yyyy-MM-dd HH:mm' },
      disableBulkEdit: true,
    },
  },
  // Encrypted, each for its account; see secret.ts.
  { name: 'totpSecret', type: 'text', ...unseen('验证器密钥', 'Secret of one-time codes') },
  {
    name: 'totpPending',
    type: 'text',
    ...unseen('待启用的验证器密钥', 'Secret that waits for its first code'),
  },
  // The last step whose code was used: an older code is refused.
  { name: 'totpStep', type: 'number', ...unseen('最近使用的验证码', 'Last code used') },
  // Hashes, parted by blanks.
  { name: 'totpRecovery', type: 'text', ...unseen('恢复码', 'Recovery codes') },
  {
    name: 'twoFactor',
    type: 'ui',
    label: words('登录保护', 'Sign-in protection'),
    admin: { components: { Field: ACCOUNT_SECURITY }, disableListColumn: true },
  },
]
