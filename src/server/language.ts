import type { Request } from 'express'

export type Language = 'zh' | 'en'

/** The caller's language by Accept-Language; Chinese unless English is preferred. */
export const languageOf = (req: Request): Language =>
  req.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh'
