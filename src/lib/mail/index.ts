import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createTransport, type SendMailOptions } from 'nodemailer'
import type { EmailAdapter } from 'payload'

export interface MailOptions {
  /** `smtp://…`, `smtps://…`, or `file:DIR`; undefined where no mail can be sent. */
  url: string | undefined
  /** `Name <address>`, or an address. */
  from: string
}

type Send = (message: SendMailOptions) => Promise<void>

/** Name of the adapter where no mail can be sent. */
export const NO_MAIL = 'none'

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Each message becomes a file `TIME-….eml`, whole from the moment it is there. */
const toFolder = (folder: string): Send => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (message) => {
    const { message: bytes } = await transport.sendMail(message)
    if (!Buffer.isBuffer(bytes)) throw new Error('The message was not made in one piece')
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}`
    const half = path.join(folder, `${name}.part`)
    await writeFile(half, bytes, { mode: 0o600 })
    await rename(half, path.join(folder, `${name}.eml`))
  }
}

const bySmtp = (url: string): Send => {
  const transport = createTransport({ url, ...TIMEOUTS })
  return async (message) => void (await transport.sendMail(message))
}

const sender = (url: string | undefined): { name: string; send: Send } => {
  if (!url) return { name: NO_MAIL, send: () => Promise.reject(new Error('MAIL_URL is not set')) }
  if (url.startsWith('file:')) return { name: 'folder', send: toFolder(path.resolve(url.slice(5))) }
  return { name: 'smtp', send: bySmtp(url) }
}

/** How the platform sends mail, in the form that Payload takes. */
export const mail = ({ url, from }: MailOptions): EmailAdapter<void> => {
  const [, name = '', address = from] = /^\s*(.*?)\s*<([^<>]+)>\s*$/.exec(from) ?? []
  const { name: kind, send } = sender(url)
  return () => ({
    name: kind,
    defaultFromName: name || 'Baling',
    defaultFromAddress: address,
    sendEmail: (message) => send({ ...message, from: { name: name || 'Baling', address } }),
  })
}
