import type { Shape } from './context'
import { ReadModel } from './ReadModel'
import type { MetaRow } from './rows'
import type { Slot } from './slot'
import type { Log } from './source'

interface Options {
  slot: Slot
  shape: Shape
  cacheBytes: number
  log: Log
}

/** The newest whole file of this slot, and where it stands; files that are not whole are removed. */
export const openKept = ({
  slot,
  shape,
  cacheBytes,
  log,
}: Options): { model: ReadModel; meta: MetaRow } | null => {
  for (const file of slot.kept()) {
    try {
      const model = new ReadModel(file, shape, cacheBytes)
      const meta = model.meta()
      if (meta) return { model, meta }
      model.retire()
    } catch (error) {
      log.warn(`Read model ${file} cannot be used: ${String(error)}`)
    }
    slot.remove(file)
  }
  return null
}
