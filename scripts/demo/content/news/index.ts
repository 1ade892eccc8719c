import type { Demo } from '../types'
import { bureau } from './bureau'
import { heritage } from './heritage'
import { plans } from './plans'
import { seasons } from './seasons'
import { services } from './services'
import { sport } from './sport'
import { tourism } from './tourism'
import { waiting } from './waiting'

/** Articles out of the report's own sentences. An article comes after those that it links to. */
export const NEWS: Demo<'news'>[] = [
  ...tourism,
  ...services,
  ...heritage,
  ...sport,
  ...seasons,
  ...plans,
  ...bureau,
  ...waiting,
]
