import type { Finding } from '../../src/lib/contract'

interface Priced {
  tickets: {
    title: null | string
    price: null | number
    validFrom: null | string
    announcedOn: null | string
  }[]
}

export const checkTickets = ({ tickets }: Priced): Finding[] => (tickets.length ? [] : [])
