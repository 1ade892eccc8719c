'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import type { NestedKeysStripped } from '@payloadcms/translations'

import type { AccountChange, ReasonClass } from '../core/entry'
import { messageOf, type Refusal, type RefusalCode } from '../core/refusals'
import type { Status } from '../review/status'
import type { ReviewTranslations } from '../translations/zh'

type Key = NestedKeysStripped<ReviewTranslations>
export type ReviewKey = Extract<Key, `review:${string}`> extends `review:${infer Name}` ? Name : never

/** Words of the panel in the language of the admin. */
export const useWords = () => {
  const { t: translate, i18n } = useTranslation<ReviewTranslations, Key>()
  const t = (key: ReviewKey, vars?: Record<string, string | number>): string =>
    translate(`review:${key}`, vars)
  /** The message of a refusal, by its code. */
  const refusal = (code: RefusalCode, details?: Refusal['details']): string =>
    messageOf({ ok: false, code, ...(details && { details }) }, i18n.language)
  return { t, refusal, language: i18n.language, i18n }
}

export type Words = ReturnType<typeof useWords>

const STAGE_KEYS: Record<string, ReviewKey> = {
  working: 'stepWorking',
  first: 'stepFirst',
  second: 'stepSecond',
  final: 'stepFinal',
  released: 'stepReleased',
}
const STATE_KEYS: Record<string, ReviewKey> = {
  working: 'stateWorking',
  first: 'stateFirst',
  second: 'stateSecond',
  final: 'stateFinal',
  released: 'stateReleased',
  withdrawn: 'stateWithdrawn',
}
const ENDED_KEYS: Record<string, ReviewKey> = { rejected: 'stateRejected', recalled: 'stateRecalled' }
const LOCALE_KEYS: Record<string, ReviewKey> = { zh: 'localeZh', en: 'localeEn' }
const KIND_KEYS: Record<string, ReviewKey> = {
  original: 'kindOriginalShort',
  update: 'kindUpdateShort',
  correction: 'kindCorrectionShort',
}

/** Why something is withdrawn, in the order of the form. */
export const REASON_KEYS: Record<ReasonClass, ReviewKey> = {
  error: 'reasonError',
  illegal: 'reasonIllegal',
  rights: 'reasonRights',
  privacy: 'reasonPrivacy',
  obsolete: 'reasonObsolete',
}

const CHANGE_KEYS: Record<AccountChange, ReviewKey> = {
  adopted: 'changeAdopted',
  opened: 'changeOpened',
  roles: 'changeRoles',
  identity: 'changeIdentity',
  disabled: 'changeDisabled',
  enabled: 'changeEnabled',
  password: 'changePassword',
  totp: 'changeTotp',
  api_key: 'changeApiKey',
  undone: 'changeUndone',
}

const word =
  (keys: Record<string, ReviewKey>) =>
  ({ t }: Words, name: string): string => {
    const key = keys[name]
    return key ? t(key) : name
  }

export const stageWord = word(STAGE_KEYS)
export const stateWord = word(STATE_KEYS)
export const localeWord = word(LOCALE_KEYS)
export const kindWord = word(KIND_KEYS)
export const reasonWord = word(REASON_KEYS)
export const changeWord = word(CHANGE_KEYS)

/** The state in words; what came back says so. */
export const standingWord = (words: Words, { state, run }: Pick<Status, 'run' | 'state'>): string => {
  const ended = state === 'working' ? ENDED_KEYS[run?.outcome ?? ''] : undefined
  return ended ? words.t(ended) : stateWord(words, state)
}

/** Languages as `中文、英文`. */
export const localeWords = (words: Words, locales: readonly string[]): string =>
  locales.map((locale) => localeWord(words, locale)).join(words.t('joiner'))

/** The content language that is chosen in the admin. */
export const useContentLocale = (): string => useLocale().code
