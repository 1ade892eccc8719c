import type { AuthorRef } from './entry'
import type { DocumentState } from './run'

/** One record of writing: who, in which locales, after which entry of the ledger (`seq`). */
export interface Authorship extends AuthorRef {
  locale: string
  seq: number
}

/** The locale of a record that counts for every locale. */
export const EVERY_LOCALE = '*'

const key = ({ account, person }: AuthorRef): string => `${account} ${person}`

export const uniquePeople = (people: readonly AuthorRef[]): AuthorRef[] =>
  [...new Map(people.map(({ account, person }) => [key({ account, person }), { account, person }])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)

/**
 * Everyone who wrote any of `locales` since that locale's last release. A record counts from the submission
 * that the release came from: between that and the release nobody can write. Where nobody has written since,
 * as when a withdrawn text comes back as it was, everyone who ever wrote it counts.
 */
export const authorsSince = (
  records: readonly Authorship[],
  { history }: Pick<DocumentState, 'history'>,
  locales: readonly string[],
): AuthorRef[] => {
  const since = (from: (locale: string) => number) =>
    uniquePeople(
      records.filter(({ locale, seq }) =>
        locales.some((one) => (locale === one || locale === EVERY_LOCALE) && seq >= from(one)),
      ),
    )
  const lately = since((locale) => history[locale]?.submittedSeq ?? 0)
  return lately.length > 0 ? lately : since(() => 0)
}
