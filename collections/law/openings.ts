import type { Finding, Opening } from '../../src/lib/contract'
import { weekday } from '../choices'
import { words } from '../words'

interface Hours {
  from: null | string
  to: null | string
  opens: null | string
  closes: null | string
  note: null | string
}

interface Open {
  openToPublic: null | string
  openingHours: Hours[]
  capacity: null | number
}

/** What an open place has to publish, and where that is written. */
const MESSAGES = {
  relic: {
    openingHours: words(
      '对外开放的文物必须公布开放时间（《文物保护法》第三十七条）。',
      'An open relic must publish its opening hours (Cultural Relics Protection Law, Article 37).',
    ),
    capacity: words(
      '对外开放的文物必须公布游客承载量（《文物保护法》第三十七条）。',
      'An open relic must publish how many visitors it can hold (Cultural Relics Protection Law, Article 37).',
    ),
  },
  venue: {
    openingHours: words(
      '对外开放的场馆必须公示开放时间（《公共文化体育设施条例》第十八条）。',
      'An open venue must publish its opening hours (Regulations on Public Cultural and Sports Facilities, Article 18).',
    ),
    capacity: words(
      '对外开放的场馆要写明最大承载量，以保证公众安全（《公共文化体育设施条例》第二十五条）。',
      'An open venue says how many people it can hold, for their safety (Regulations on Public Cultural and Sports Facilities, Article 25).',
    ),
  },
}

/**
 * What is open says when, and for how many: of relics 文物保护法 (2024) §37; of venues 公共文化体育设施条例 §18,
 * and §25, which asks for the public's safety without naming a number.
 */
export const checkOpenings = (
  { openToPublic, openingHours, capacity }: Open,
  what: keyof typeof MESSAGES,
): Finding[] => {
  if (openToPublic !== 'yes') return []
  const said = openingHours.some((row) => (row.opens && row.closes) || row.note)
  const missing = [...(said ? [] : ['openingHours' as const]), ...(capacity ? [] : ['capacity' as const])]
  return missing.map((field) => ({ field, message: MESSAGES[what][field] }))
}

const WEEK = Object.keys(weekday.values)
const dayOf = (name: null | string): number => (name ? WEEK.indexOf(name) : -1)

/** Days of one row, 1 to 7: one day where there is one end, the whole week where hours stand alone. */
const weekdaysOf = ({ from, to, opens, closes }: Hours): number[] => {
  const [first, last] = [dayOf(from ?? to), dayOf(to ?? from)]
  if (first < 0) return opens && closes ? WEEK.map((_, day) => day + 1) : []
  const length = ((last - first + WEEK.length) % WEEK.length) + 1
  return Array.from({ length }, (_, step) => ((first + step) % WEEK.length) + 1)
}

interface Visited {
  openToPublic?: null | string
  openingHours: Hours[]
  closures: { from: null | string; to: null | string }[]
}

/** When a place is open, by its hours and closures; null where the hours name no day. */
export const openingOf = ({ openToPublic = 'yes', openingHours, closures }: Visited): null | Opening => {
  if (openToPublic === 'no') return { weekdays: [], closures: [] }
  const weekdays = [...new Set(openingHours.flatMap(weekdaysOf))].sort()
  if (weekdays.length === 0) return null
  return {
    weekdays,
    closures: closures.filter(({ from, to }) => from ?? to).map(({ from, to }) => ({ from, to })),
  }
}
