import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'

import mongoose from 'mongoose'
import { afterAll, describe, inject } from 'vitest'

import { skipsMongo } from './mongodbRun'

export interface TestDatabase {
  name: 'sqlite' | 'mongodb'
  /** A fresh, empty database, dropped after the suite. */
  uri: () => string
}

const TEMPORARY = path.resolve('.test/tmp')

/** A folder of one's own under .test, which the caller removes. */
export const temporaryFolder = (): string => {
  mkdirSync(TEMPORARY, { recursive: true })
  return mkdtempSync(path.join(TEMPORARY, 'run-'))
}

const sqlite = (): TestDatabase => {
  const folders: string[] = []
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })
  return {
    name: 'sqlite',
    uri: () => {
      const folder = temporaryFolder()
      folders.push(folder)
      return `file:${path.join(folder, 'baling.db')}`
    },
  }
}

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
