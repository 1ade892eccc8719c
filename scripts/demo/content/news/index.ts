import type { DemoArticle } from '../types'
import { heritage } from './heritage'
import { services } from './services'
import { tourism } from './tourism'
import { waiting } from './waiting'

/**
 * Articles out of the sentences and figures of the bureau's report for 2022, and nothing else. An article
 * comes after those that it links to.
 */
export const NEWS: DemoArticle[] = [...tourism, ...services, ...heritage, ...waiting]
