import type { Caller, Stage } from '@baling/three-review/core'

import type { Review } from '../../plugins/three-review/review/context'
import { idOf } from './names'

const SURNAMES = ['张', '李', '王', '刘', '陈', '杨', '黄', '周', '吴', '徐', '孙', '胡']

/** Who writes and signs: twelve editors, four people for each stage. */
export interface Staff {
  editors: readonly Caller[]
  signers: Readonly<Record<Stage, readonly Caller[]>>
}

const hire = async ({ texts }: Review, role: string, index: number): Promise<Caller> => ({
  account: idOf('account', role, index),
  person: idOf('person', role, index),
  post: role === 'editor' ? '科员' : '主任',
  department: '办公室',
  name: await texts.put(`${SURNAMES[index] ?? ''}${role}`),
  roles: [role],
  apiKey: false,
})

const many = async (review: Review, role: string, count: number): Promise<Caller[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => hire(review, role, index)))

export const staff = async (review: Review): Promise<Staff> => ({
  editors: await many(review, 'editor', SURNAMES.length),
  signers: {
    first: await many(review, 'first', 4),
    second: await many(review, 'second', 4),
    final: await many(review, 'final', 4),
  },
})

/** One of them, in turn. */
export const turn = <T>(people: readonly T[], number: number): T => {
  const one = people[number % people.length]
  if (one === undefined) throw new Error('Nobody is there')
  return one
}
