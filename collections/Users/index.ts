import type { CollectionConfig } from 'payload'

import { admins, holds, isStaff, nobody, staff } from '../access'
import { words } from '../words'
import { LOCK_MS, MAX_ATTEMPTS } from './attempt'
import { accountFields } from './fields'
import {
  endSessions,
  explainAccountError,
  refuseDisabledLogin,
  refuseFirstRegister,
  refuseOtherWays,
} from './hooks'
import { refuseWithoutLinks, sendFirstLink } from './firstLink'
import type { LinkOptions } from './link'
import { loginEndpoint, refuseOtherLogins } from './login'
import { lockNewAccount, refusePasswords, refuseWeakFirst } from './password'
import { passwordEndpoints } from './passwordEndpoints'
import { proofEndpoints } from './proof'
import { sessionEndpoints } from './sessions'
import { totpEndpoints } from './totp/endpoints'

export { guardAccounts } from './hooks'
export { firstLink } from './passwordEndpoints'
export { provenAt } from './proof'
export { signIns } from './signIns'
export { accountTokens } from './tokens'

interface Options extends LinkOptions {
  /** Cookies are sent over https only. */
  secure: boolean
  /** How long a proof of the password is good, in ms. */
  proofMaxAge: number
  /** Signing in takes a one-time code, for everybody. Default: for those who turned it on. */
  totpRequired?: boolean
}

/** Accounts of the staff. Administrators make and change them; nobody deletes one. */
export const users = ({
  secure,
  proofMaxAge,
  totpRequired = false,
  ...links
}: Options): CollectionConfig => ({
  slug: 'users',
  labels: { singular: words('账号', 'Account'), plural: words('账号', 'Accounts') },
  auth: {
    useAPIKey: true,
    maxLoginAttempts: MAX_ATTEMPTS,
    lockTime: LOCK_MS,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax', secure },
  },
  access: {
    admin: ({ req }) => isStaff(req.user),
    create: admins,
    read: staff,
    update: ({ req }) => holds(req.user, 'admin') || (isStaff(req.user) && { id: { equals: req.user?.id } }),
    delete: nobody,
    unlock: admins,
    readVersions: nobody,
  },
  admin: {
    enableRichTextLink: false,
    useAsTitle: 'name',
    defaultColumns: ['name', 'post', 'department', 'roles', 'disabled'],
    listSearchableFields: ['name', 'post', 'department'],
    group: words('系统', 'System'),
    description: words(
      '只有管理员能建立和修改账号。账号不能删除，只能停用。',
      'Only administrators make and change accounts. Accounts are disabled, never deleted.',
    ),
  },
  disableBulkEdit: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      refuseFirstRegister,
      refusePasswords,
      refuseOtherLogins,
      refuseOtherWays,
      refuseWithoutLinks(links),
    ],
    beforeChange: [refuseWeakFirst, lockNewAccount, endSessions],
    afterOperation: [sendFirstLink(links)],
    afterError: [explainAccountError],
    beforeLogin: [refuseDisabledLogin],
  },
  endpoints: [
    loginEndpoint({ totpRequired }),
    ...proofEndpoints(proofMaxAge),
    ...totpEndpoints({ totpRequired }),
    ...sessionEndpoints,
    ...passwordEndpoints(links),
    {
      path: '/first-register',
      method: 'post',
      handler: (req) =>
        Response.json(
          {
            errors: [
              {
                code: 'FORBIDDEN',
                message:
                  req.i18n.language === 'en'
                    ? 'The first administrator is made by the server from BALING_ADMIN_EMAIL and BALING_ADMIN_PASSWORD.'
                    : '首个管理员由服务器按 BALING_ADMIN_EMAIL 和 BALING_ADMIN_PASSWORD 建立，不能在线注册。',
              },
            ],
          },
          { status: 403 },
        ),
    },
  ],
  fields: accountFields,
})
