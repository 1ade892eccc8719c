import { pathToFileURL } from 'node:url'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import type { World } from '../world'
import { requestOf } from './graphql'
import type { Attempt, Outcome } from './index'
import { outcomeOfError } from './local'

interface CopyToLocale {
  copyDataFromLocaleHandler(args: {
    collectionSlug: string
    docID: string
    fromLocale: string
    toLocale: string
    overrideData: boolean
    req: PayloadRequest
  }): Promise<unknown>
}

// What the admin's server function is made of; the package shows it to React's server components alone.
const copyToLocale = async (): Promise<CopyToLocale> => {
  const file = path.resolve('node_modules/@payloadcms/ui/dist/utilities/copyDataFromLocale.js')
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as CopyToLocale
}

/** Calls the admin's server functions as somebody. */
export const callServer = async (world: World, { path, who, id }: Attempt): Promise<Outcome> => {
  if (path !== 'copy to locale') throw new Error(`The server has no function “${path}”`)
  const { copyDataFromLocaleHandler } = await copyToLocale()
  const req = await requestOf(world, world.people[who].headers)
  const given = { collectionSlug: 'news', docID: id, fromLocale: 'zh', toLocale: 'en', overrideData: true }
  try {
    await copyDataFromLocaleHandler({ ...given, req })
    return { status: 200 }
  } catch (error) {
    // What can't be read is told without a status.
    if (error instanceof Error && error.message.startsWith('Error fetching data')) return { status: 404 }
    return outcomeOfError(error)
  }
}
