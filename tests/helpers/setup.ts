import { afterAll } from 'vitest'

import { removeFolders } from './databases'

// Runs for each test file; the modules that the files import stay loaded from one file to the next.
afterAll(removeFolders)
