import type { TestApp } from './payload'

/** Moves every proof of an account's password into the past, as if its sessions had been idle for so long. */
export const ageProofs = async ({ payload }: TestApp, id: string, minutes = 16): Promise<void> => {
  const earlier = (at: string | null | undefined) =>
    new Date(Date.parse(at ?? '') - minutes * 60_000).toISOString()
  const { sessions } = await payload.findByID({ collection: 'users', id, showHiddenFields: true })
  const aged = (sessions ?? []).map((session) => ({ ...session, createdAt: earlier(session.createdAt) }))
  await payload.db.updateOne({ collection: 'users', id, data: { sessions: aged } })
  const where = { account: { equals: id }, provenAt: { exists: true } }
  const { docs } = await payload.db.find<{ id: string; provenAt: string }>({ collection: 'sign-ins', where })
  for (const { id: row, provenAt } of docs)
    await payload.db.updateOne({ collection: 'sign-ins', id: row, data: { provenAt: earlier(provenAt) } })
}
