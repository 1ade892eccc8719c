import type { Finding } from '../../src/lib/contract'
import { words } from '../words'

/** A day is `YYYY-MM-DD`, so that texts compare as days do. */
export const checkDates = (event: { startDate: null | string; endDate: null | string }): Finding[] =>
  event.startDate && event.endDate && event.endDate < event.startDate
    ? [
        {
          field: 'endDate',
          message: words('结束日期早于开始日期。', 'The last day comes before the first.'),
        },
      ]
    : []
