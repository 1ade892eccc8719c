import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where mail goes under a DATA_DIR. */
export const mailFolder = (dataDir: string): string => path.join(dataDir, 'mail')

/** The messages of a folder, the oldest first, as far as they are to that address. */
export const mailTo = (folder: string, email: string): string[] => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.eml'))
  return names
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .filter((text) => text.includes(`<${email}>`) || text.includes(`To: ${email}`))
}

const decoded = (message: string): string =>
  message
    .split(/\r?\n\r?\n/)
    .map((part, at, parts) => {
      const head = parts[at - 1] ?? ''
      if (/transfer-encoding: base64/i.test(head)) return Buffer.from(part, 'base64').toString('utf8')
      return part.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
    })
    .join('\n')

/** The secret of the last link that was mailed to that address. Throws where there is none. */
export const mailedLink = (folder: string, email: string): string => {
  const last = mailTo(folder, email).at(-1)
  const secret = last && /\/admin\/password#([\w-]{43})/.exec(decoded(last))?.[1]
  if (!secret) throw new Error(`There is no link to ${email}`)
  return secret
}
