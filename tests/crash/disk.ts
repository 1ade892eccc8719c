import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

import type { TestServer } from '../helpers/server'

// A namespace of one's own: no rights are needed for it, and it goes with its last process.
const UNSHARE = ['unshare', '--map-root-user', '--mount']

/** Whether this machine lets a process have a disk of its own. */
export const canMount = (): boolean => {
  const [command = '', ...args] = [...UNSHARE, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']
  return spawnSync(command, args).status === 0
}

/** The command that runs a process with a disk of that size at `at`, which begins as a copy of the folder `from`. */
export const onDisk = ({
  at,
  from,
  megabytes,
}: {
  at: string
  from: string
  megabytes: number
}): string[] => {
  mkdirSync(at, { recursive: true })
  const script = 'mount -t tmpfs -o size=$1m tmpfs "$2" && cp -a "$3/." "$2" && shift 3 && exec "$@"'
  return [...UNSHARE, 'sh', '-c', script, 'sh', `${megabytes}`, at, from]
}

/** A process's disk, seen from outside. */
export const diskOf = ({ pid, dataDir }: TestServer) => {
  const folder = path.join(`/proc/${pid}/root`, dataDir)
  const ballast = path.join(folder, 'ballast')
  return {
    folder,
    /** Leaves not a byte. */
    fill() {
      const file = openSync(ballast, 'a')
      for (let size = 1024 * 1024; size >= 1;) {
        try {
          if (writeSync(file, Buffer.alloc(size)) < size) size = Math.floor(size / 2)
        } catch (error) {
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
          size = Math.floor(size / 2)
        }
      }
      closeSync(file)
    },
    free: () => rmSync(ballast),
  }
}
