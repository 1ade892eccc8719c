'use client'

import { useConfig } from '@payloadcms/ui'

import type { Followed } from '../review/followed'
import type { ProofStanding } from '../review/proof'
import type { Status } from '../review/status'
import { useAddresses } from './useAnswer'

/** The document that a panel is about, and what the panel knows of it. */
export interface Subject {
  type: string
  id: string
  status: Status
}

/** A status with what a submission warns of, which processes have followed a withdrawal, and whether to prove first. */
export type StatusAnswer = Status & {
  warnings?: { code: string; message: string }[]
  followers?: Followed
  /** Until when the password is proven; null where it is never asked for. */
  proof: ProofStanding | null
}

export const useDocumentAddress = () => {
  const { admin } = useAddresses()
  return (type: string, id: string, rest = ''): string => admin(`/collections/${type}/${id}${rest}`)
}

/** The languages of content, the default one first. */
export const useLocales = (): string[] => {
  const { localization } = useConfig().config
  if (!localization) return []
  const { defaultLocale, localeCodes } = localization
  return [...localeCodes].sort((a, b) => Number(b === defaultLocale) - Number(a === defaultLocale))
}

/** The languages of a record, in the platform's order. */
export const useOrdered = (record: Readonly<Record<string, unknown>>): string[] =>
  useLocales().filter((locale) => locale in record)

/** Whether the last run is open. */
export const isOpen = ({ run }: Status): boolean => run?.outcome === 'open'

/** Name and place of a person, as far as they are known. */
export const personWords = (
  { name, post, department }: { name: string | null; post: string | null; department: string | null },
  unknown: string,
): string => [name ?? unknown, [department, post].filter(Boolean).join(' ')].filter(Boolean).join(' · ')
