import { accounts } from './accounts'
import { forms } from './forms'
import { proof } from './proof'
import { sealing } from './sealing'
import { withdrawal } from './withdrawal'

/** The words of the parts that have a file of their own. */
export const parts = {
  zh: { ...forms.zh, ...proof.zh, ...withdrawal.zh, ...sealing.zh, ...accounts.zh },
  en: { ...forms.en, ...proof.en, ...withdrawal.en, ...sealing.en, ...accounts.en },
}
