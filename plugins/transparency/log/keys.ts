import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { isKeyName, parseSignerKey, seedOfPem, signerOf, type SignerKey } from '../core'
import type { ResolvedOptions } from '../options'
import { createFile } from './SignedStore'

/** The log's identity and the keys that sign for it, the log's own first. */
export interface Identity {
  origin: string
  keys: readonly SignerKey[]
  /** Whether the key was made just now. */
  made: boolean
}

const PEM = /-----BEGIN [^-]+-----[\s\S]+?-----END [^-]+-----/g

const seedOf = (pem: string, file: string): Buffer => {
  let seed: Buffer | null
  try {
    seed = seedOfPem(pem)
  } catch (cause) {
    throw new Error(`${file}: the key cannot be read`, { cause })
  }
  if (!seed) throw new Error(`${file}: the key is not an Ed25519 key`)
  return seed
}

/** Reads the keys of a file. A key in PEM has no name of its own: it gets `origin`. */
const readKeys = (text: string, { file, origin }: { file: string; origin: string }): SignerKey[] => {
  const pems = text.match(PEM)
  if (pems) return pems.map((pem) => signerOf({ type: 'log', name: origin, seed: seedOf(pem, file) }))
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const keys = lines.map((line) => parseSignerKey(line.trim()))
  if (keys.length === 0 || keys.some((key) => key?.type !== 'log'))
    throw new Error(`${file}: neither Ed25519 keys in PEM nor lines PRIVATE+KEY+NAME+ID+BASE64`)
  return keys.filter((key) => key !== null)
}

const readOwn = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/**
 * Reads the key, or makes one where none is given and none is there: of several processes that start on one folder
 * a single one makes it. Throws where it can't be used, or has the name of another log.
 */
export const openIdentity = async (
  options: Pick<ResolvedOptions, 'dataDir' | 'defaultOrigin' | 'keyFile' | 'origin'>,
): Promise<Identity> => {
  const file = options.keyFile ?? path.join(options.dataDir, 'transparency', 'key')
  const origin = options.origin ?? options.defaultOrigin
  if (!isKeyName(origin)) throw new Error(`“${origin}” cannot be the name of a log: no spaces and no plus`)
  let text = options.keyFile ? await readFile(file, 'utf8') : await readOwn(file)
  const made = text === null
  if (text === null) {
    const { secret } = signerOf({ type: 'log', name: origin, seed: randomBytes(32) })
    await createFile(file, `${secret}\n`, 0o600)
    text = await readFile(file, 'utf8')
  }
  const keys = readKeys(text, { file, origin })
  const name = keys[0]?.name ?? origin
  if (options.origin !== undefined && keys.some((key) => key.name !== options.origin))
    throw new Error(`${file}: the key is that of “${name}”, not of “${options.origin}”`)
  return { origin: name, keys, made }
}
