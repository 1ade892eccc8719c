import type { SanitizedConfig } from 'payload'

import { hostedConfig } from '../../lib/hosted'

const config: Promise<SanitizedConfig> = hostedConfig()
// `next build` loads this module without a server around it; whoever awaits it still gets the error.
config.catch(() => undefined)

export default config
