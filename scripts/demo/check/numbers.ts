/** Numbers as the report writes them. Pure: told apart from where the texts come from. */
export interface Report {
  /** Without spaces, digits half-width. */
  text: string
  /** Every number, as written and in units: 近3万 is 3 and 30000. */
  values: ReadonlySet<number>
}

const DIGITS = /\d+(?:\.\d+)?/g
const FOLLOWING = /^ *(\p{Script=Han})/u
const SCALED = /(\d+(?:\.\d+)?)[余多]?([百千万亿])/g
const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }
const NUMERALS = /(?<![\d余多])第?[〇零一二三四五六七八九十百千万亿两]+/g
const ONES = '零一二三四五六七八九'
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const WORDS = new Map([
  ...SMALL.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
])

/** Full-width digits made half-width, thousands without their comma. */
const plain = (text: string): string =>
  text
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')

/** The value of 四, 十四, 二十; nothing for what is no small number. */
const valueOf = (numeral: string): number | null => {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(numeral.replace('两', '二'))
  if (!match) return null
  const [, tens = '', ten, ones = ''] = match
  if (!ten) return ones || !tens ? null : ONES.indexOf(tens)
  return 10 * (tens ? ONES.indexOf(tens) : 1) + (ones ? ONES.indexOf(ones) : 0)
}

export const readReport = (source: string): Report => {
  const text = plain(source).replace(/\s+/g, '')
  const values = new Set([...text.matchAll(DIGITS)].map(([digits]) => Number(digits)))
  for (const [, digits, scale = ''] of text.matchAll(SCALED))
    values.add(Number((Number(digits) * (SCALES[scale] ?? 1)).toFixed(2)))
  for (const [numeral] of text.matchAll(NUMERALS)) {
    const value = valueOf(numeral.replace('第', ''))
    if (value !== null) values.add(value)
  }
  return { text, values }
}

/** A number in a sentence stands with the measure word that the report gives it. */
const digitsIn = (text: string, report: Report): string[] =>
  [...text.matchAll(DIGITS)].flatMap(({ 0: digits, index }) => {
    const [, next = ''] = FOLLOWING.exec(text.slice(index + digits.length)) ?? []
    const written = next
      ? new RegExp(`(?<![\\d.])${digits.replace('.', '\\.')}${next}`).test(report.text)
      : report.values.has(Number(digits))
    return written ? [] : [digits + next]
  })

/** Chinese numerals are words: fine where the report has them before the same character. A lone 一 is an article. */
const numeralsIn = (text: string, report: Report): string[] =>
  [...text.matchAll(NUMERALS)].flatMap(({ 0: numeral, index }) => {
    const [, next = ''] = FOLLOWING.exec(text.slice(index + numeral.length)) ?? []
    return numeral === '一' || report.text.includes(numeral + next) ? [] : [numeral + next]
  })

const wordsIn = (text: string, report: Report): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => {
    const value = WORDS.get(word) ?? 1
    return value !== 1 && !report.values.has(value)
  })

/** What a text has of numbers that the report doesn't have. */
export const strangersIn = (given: string, report: Report): string[] => {
  const text = plain(given)
  const [, year, month, day] = DATE.exec(text) ?? []
  if (year)
    return report.text.includes(`${year}年`) && report.text.includes(`${Number(month)}月${Number(day)}日`)
      ? []
      : [text]
  return [...digitsIn(text, report), ...numeralsIn(text, report), ...wordsIn(text, report)]
}

export interface Stranger {
  /** Where it stands: `rows.0.value`. */
  path: string
  number: string
}

/** The same for every text and number of a content, however deep. */
export const strangers = (content: unknown, report: Report, path = ''): Stranger[] => {
  if (typeof content === 'string') return strangersIn(content, report).map((number) => ({ path, number }))
  if (typeof content === 'number')
    return report.values.has(content) ? [] : [{ path, number: String(content) }]
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([name, part]) =>
    strangers(part, report, path ? `${path}.${name}` : name),
  )
}
