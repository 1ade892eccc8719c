import { subjectOf, type DocumentState, type Hash, type SealRequest } from '../core'
import type { Review, Target } from './context'
import { isBroken } from './settle'
import { isFileUsed, isTextUsed } from './sealPlan'

/**
 * Removes something that nothing unsealed needs. Whoever came to need it meanwhile finds it again: what he appended
 * is seen after the removal, and what he appends later makes him look (submit puts its files back).
 */
const removeUnless = async <T>(
  used: () => Promise<boolean>,
  {
    read,
    remove,
    restore,
  }: { read: () => Promise<T | null>; remove: () => Promise<void>; restore: (kept: T) => Promise<unknown> },
): Promise<void> => {
  const kept = await read()
  if (kept === null || (await used())) return
  await remove()
  if (await used()) await restore(kept)
}

const removeFile = (review: Review, file: string): Promise<void> =>
  removeUnless(() => isFileUsed(review, file), {
    read: () => review.files.get(file),
    remove: () => review.files.remove(file),
    restore: (bytes) => review.files.put(bytes),
  })

const removeText = (review: Review, text: Hash, after: { subject: string; seq: number }): Promise<void> =>
  removeUnless(() => isTextUsed(review, text, after), {
    read: async () => (await review.texts.get([text])).get(text) ?? null,
    remove: () => review.texts.remove(text),
    restore: (words) => review.texts.put(words),
  })

const destroyOne = async (review: Review, target: Target, { entry, by }: SealRequest): Promise<void> => {
  const { releases, files, texts } = entry.body
  const after = { subject: subjectOf(target.type, target.id), seq: by?.seq ?? entry.seq }
  await review.step('seal:candidates', () => review.candidates.remove(releases))
  await review.step('seal:files', async () => {
    for (const file of files) await removeFile(review, file)
    await review.options.publicSide?.(review.payload).forget(files)
  })
  await review.step('seal:words', async () => {
    for (const text of texts) await removeText(review, text, after)
  })
}

/** Destroys what entries of two people say is sealed, as far as it is still there. Can be done again and again. */
export const destroySealed = async (
  review: Review,
  target: Target,
  { kept }: Pick<DocumentState, 'kept'>,
): Promise<void> => {
  for (const one of kept.seals) if (one.outcome === 'sealed') await destroyOne(review, target, one)
}

/** The same for many documents: what a crash left, and what came back since without any need of it. */
export const finishSealing = async (review: Review, targets: readonly Target[]): Promise<void> => {
  // A ledger that doesn't verify destroys nothing.
  if (isBroken(review)) return
  for (const target of targets)
    await destroySealed(review, target, await review.ledger.state(target.type, target.id))
}
