const formatter = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** `YYYY-MM-DD HH:MM` in Asia/Shanghai of an RFC 3339 instant. */
export const shanghai = (at: string): string => formatter.format(new Date(at))

export type Waiting = { key: 'waitingNow' | 'waitingMinutes' | 'waitingHours' | 'waitingDays'; count: number }

const MINUTE = 60_000

/** How long something has waited, in the largest whole unit. Both in epoch ms. */
export const waitingSince = (since: number, now: number): Waiting => {
  const minutes = Math.max(0, Math.floor((now - since) / MINUTE))
  if (minutes < 1) return { key: 'waitingNow', count: 0 }
  if (minutes < 60) return { key: 'waitingMinutes', count: minutes }
  const hours = Math.floor(minutes / 60)
  return hours < 48
    ? { key: 'waitingHours', count: hours }
    : { key: 'waitingDays', count: Math.floor(hours / 24) }
}
