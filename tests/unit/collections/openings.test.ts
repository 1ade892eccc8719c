import { describe, expect, it } from 'vitest'

import { attractionContract } from '../../../collections/Attractions/contract'
import { relicContract } from '../../../collections/Relics/contract'
import { venueContract } from '../../../collections/Venues/contract'
import { contentOf } from './kit'

type Contract = typeof attractionContract | typeof relicContract | typeof venueContract
const openingOf = (contract: Contract, document: Record<string, unknown>) =>
  contract.opening?.(contentOf(contract, document))

const times = { opens: '09:00', closes: '17:00' }

describe('when a place is open', () => {
  it.each([
    ['every day that a row spans', [{ from: 'tuesday', to: 'sunday', ...times }], [2, 3, 4, 5, 6, 7]],
    ['a single day', [{ from: 'monday', ...times }], [1]],
    ['a single day, named last', [{ to: 'monday', ...times }], [1]],
    ['over the end of the week', [{ from: 'saturday', to: 'monday', ...times }], [1, 6, 7]],
    ['the whole week', [{ from: 'monday', to: 'sunday' }], [1, 2, 3, 4, 5, 6, 7]],
    ['the whole week, where times stand alone', [times], [1, 2, 3, 4, 5, 6, 7]],
    ['several rows', [{ from: 'friday' }, { from: 'monday', to: 'tuesday' }, { from: 'friday' }], [1, 2, 5]],
  ])('%s', (_, openingHours, weekdays) => {
    expect(openingOf(attractionContract, { openingHours })).toEqual({ weekdays, closures: [] })
  })

  it('is not known without days', () => {
    expect(openingOf(attractionContract, {})).toBeNull()
    expect(
      openingOf(attractionContract, { openingHours: [{ note: '以公告为准' }, { opens: '09:00' }] }),
    ).toBeNull()
  })

  it('leaves out the days on which it is closed; without an end they go on', () => {
    const closures = [
      { from: '2023-01-01', to: '2023-01-07', reason: '维修' },
      { from: '2023-05-01' },
      { reason: '未填日期' },
    ]
    expect(openingOf(attractionContract, { openingHours: [{ from: 'monday' }], closures })).toEqual({
      weekdays: [1],
      closures: [
        { from: '2023-01-01', to: '2023-01-07' },
        { from: '2023-05-01', to: null },
      ],
    })
  })

  it.each([relicContract, venueContract])('$type: never, where the public has no entry', (contract) => {
    const openingHours = [{ from: 'monday', to: 'sunday', ...times }]
    expect(openingOf(contract, { openToPublic: 'no', openingHours })).toEqual({ weekdays: [], closures: [] })
    expect(openingOf(contract, { openToPublic: 'yes', openingHours })?.weekdays).toHaveLength(7)
    expect(openingOf(contract, { openToPublic: 'unknown' })).toBeNull()
  })
})
