import type { Demo } from '../types'
import { seasons } from './seasons'
import { services } from './services'
import { year } from './year'

/** What the bureau held in 2022 and planned for 2023. */
export const EVENTS: Demo<'events'>[] = [...seasons, ...year, ...services]
