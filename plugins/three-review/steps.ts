/** Every awaited step of the verbs that change something, in its order. Tests stop the process after each. */
export const STEPS = [
  'submit:lock',
  'submit:files',
  'submit:claim',
  'submit:candidates',
  'submit:texts',
  'submit:renew',
  'submit:entry',
  'submit:row',
  'sign:texts',
  'sign:entry',
  'sign:row',
  'reject:entry',
  'recall:entry',
  'end:row',
  'end:unlock',
  'release:entry',
  'withdraw:texts',
  'withdraw:entry',
  'dark:entry',
] as const

export type Step = (typeof STEPS)[number]
