import type { Demo } from '../types'
import { culture } from './culture'
import { ecology } from './ecology'
import { night } from './night'
import { revolution } from './revolution'

/** The places that the report names. It gives no hours, prices or coordinates. */
export const ATTRACTIONS: Demo<'attractions'>[] = [...culture, ...ecology, ...revolution, ...night]
