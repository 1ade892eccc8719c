import type { PayloadRequest } from 'payload'
import { toDataURL } from 'qrcode'

import { addressOf } from './code'
import { begin, type Coded } from './store'

/** What an authenticator app needs: the secret in Base32, its address, and that as a picture (PNG, a data address). */
export interface SetUp {
  secret: string
  address: string
  picture: string
}

const ISSUER = { zh: '巴陵', en: 'Baling' } as const

/** Begins to set one-time codes up for an account, or shows what has begun once more. */
export const setUpOf = async (req: PayloadRequest, account: Coded & { email: string }): Promise<SetUp> => {
  const secret = await begin(req, account)
  const issuer = ISSUER[req.i18n.language.startsWith('en') ? 'en' : 'zh']
  const address = addressOf(secret, { issuer, label: account.email })
  return { secret, address, picture: await toDataURL(address, { margin: 2, width: 240 }) }
}
