import type { Path, Surface, Who } from '../table'
import type { World } from '../world'
import { callAdapter } from './adapter'
import { callGraphql } from './graphql'
import { callLocal } from './local'
import { callJob } from './job'
import { callRest } from './rest'
import { callServer } from './server'

/** A write to try: on which document, and with what. */
export interface Attempt {
  path: Path
  who: Who
  /** Empty for `create`. */
  id: string
  /** Whether the document is in the trash, where only those who say so reach it. */
  trashed: boolean
  /** A title that differs from the document's. */
  title: string
  /** The document's own title. */
  sameTitle: string
  /** A version with another title. */
  version: string
}

/** What came of it. */
export interface Outcome {
  status: number
  code?: string
  /** Of what was created. */
  created?: string
}

export const perform = (world: World, via: Surface, attempt: Attempt): Promise<Outcome> => {
  switch (via) {
    case 'REST':
      return callRest(world, attempt)
    case 'GraphQL':
      return callGraphql(world, attempt)
    case 'Local as user':
      return callLocal(world, attempt, { overrideAccess: false, user: world.people[attempt.who].user })
    case 'Local override':
      return callLocal(world, attempt, { overrideAccess: true, user: world.people[attempt.who].user })
    case 'Local nobody':
      return callLocal(world, attempt, {})
    case 'Adapter as user':
      return callAdapter(world, attempt, world.people[attempt.who].user)
    case 'Adapter nobody':
      return callAdapter(world, attempt, null)
    case 'Server function':
      return callServer(world, attempt)
    case 'Job':
      return callJob(world, attempt)
  }
}
