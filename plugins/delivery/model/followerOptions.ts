import type { BuildOptions } from './build'
import type { FileStore } from './files'
import type { Reserve } from './reserve'
import type { Slot } from './slot'

export interface FollowerOptions extends BuildOptions {
  files: FileStore
  slot: Slot
  /** What this process is called where it says how far it has come. */
  name: string
  reserve: Reserve
  cacheBytes: number
  pollMs: number
}
