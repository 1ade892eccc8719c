import type { Originals, ThreeReview } from '../../plugins/three-review'
import type { TestApp } from './payload'

/** Where uploads are kept as they came in, on whichever database. */
export const originalsOf = ({ payload }: Pick<TestApp, 'payload'>): Originals =>
  (payload.config.custom.threeReview as ThreeReview).originals
