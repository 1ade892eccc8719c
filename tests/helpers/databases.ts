import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'

import mongoose from 'mongoose'
import { afterAll, describe, inject } from 'vitest'

import { temporaryFolder } from './folders'
import { skipsMongo } from './mongodbRun'

export interface TestDatabase {
  name: 'sqlite' | 'mongodb'
  /** A fresh, empty database, dropped after the suite. */
  uri: () => string
}

const folders: string[] = []

/** A fresh SQLite file, for what only SQLite has; removed after the test file (setup.ts). */
export const sqliteUri = (): string => {
  const folder = temporaryFolder()
  folders.push(folder)
  return `file:${path.join(folder, 'baling.db')}`
}

export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

const sqlite = (): TestDatabase => ({ name: 'sqlite', uri: sqliteUri })

const mongodb = (): TestDatabase => {
  const uris: string[] = []
  afterAll(async () => {
    for (const uri of uris) {
      const connection = await mongoose.createConnection(uri).asPromise()
      await connection.dropDatabase()
      await connection.close()
    }
  })
  return {
    name: 'mongodb',
    uri: () => {
      const server = inject('mongodb')
      if (!server) throw new Error('There is no MongoDB server in this run')
      const address = new URL(server.uri)
      address.pathname = `/baling_${randomUUID().replaceAll('-', '')}`
      uris.push(address.href)
      return address.href
    },
  }
}

/** Runs a suite once on SQLite and once on MongoDB; the reporter counts both and fails where the numbers differ. */
export const describeEachDatabase = (name: string, suite: (db: TestDatabase) => void): void => {
  describe(`${name} [sqlite]`, () => suite(sqlite()))
  describe.skipIf(skipsMongo())(`${name} [mongodb]`, () => suite(mongodb()))
}
