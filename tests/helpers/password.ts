import crypto from 'node:crypto'

/** Of every account that tests make beside those of the demonstration. */
export const PASSWORD = 'a quick password for tests'

type Derive = typeof crypto.pbkdf2

const derive = crypto.pbkdf2
const quick: Derive = (...[password, salt, iterations, ...rest]) =>
  derive(password, salt, password === PASSWORD ? 1 : iterations, ...rest)

// Payload derives a hash 600,000 times, an eighth of a second when an account is made and when it signs in. For that
// one password, in the tests' own processes, once is enough; every other password is derived as Payload wants it.
Object.assign(crypto, { pbkdf2: quick })
