import type { Field } from 'payload'

import { adminsAndSelf, nobody } from '../../access'
import { ACCOUNT_SECURITY } from '../../admin/components'
import { described, term } from '../../words'

const unseen = {
  hidden: true,
  access: { read: nobody, create: nobody, update: nobody },
}

/** What one-time codes need of an account. Everything but the day is hidden from everybody. */
export const totpFields: Field[] = [
  {
    name: 'totpSince',
    type: 'date',
    access: { read: adminsAndSelf, create: nobody, update: nobody },
    ...described(
      term(
        ['动态验证码启用于', 'One-time codes since'],
        ['登录和签署时须另输动态验证码。', 'Signing in and signing take a one-time code as well.'],
      ),
    ),
    admin: {
      readOnly: true,
      condition: (data) => Boolean((data as { totpSince?: unknown }).totpSince),
      date: { displayFormat: 'yyyy-MM-dd HH:mm' },
      disableBulkEdit: true,
    },
  },
  // Encrypted, each for its account; see secret.ts.
  { name: 'totpSecret', type: 'text', ...unseen },
  { name: 'totpPending', type: 'text', ...unseen },
  // The last step whose code was used: an older code is refused.
  { name: 'totpStep', type: 'number', ...unseen },
  // Hashes, parted by blanks.
  { name: 'totpRecovery', type: 'text', ...unseen },
  {
    name: 'twoFactor',
    type: 'ui',
    admin: { components: { Field: ACCOUNT_SECURITY }, disableListColumn: true },
  },
]
