export type Language = 'zh' | 'en'
export type Bilingual = Record<Language, string>

/** The language of `Accept-Language`: the first of zh and en that it names with the highest weight, else zh. */
export const languageOf = (header: string | null): Language => {
  let best: { language: Language; weight: number } = { language: 'zh', weight: 0 }
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [tag = '', ...rest] = part.trim().split(';')
    const language = tag.split('-')[0]
    const asked = rest.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
    const weight = asked === undefined ? 1 : Number(asked)
    if ((language === 'zh' || language === 'en') && weight > best.weight) best = { language, weight }
  }
  return best.language
}
