import { describe, expect, it } from 'vitest'

import payloadConfig, { parts } from '../../../payload.config'
import { SLUGS } from '../../../plugins/three-review/collections/protected'

const config = await payloadConfig
const types = parts.types.map(({ contract }) => contract.type).sort()

describe('the platform’s own', () => {
  const guarded = config.collections.filter(({ fields }) =>
    fields.some((field) => 'name' in field && field.name === 'reviewLock'),
  )
  const reviewed = new Set(
    config.collections.flatMap(({ endpoints, slug }) =>
      (endpoints || []).some(({ path }) => path === '/:id/review') ? [slug] : [],
    ),
  )

  it('has every collection with a contract under the rule, and no other', () => {
    expect(guarded.map(({ slug }) => slug).sort()).toEqual(types)
    expect([...reviewed].sort()).toEqual(types)
  })

  it.each(types)('%s has every guard', (slug) => {
    const collection = config.collections.find((one) => one.slug === slug)
    expect(collection?.hooks.beforeOperation?.length).toBeGreaterThan(0)
    expect(collection?.hooks.beforeDelete?.length).toBeGreaterThan(0)
    expect(collection?.versions && collection.versions.drafts).toBeFalsy()
    expect(collection?.orderable ?? false).toBe(false)
    expect(collection?.folders ?? false).toBe(false)
  })

  it('keeps the review’s collections off REST, GraphQL and the admin', () => {
    const own = config.collections.filter(({ slug }) => slug.startsWith('review-'))
    expect(own.map(({ slug }) => slug).sort()).toEqual(Object.values(SLUGS).sort())
    for (const { endpoints, graphQL, access, versions, lockDocuments, slug } of own) {
      expect([endpoints, graphQL, Boolean(versions), lockDocuments], slug).toEqual([
        false,
        false,
        false,
        false,
      ])
      for (const rule of [access.create, access.read, access.update, access.delete])
        expect(rule?.({ req: { user: { roles: ['admin'] } } } as never), slug).toBe(false)
    }
  })
})
