import type { SignedPicture } from '@baling/three-review/core'

import type { Review } from '../../plugins/three-review/review/context'
import { makeMaster } from '../../plugins/three-review/review/masters'
import { CREDIT, PICTURES } from '../../scripts/demo/content/pictures'
import { render } from '../../scripts/demo/draw'
import { turn } from './people'

/** Gives the signed picture that a name of the demonstration stands for, in a language. */
export type Pictures = (name: string, locale: string) => SignedPicture

/** Draws the first `count` pictures of the demonstration and keeps their masters; all names lead to one of them. */
export const draw = async ({ files }: Review, count: number): Promise<Pictures> => {
  const drawn: ((locale: string) => SignedPicture)[] = []
  for (const { name, zh, en } of PICTURES.slice(0, count)) {
    const { bytes, ...shape } = await makeMaster(await render(name))
    const sha256 = await files.put(bytes)
    drawn.push((locale) => ({
      ...shape,
      sha256,
      alt: locale === 'en' ? en : zh,
      credit: locale === 'en' ? CREDIT.en : CREDIT.zh,
    }))
  }
  const places = new Map(PICTURES.map(({ name }, place) => [name, place]))
  return (name, locale) => turn(drawn, places.get(name as (typeof PICTURES)[number]['name']) ?? 0)(locale)
}
