import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { digest } from '@baling/three-review/core'
import { afterAll, describe, expect, it } from 'vitest'

import { folderBlobs, sweepFolder } from '../../../plugins/three-review/store/blobs'
import { contentStore, originalStore } from '../../../plugins/three-review/store/files'
import { temporaryFolder } from '../../helpers/folders'

const made: string[] = []
const folder = (): string => {
  const one = temporaryFolder()
  made.push(one)
  return one
}
afterAll(() => Promise.all(made.map((one) => rm(one, { recursive: true, force: true }))))

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
const text = (read: Uint8Array | null): string | null => read && Buffer.from(read).toString()
/** Every file below a folder, by its path in it. */
const below = async (place: string): Promise<string[]> => {
  const entries = await readdir(place, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)))
    .sort()
}
const hash = digest('塔')

describe('a folder of blobs', () => {
  it('gives back what was written, and nothing for a name that wasn’t', async () => {
    const blobs = folderBlobs(path.join(folder(), 'not', 'there yet'))
    expect(await blobs.read(hash)).toBe(null)
    await blobs.write(hash, bytes('塔'))
    expect(text(await blobs.read(hash))).toBe('塔')
    expect(await blobs.read(digest('楼'))).toBe(null)
  })

  it('spreads hashes over folders of their first two digits, and keeps other names as they are', async () => {
    const place = folder()
    const blobs = folderBlobs(place)
    const names = [hash, `${hash}0`, `x${hash}`, hash.toUpperCase(), 'kept/塔.png']
    for (const name of names) await blobs.write(name, bytes(name))
    expect(await below(place)).toEqual([path.join(hash.slice(0, 2), hash), ...names.slice(1)].sort())
    for (const name of names) expect(text(await blobs.read(name))).toBe(name)
  })

  it('leaves a file alone that has the bytes already, and replaces one that hasn’t', async () => {
    const place = folder()
    const blobs = folderBlobs(place)
    const file = path.join(place, hash.slice(0, 2), hash)
    await blobs.write(hash, bytes('塔'))
    const first = await stat(file)
    await blobs.write(hash, bytes('塔'))
    expect((await stat(file)).ino).toBe(first.ino)
    // As a failing disk would leave it.
    await writeFile(file, 'rotten')
    await blobs.write(hash, bytes('塔'))
    expect(text(await blobs.read(hash))).toBe('塔')
  })

  it('appears whole or not at all: a write that fails leaves nothing', async () => {
    const place = folder()
    const blobs = folderBlobs(place)
    async function* broken() {
      yield bytes('half')
      await Promise.reject(new Error('The disk is full'))
    }
    await expect(blobs.write(hash, broken() as never)).rejects.toThrow('The disk is full')
    expect(await below(place)).toEqual([])
    expect(await blobs.read(hash)).toBe(null)
  })

  it('tells what it can’t read from what isn’t there', async () => {
    const place = folder()
    await mkdir(path.join(place, 'kept', 'a folder'), { recursive: true })
    const blobs = folderBlobs(place)
    await expect(blobs.read('kept/a folder')).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(blobs.write('kept/a folder', bytes('塔'))).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(blobs.remove('kept/a folder')).rejects.toThrow()
    await writeFile(path.join(place, 'file'), '')
    await expect(blobs.list('file/')).rejects.toMatchObject({ code: 'ENOTDIR' })
  })

  it('removes what is there, and has nothing against what isn’t', async () => {
    const blobs = folderBlobs(folder())
    await blobs.write(hash, bytes('塔'))
    await blobs.remove(hash)
    expect(await blobs.read(hash)).toBe(null)
    await blobs.remove(hash)
  })

  it('lists the names of a folder with their time, without what is unfinished', async () => {
    const place = folder()
    const blobs = folderBlobs(place)
    expect(await blobs.list('kept/')).toEqual([])
    await blobs.write('kept/a', bytes('a'))
    await blobs.write('kept/b', bytes('b'))
    await blobs.write('other/c', bytes('c'))
    await writeFile(path.join(place, 'kept', `d.${randomUUID()}`), 'half')
    await utimes(path.join(place, 'kept', 'a'), 1_000, 1_000)
    const listed = await blobs.list('kept/')
    expect(listed.map(({ name }) => name).sort()).toEqual(['kept/a', 'kept/b'])
    expect(listed.find(({ name }) => name === 'kept/a')?.at).toBe(1_000_000)
  })

  it('is swept of what a crash left half written, and of nothing else', async () => {
    const place = folder()
    const blobs = folderBlobs(place)
    await blobs.write(hash, bytes('塔'))
    const uuid = randomUUID()
    const names = [`${uuid}`, `a.${uuid}.png`, `a.${uuid.replaceAll('-', '')}`, `a.${uuid}0`, 'plain']
    for (const name of names) await blobs.write(`kept/${name}`, bytes(name))
    const before = await below(place)
    await writeFile(path.join(place, hash.slice(0, 2), `${hash}.${randomUUID()}`), 'half')
    await writeFile(path.join(place, 'kept', `塔.${randomUUID()}`), 'half')
    await sweepFolder(place)
    expect(await below(place)).toEqual(before)
    await sweepFolder(path.join(place, 'never made'))
    expect(existsSync(path.join(place, 'never made'))).toBe(false)
  })
})

describe('a content store', () => {
  it('names bytes by their hash', async () => {
    const files = contentStore(folderBlobs(folder()))
    expect(await files.get(hash)).toBe(null)
    expect(await files.put(bytes('塔'))).toBe(hash)
    expect(text(await files.get(hash))).toBe('塔')
  })

  it('gives nothing for what is no hash, whatever lies there', async () => {
    const place = folder()
    const blobs = folderBlobs(path.join(place, 'files'))
    const files = contentStore(blobs)
    const names = ['kept/secret', '../secret', hash.toUpperCase(), `${hash}0`, `0${hash}`, `../${hash}`]
    for (const name of names) await blobs.write(name, bytes('secret'))
    for (const name of names) expect(await files.get(name)).toBe(null)
  })
})

describe('the originals', () => {
  const place = () => {
    const blobs = folderBlobs(folder())
    return { blobs, originals: originalStore(blobs) }
  }
  const inDoubt = async (originals: ReturnType<typeof originalStore>) =>
    (await originals.doubted()).map(({ name }) => name)

  it('are in doubt until their row is there', async () => {
    const { blobs, originals } = place()
    await originals.put('ta.png', bytes('png'))
    expect(text(await originals.get('ta.png'))).toBe('png')
    const [mark] = await blobs.list('originals-in-doubt/')
    expect(await originals.doubted()).toEqual([{ name: 'ta.png', at: mark?.at }])
    await originals.settle('ta.png')
    expect(await originals.doubted()).toEqual([])
    expect(text(await originals.get('ta.png'))).toBe('png')
  })

  it('are in doubt again before their row goes, and gone with the doubt', async () => {
    const { originals } = place()
    await originals.put('a', bytes('a'))
    await originals.settle('a')
    await originals.doubt('a')
    expect(await inDoubt(originals)).toEqual(['a'])
    await originals.remove('a')
    expect(await originals.get('a')).toBe(null)
    expect(await inDoubt(originals)).toEqual([])
  })

  it('are in doubt before their bytes come: a crash in between is told', async () => {
    const order: string[] = []
    const { blobs } = place()
    const watched = originalStore({
      ...blobs,
      write: (name, given) => {
        order.push(`write ${name}`)
        return blobs.write(name, given)
      },
      remove: (name) => {
        order.push(`remove ${name}`)
        return blobs.remove(name)
      },
    })
    await watched.put('a', bytes('a'))
    await watched.remove('a')
    expect(order).toEqual([
      'write originals-in-doubt/a',
      'write originals/a',
      'remove originals/a',
      'remove originals-in-doubt/a',
    ])
  })

  it('have names that lead nowhere else', async () => {
    const { blobs, originals } = place()
    await blobs.write('secret', bytes('secret'))
    const names = ['../secret', '.hidden', '', 'a/b', 'a b', '-a', '塔.png', '_a', 'a\n', '..']
    for (const name of names) {
      const message = `Not the name of a file: ${name}`
      expect(await originals.get(name), name).toBe(null)
      await expect(originals.put(name, bytes('x')), name).rejects.toThrow(message)
      await expect(originals.remove(name), name).rejects.toThrow(message)
      await expect(originals.doubt(name), name).rejects.toThrow(message)
      await expect(originals.settle(name), name).rejects.toThrow(message)
    }
    for (const name of ['a', 'A9_b-c.d.PNG', '7']) {
      await originals.put(name, bytes(name))
      expect(text(await originals.get(name))).toBe(name)
    }
    expect(await inDoubt(originals)).toHaveLength(3)
  })
})
