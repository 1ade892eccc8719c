import type { Account } from '../helpers/review'
import { accountRaces } from './accounts'
import {
  count,
  ENDED,
  HELD,
  inOrder,
  kinds,
  oneWins,
  signature,
  twice,
  verb,
  withdrawal,
  wrong,
} from './judge'
import { word, type Race } from './run'
import { article, inReview, retitle, type Article, type World } from './world'

/** A signature of one stage, by two people. */
const twoSigners = (name: string, stages: readonly ('final' | 'first' | 'second')[]): Race => ({
  name,
  sides: ['one', 'the other'],
  async set(world, round) {
    const stage = stages[round % stages.length] ?? 'first'
    const doc = await article(world)
    const fingerprint = await inReview(world, doc, stage)
    const by = (as: Account) => signature(doc.id, as, { stage, fingerprint })
    return {
      documents: [doc],
      requests: [by(world[stage]), by(world.others[stage])],
      judge(result) {
        const verdict = oneWins(result, [ENDED, ENDED])
        const signed = result.looks[0]?.entries.filter(({ body }) => body.stage === stage) ?? []
        const winner = [world[stage].id, world.others[stage].id][verdict.winner]
        verdict.faults.push(
          ...wrong(
            signed.length === 1 && signed[0]?.account === winner,
            'not the signature of the winner alone',
          ),
          ...wrong(
            count(result, 'RELEASED') === (stage === 'final' ? 1 : 0),
            `entries: ${kinds(result).join()}`,
          ),
        )
        return verdict
      },
    }
  },
})

/** The last signature against a recall by the editor: released, or back. */
const approveRecall: Race = {
  name: 'final approval / recall',
  sides: ['approve', 'recall'],
  async set(world) {
    const doc = await article(world)
    const fingerprint = await inReview(world, doc, 'final')
    return {
      documents: [doc],
      requests: [
        signature(doc.id, world.final, { stage: 'final', fingerprint }),
        verb(`${doc.id}/review/recall`, world.editor),
      ],
      judge(result) {
        const verdict = oneWins(result, [ENDED, ENDED])
        const released = count(result, 'RELEASED') === 1 && count(result, 'RECALLED') === 0
        const recalled = count(result, 'RELEASED') === 0 && count(result, 'RECALLED') === 1
        verdict.faults.push(
          ...wrong(verdict.winner === 0 ? released : recalled, `entries: ${kinds(result).join()}`),
        )
        return verdict
      },
    }
  },
}

/** An earlier signature against a recall: the recall holds either way. */
const signRecall: Race = {
  name: 'first approval / recall',
  sides: ['approve', 'recall'],
  async set(world) {
    const doc = await article(world)
    const fingerprint = await inReview(world, doc)
    return {
      documents: [doc],
      requests: [
        signature(doc.id, world.first, { stage: 'first', fingerprint }),
        verb(`${doc.id}/review/recall`, world.editor),
      ],
      judge(result) {
        const [approved] = result.hits
        const faults = wrong(kinds(result).at(-1) === 'RECALLED', `entries: ${kinds(result).join()}`)
        if (approved.status === 200 && result.hits[1].status === 200) return inOrder(0, faults)
        const verdict = oneWins(result, [ENDED, []])
        return { ...verdict, faults: [...faults, ...verdict.faults] }
      },
    }
  },
}

/** The last signature of an update against the withdrawal of what is live: nothing stays public. */
const approveWithdraw: Race = {
  name: 'approval / withdrawal',
  sides: ['approve', 'withdraw'],
  async set(world) {
    const doc = await article(world)
    await inReview(world, doc, 'released')
    await retitle(world, doc, `${doc.title}，改`)
    const fingerprint = await inReview(world, doc, 'final')
    return {
      documents: [doc],
      requests: [
        signature(doc.id, world.final, { stage: 'final', fingerprint }),
        withdrawal(doc.id, world.others.final),
      ],
      judge(result) {
        const [approved, withdrawn] = result.hits
        const faults = wrong(withdrawn.status === 200, `the withdrawal got ${word(withdrawn)}`)
        faults.push(...wrong(result.looks[0]?.public === null, 'something is public'))
        if (approved.status === 200 && withdrawn.status === 200) return inOrder(0, faults)
        const verdict = oneWins(result, [ENDED, []])
        return { ...verdict, faults: [...faults, ...verdict.faults] }
      },
    }
  },
}

/** A save by a second editor against a submission by the first: what was saved is signed, or nothing of it is there. */
const editSubmit: Race = {
  name: 'edit / submission',
  sides: ['edit', 'submit'],
  async set(world) {
    const doc = await article(world)
    const title = `${doc.title}，改`
    return {
      documents: [doc],
      requests: [
        { request: `PATCH /news/${doc.id}?locale=zh`, as: world.others.editor, body: { title } },
        verb(`${doc.id}/review/submit`, world.editor),
      ],
      judge(result) {
        const [edited, submitted] = result.hits
        const [look] = result.looks
        const entry = look?.entries.find(({ kind }) => kind === 'SUBMITTED')
        const authors = (entry?.body.authors ?? []) as { account: string }[]
        const signed = Object.values(look?.candidates ?? {})
        const faults = wrong(submitted.status === 200, `the submission got ${word(submitted)}`)
        const won = edited.status === 200
        const wanted = won ? title : doc.title
        faults.push(...wrong(signed.join() === wanted, `signed is ${signed.join()}, saved ${wanted}`))
        faults.push(...wrong(look?.title === wanted, `saved is ${look?.title} instead of ${wanted}`))
        if (won)
          faults.push(
            ...wrong(
              authors.some(({ account }) => account === world.others.editor.id),
              'the editor is no author of what he wrote',
            ),
          )
        if (won) return inOrder(0, faults)
        faults.push(
          ...wrong(word(edited) === 'REVIEW_LOCKED', `the edit got ${edited.status} ${word(edited)}`),
        )
        return { winner: 1, loser: word(edited), faults }
      },
    }
  },
}

const submissions = (name: string, other: (world: World) => Account): Race => ({
  name,
  sides: ['one', 'the other'],
  async set(world) {
    const doc = await article(world)
    return {
      documents: [doc],
      requests: [
        verb(`${doc.id}/review/submit`, world.editor),
        verb(`${doc.id}/review/submit`, other(world)),
      ],
      judge(result) {
        const verdict = oneWins(result, [HELD, HELD])
        verdict.faults.push(
          ...wrong(kinds(result).join() === 'SUBMITTED', `entries: ${kinds(result).join()}`),
        )
        return verdict
      },
    }
  },
})

/** Two articles of one slug. Whoever comes second is told, and stays free to take another. */
const oneSlug: Race = {
  name: 'two documents, one slug',
  sides: ['one', 'the other'],
  async set(world) {
    const one = await article(world)
    const two: Article = await article(world, one.slug)
    return {
      documents: [one, two],
      requests: [
        verb(`${one.id}/review/submit`, world.editor),
        verb(`${two.id}/review/submit`, world.others.editor),
      ],
      judge(result) {
        const verdict = oneWins(result, [['REVIEW_SLUG_TAKEN'], ['REVIEW_SLUG_TAKEN']])
        const [won, lost] = verdict.winner === 0 ? [one, two] : [two, one]
        const entries = [0, 1].map((index) => kinds(result, index).join())
        const losing = verdict.winner === 0 ? 1 : 0
        verdict.faults.push(
          ...wrong(
            result.looks[0]?.claim === `news:${won.id}`,
            `the slug is not the winner's, but ${lost.id}`,
          ),
          ...wrong(entries[verdict.winner] === 'SUBMITTED' && entries[losing] === '', entries.join(' / ')),
        )
        return verdict
      },
    }
  },
}

/** The same person's same signature, sent twice: one entry, and both are told of it. */
const signedTwice: Race = {
  name: 'one signature sent twice',
  sides: ['one', 'the other'],
  async set(world, round) {
    const stage = (['first', 'second', 'final'] as const)[round % 3] ?? 'first'
    const doc = await article(world)
    const fingerprint = await inReview(world, doc, stage)
    const request = signature(doc.id, world[stage], { stage, fingerprint })
    return {
      documents: [doc],
      requests: [request, request],
      judge(result) {
        const [one, two] = result.hits
        const signed = (hit: typeof one) =>
          (hit.body.decisions as { stage: string; entry: string }[] | undefined)?.find(
            (own) => own.stage === stage,
          )
        const entries = result.looks[0]?.entries.filter(({ body }) => body.stage === stage) ?? []
        const faults = wrong(one.status === 200 && two.status === 200, `answers: ${word(one)}, ${word(two)}`)
        faults.push(
          ...wrong(entries.length === 1, `${entries.length} entries of one signature`),
          ...wrong(signed(one)?.entry === signed(two)?.entry, 'they were told of different entries'),
        )
        return twice(one.appended ? 0 : 1, faults)
      },
    }
  },
}

/** A deletion against a submission: gone, or in review and kept whole. */
const deleteSubmit: Race = {
  name: 'delete / submission',
  sides: ['delete', 'submit'],
  async set(world) {
    const doc = await article(world)
    return {
      documents: [doc],
      requests: [
        { request: `DELETE /news/${doc.id}`, as: world.editor },
        verb(`${doc.id}/review/submit`, world.editor),
      ],
      judge(result) {
        const verdict = oneWins(result, [['REVIEW_LOCKED', 'REVIEW_LIVE'], ['REVIEW_NOT_FOUND']])
        const exists = result.looks[0]?.exists
        verdict.faults.push(...wrong(exists === (verdict.winner === 1), `the document is there: ${exists}`))
        return verdict
      },
    }
  },
}

/** Signed three times and not released, as a crash leaves it: whoever looks first releases it, once. */
const releasedTwice: Race = {
  name: 'released by whoever looks',
  sides: ['one', 'the other'],
  async set(world) {
    const doc = await article(world)
    const fingerprint = await inReview(world, doc, 'final')
    const signed = { id: doc.id, account: world.final.id, stage: 'final' as const, fingerprint }
    await world.processes[0].call('signAlone', signed)
    const request = { request: `GET /news/${doc.id}/review`, as: world.editor }
    return {
      documents: [doc],
      requests: [request, request],
      judge(result) {
        const [one, two] = result.hits
        const states = [one.body.state, two.body.state]
        const faults = [
          ...wrong(
            states.join() === 'released,released',
            `answers: ${word(one)}, ${word(two)}: ${states.join()}`,
          ),
          ...wrong(count(result, 'RELEASED') === 1, `entries: ${kinds(result).join()}`),
        ]
        return twice(one.appended ? 0 : 1, faults)
      },
    }
  },
}

export const RACES: readonly Race[] = [
  twoSigners('two signers, one stage', ['first', 'second']),
  twoSigners('two final signers', ['final']),
  approveRecall,
  signRecall,
  approveWithdraw,
  editSubmit,
  submissions('two submissions', ({ others }) => others.editor),
  oneSlug,
  signedTwice,
  submissions('one submission sent twice', ({ editor }) => editor),
  deleteSubmit,
  releasedTwice,
  ...accountRaces,
]
