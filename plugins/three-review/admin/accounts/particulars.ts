import { getTranslation } from '@payloadcms/translations'
import { useConfig } from '@payloadcms/ui'

import type { Facts } from '../../accounts/waiting'
import { labelled } from '../candidate/fields'
import { useWords } from '../words'

/** What of an account changes with an entry alone and can be typed, in the order in which it is shown. */
export const PARTICULARS = ['name', 'post', 'department', 'email', 'roles', 'disabled'] as const
export type Particular = (typeof PARTICULARS)[number]
export type Particulars = Pick<Facts, Particular>

const textOf = (value: unknown): string => JSON.stringify(value ?? null)

/** Where two states of an account differ. */
export const differences = (one: Particulars, other: Particulars): Particular[] =>
  PARTICULARS.filter((name) => textOf(one[name]) !== textOf(other[name]))

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** What a form says of an account, as it is stored. */
export const particularsOf = (data: Readonly<Record<string, unknown>>): Particulars => ({
  name: words(data.name),
  post: words(data.post),
  department: words(data.department),
  email: words(data.email)?.toLowerCase() ?? null,
  roles: Array.isArray(data.roles)
    ? data.roles.filter((role): role is string => typeof role === 'string').sort()
    : [],
  disabled: data.disabled === true,
})

/** The words of the accounts' own form for its fields and their values. */
export const useParticulars = () => {
  const { t, i18n } = useWords()
  const { config, getEntityConfig } = useConfig()
  const fields = labelled(getEntityConfig({ collectionSlug: config.admin.user })?.fields ?? [])
  const option = (role: string): string => {
    const label = fields.get('roles')?.options.get(role)
    return label ? getTranslation(label, i18n) : role
  }
  const label = (name: Particular): string => {
    const own = fields.get(name)?.label
    return own ? getTranslation(own, i18n) : name
  }
  const value = (of: Particulars, name: Particular): string => {
    if (name === 'disabled') return t(of.disabled ? 'yes' : 'no')
    if (name === 'roles') return of.roles.map(option).join(t('joiner')) || t('none')
    return of[name] ?? t('none')
  }
  return { label, value }
}
