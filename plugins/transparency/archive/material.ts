type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const objects = (value: unknown): [string, Json][] =>
  isObject(value) ? Object.entries(value).filter((pair): pair is [string, Json] => isObject(pair[1])) : []
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []

/** Keys of a body that hold the hash of a text beside the chain. */
const WORDS = ['opinion', 'note', 'reason', 'notice', 'basis', 'state'] as const

/** What entries say must be beside them. */
export interface Material {
  /** By releaseId, the files of its run. */
  candidates: Map<string, readonly string[]>
  texts: Set<string>
  /** Those that are public. */
  notices: Set<string>
  /** By document and locale, the releaseId. */
  live: Map<string, string>
  kept: number
}

export const noMaterial = (): Material => ({
  candidates: new Map(),
  texts: new Set(),
  notices: new Set(),
  live: new Map(),
  kept: 0,
})

/** Takes one entry in. Only of those that are `kept` the material belongs into the archive. */
export const collect = (material: Material, canonical: string, kept: boolean): void => {
  const { kind, subject, actor, body } = JSON.parse(canonical) as Json
  if (!isObject(body)) return
  const place = (locale: string) => `${String(subject)} ${locale}`
  if (kind === 'RELEASED')
    for (const [locale, { release }] of objects(body.locales))
      material.live.set(place(locale), String(release))
  if (kind === 'WITHDRAWN') for (const locale of texts(body.locales)) material.live.delete(place(locale))
  if (!kept) return
  material.kept += 1
  const words = [isObject(actor) ? actor.name : null, ...WORDS.map((name) => body[name])]
  for (const hash of words) if (typeof hash === 'string') material.texts.add(hash)
  if (typeof body.notice === 'string') material.notices.add(body.notice)
  if (kind === 'SUBMITTED')
    for (const [, { release }] of objects(body.locales))
      material.candidates.set(String(release), texts(body.files))
}
