import { pinyin } from 'pinyin-pro'

/** What Chinese titles are ordered by: pinyin without tones, and the text itself where that is equal. */
export const sortKey = (text: string): string => {
  const sound = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  return `${sound.join(' ').normalize('NFKC').toLowerCase()}\u0001${text}`
}
