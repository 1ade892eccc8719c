'use client'

import { useAccountWords } from './words'

/** On a new account, in place of Payload's two password fields, which account.css hides there. */
export const ByLink = () => {
  const t = useAccountWords()
  return <p className="account-by-link">{t('byLink')}</p>
}
