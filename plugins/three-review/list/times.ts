const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** `YYYY-MM-DD HH:MM` in Asia/Shanghai. */
export const formatTime = (at: string): string =>
  Number.isNaN(Date.parse(at)) ? '' : shanghai.format(new Date(at))

/** `YYYY-MM-DD` of a calendar day as it is stored. */
export const formatDay = (at: string): string => at.slice(0, 10)
