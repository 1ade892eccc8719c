import type { Bilingual } from '../core/types'

/** A description in both languages. */
export const say = (zh: string, en: string): string => `${zh}\n${en}`

export const sayBoth = ({ zh, en }: Bilingual): string => say(zh, en)
