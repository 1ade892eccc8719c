import type { Account } from '../helpers/review'
import { inOrder, oneWins, twice, signature, wrong } from './judge'
import { word, type Race } from './run'
import { article, inReview, requested, type World } from './world'

const confirmation = (account: string, as: Account, request: string) => ({
  request: `POST /users/${account}/change/confirm`,
  as,
  body: { request },
})

/** Whoever no longer may, before the entry, doesn't sign; who signs before has signed. */
const changeAgainstSignature = (name: string, wanted: object, refusals: readonly string[]): Race => ({
  name,
  sides: ['change', 'signature'],
  async set(world) {
    const [one] = world.processes
    const signer = await one.call('hire', ['first'])
    const doc = await article(world)
    const fingerprint = await inReview(world, doc)
    const request = await requested(world, signer.id, wanted)
    return {
      documents: [doc],
      requests: [
        confirmation(signer.id, world.admins[1], request),
        signature(doc.id, signer, { stage: 'first', fingerprint }),
      ],
      async judge({ hits, looks }) {
        const [changed, signed] = hits
        const entry = looks[0]?.entries.find(({ kind }) => kind === 'APPROVED')
        const change = (await one.call('account', signer.id)).find(({ body }) => body.request === request)
        const faults = [
          ...wrong(changed.status === 200 && change !== undefined, `the change got ${word(changed)}`),
          ...wrong((signed.status === 200) === (entry !== undefined), `the signature got ${word(signed)}`),
          ...wrong(!entry || !change || entry.seq < change.seq, 'signed after the change'),
        ]
        if (entry) return inOrder(1, faults)
        faults.push(
          ...wrong(refusals.includes(word(signed)), `the signature got ${signed.status} ${word(signed)}`),
        )
        return { winner: 0, loser: word(signed), faults }
      },
    }
  },
})

const TAKEN = ['REVIEW_ACCOUNT_BUSY', 'REVIEW_ACCOUNT_NO_REQUEST']

/** One request confirmed twice at once: done once. */
const confirmations = (name: string, other: (world: World) => Account): Race => ({
  name,
  sides: ['one', 'the other'],
  async set(world) {
    const [one] = world.processes
    const subject = await one.call('hire', ['editor'])
    const request = await requested(world, subject.id, { roles: ['first'] })
    return {
      documents: [],
      requests: [
        confirmation(subject.id, world.admins[1], request),
        confirmation(subject.id, other(world), request),
      ],
      async judge(result) {
        const [first, second] = result.hits
        // The same person's same confirmation is told of the entry that exists.
        const existing = other(world) === world.admins[1] && first.status === 200 && second.status === 200
        const verdict = existing
          ? twice(first.answered <= second.answered ? 0 : 1)
          : oneWins(result, [TAKEN, TAKEN])
        const done = (await one.call('account', subject.id)).filter(({ body }) => body.request === request)
        verdict.faults.push(...wrong(done.length === 1, `${done.length} entries of one change`))
        return verdict
      },
    }
  },
})

export const accountRaces: readonly Race[] = [
  changeAgainstSignature('disabling / signature', { disabled: true }, ['REVIEW_NOT_SIGNED_IN']),
  changeAgainstSignature('role taken / signature', { roles: ['editor'] }, [
    'REVIEW_FORBIDDEN',
    'REVIEW_NOT_SIGNED_IN',
  ]),
  confirmations('two confirm one change', ({ admins }) => admins[2]),
  confirmations('one confirmation sent twice', ({ admins }) => admins[1]),
]
