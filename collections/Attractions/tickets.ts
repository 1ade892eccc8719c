import type { Finding } from '../../src/lib/contract'
import { words } from '../words'

interface Ticket {
  title: null | string
  price: null | number
  validFrom: null | string
  announcedOn: null | string
}

type Placed = Ticket & { index: number }

/** Months that a rise is announced ahead (旅游法 §44). */
const AHEAD = 6

/** The same day so many months later, the month's last where it has no such day. Days are `YYYY-MM-DD`. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const then = Date.UTC(year, month - 1 + months, Math.min(date, last))
  return new Date(then).toISOString().slice(0, 10)
}

const at = (index: number, field: 'announcedOn' | 'validFrom', message: Finding['message']): Finding => ({
  field: `tickets.${index}.${field}`,
  message,
})

const UNDATED = words(
  '同一票种有几个价格时，每个价格都要填写执行日期。',
  'Where a ticket has several prices, each needs the day from which it holds.',
)
const UNANNOUNCED = words(
  '提高门票价格必须填写公布日期，并提前六个月公布（《旅游法》第四十四条）。',
  'A higher price needs the day of its announcement, six months ahead (Tourism Law, Article 44).',
)
const LATE = words(
  '提高门票价格应当提前六个月公布（《旅游法》第四十四条）。',
  'A higher price must be announced six months ahead (Tourism Law, Article 44).',
)

const checkRise = (
  before: Placed | undefined,
  { index, price, validFrom, announcedOn }: Placed,
): Finding[] => {
  if (!before || price === null || before.price === null || price <= before.price) return []
  if (!announcedOn) return [at(index, 'announcedOn', UNANNOUNCED)]
  return validFrom && monthsAfter(announcedOn, AHEAD) > validFrom ? [at(index, 'announcedOn', LATE)] : []
}

/** The prices of one ticket. Those without a day can't be put in order, unless there is one alone. */
const checkPrices = (prices: readonly Placed[]): Finding[] => {
  if (prices.length < 2) return []
  const undated = prices.filter(({ validFrom }) => !validFrom)
  if (undated.length > 0) return undated.map(({ index }) => at(index, 'validFrom', UNDATED))
  const inTime = [...prices].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  return inTime.flatMap((price, step) => checkRise(inTime[step - 1], price))
}

/** 旅游法 §44: a rise of a ticket's price is announced six calendar months before it holds. */
export const checkTickets = ({ tickets }: { tickets: readonly Ticket[] }): Finding[] => {
  const priced = tickets.map((ticket, index) => ({ ...ticket, index })).filter(({ price }) => price !== null)
  const titles = new Set(priced.map(({ title }) => title))
  return [...titles].flatMap((title) => checkPrices(priced.filter((ticket) => ticket.title === title)))
}
