import type { Language } from './refusals'

export const MIN_LENGTH = 10
export const MAX_LENGTH = 256

/** What a password must not contain: what is known of its owner. */
export interface Owner {
  name?: string | null
  email?: string | null
  personNumber?: string | null
}

const RULES = {
  short: { zh: `至少 ${MIN_LENGTH} 个字符`, en: `at least ${MIN_LENGTH} characters` },
  long: { zh: `最多 ${MAX_LENGTH} 个字符`, en: `at most ${MAX_LENGTH} characters` },
  personal: {
    zh: '不含姓名、邮箱或人员编号',
    en: 'without your name, e-mail address or person number',
  },
  common: { zh: '不是常见密码、连续或重复的字符', en: 'not a common password, a sequence or a repetition' },
  last: { zh: '与现在的密码不同', en: 'other than the present one' },
} as const

export type Rule = keyof typeof RULES

export const ruleWords = (rule: Rule, language: Language): string => RULES[rule][language]

/** The rules in words, for the forms. */
export const allRules = (language: Language): string[] =>
  (Object.keys(RULES) as Rule[]).map((rule) => ruleWords(rule, language))

// Stems of what is tried first (the top of the public lists, and what is said here); digits and signs around don't help.
const STEMS = new Set(
  `password passwort passw0rd admin administrator root user guest test welcome login letmein master monkey dragon
  football baseball sunshine princess iloveyou trustno superman batman shadow michael jordan hunter charlie
  whatever freedom computer internet secret changeme default qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm
  qazwsx qazwsxedc wsxedc woaini woaiwojia aini nihao zhongguo beijing hunan yueyang yueyanglou yueyangqu baling
  dongting wenlvju wenlv guangdian tiyu wenhua wasd abcdef abcdefg abcdefgh abcdefghij abcabc abcd qweasd
  qweasdzxc asdasd qweqwe passwordpassword mima xinmima ceshi gongzuo danwei huawei tencent alibaba`.split(
    /\s+/,
  ),
)

const plain = (text: string) => text.normalize('NFKC').toLowerCase()
const leet = (text: string) =>
  text.replace(
    /[013457@$!]/g,
    (one) => ({ 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' })[one] ?? one,
  )

const bare = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

const isRepetition = (text: string) => /^(.{1,4})\1+.{0,3}$/su.test(text)

/** Whether every character follows on the one before, up or down, or stays the same. */
const isSequence = (text: string) => {
  const codes = [...text].map((one) => one.codePointAt(0) ?? 0)
  return [1, -1, 0].some((step) =>
    codes.every((code, at) => at === 0 || code - (codes[at - 1] ?? 0) === step),
  )
}

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb']
const isKeyboard = (text: string) =>
  ROWS.some((row) => [row, [...row].reverse().join('')].some((keys) => (keys + keys).includes(text)))

const isCommon = (text: string) => {
  const candidates = [text, bare(text), leet(text), bare(leet(text)), leet(bare(text))]
  return (
    isRepetition(text) ||
    isSequence(text) ||
    isKeyboard(text) ||
    /^\d+$/.test(text) ||
    candidates.some((one) => STEMS.has(one) || (one.length > 3 && isKeyboard(one)))
  )
}

const isPersonal = (text: string, { name, email, personNumber }: Owner) => {
  const [local = '', domain = ''] = plain(email ?? '').split('@')
  const known = [plain(name ?? ''), local, domain.split('.')[0] ?? '', plain(personNumber ?? '')]
  return known.some((part) => part.length >= (/^[\x20-\x7e]*$/.test(part) ? 4 : 2) && text.includes(part))
}

/** The first rule that a new password breaks; null for a good one. That it isn't the last one is asked elsewhere. */
export const brokenRule = (password: string, owner: Owner): Rule | null => {
  const length = [...password].length
  if (length < MIN_LENGTH) return 'short'
  if (length > MAX_LENGTH) return 'long'
  const text = plain(password)
  if (isPersonal(text, owner)) return 'personal'
  return isCommon(text) ? 'common' : null
}
