import * as choices from '../choices'
import { term } from '../words'
import { coordinates } from './coordinates'
import { choice, link, local } from './scalars'

const w = {
  district: term(
    ['所在区县', 'District'],
    ['所在的区、县或市。', 'The district, county or city in which it lies.'],
  ),
  address: term(['地址', 'Address'], ['街道和门牌，或位置说明。', 'Street and number, or where it stands.']),
  bookingUrl: term(
    ['预约网址', 'Booking address'],
    ['预约或购票的网址。', 'The web address for bookings or tickets.'],
  ),
}

export const district = () => choice(choices.district, w.district, { filter: true })

/** Where something is. */
export const place = () => ({ district: district(), address: local(w.address), coordinates: coordinates() })

/** Where something is, without its position. */
export const seat = () => ({ district: district(), address: local(w.address) })

export const bookingUrl = () => link(w.bookingUrl)
