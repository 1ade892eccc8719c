'use client'

import { getTranslation } from '@payloadcms/translations'
import type { ReactNode } from 'react'

import { shanghai } from '../time'
import { useWords, type Words } from '../words'
import { inOrder, NOTHING, type Labelled } from './fields'
import { Picture, useFileAddress } from './Picture'
import { RefLink } from './RefLink'
import { isEmpty, isFile, isObject, isPicture, isRef, isRichText, type Json } from './shapes'
import { SignedHtml } from './SignedHtml'

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/

/** What a field is called in the form, or its name where it has no words. */
export const labelOf = ({ i18n }: Words, name: string, field: Labelled | undefined): string =>
  field?.label ? getTranslation(field.label, i18n) : name

const textOf = ({ i18n }: Words, text: string, field: Labelled | undefined): string => {
  const option = field?.options.get(text)
  if (option) return getTranslation(option, i18n)
  return INSTANT.test(text) ? shanghai(text) : text
}

/** The filled parts of an object, each under its label. */
const Parts = ({ value, field }: { value: Json; field: Labelled | undefined }) => {
  const words = useWords()
  return (
    <dl className="review-facts">
      {inOrder(value, field?.fields ?? NOTHING)
        .filter(([, part]) => !isEmpty(part))
        .map(([name, part]) => (
          <div key={name} className="review-facts__pair">
            <dt>{labelOf(words, name, field?.fields.get(name))}</dt>
            <dd>
              <Value value={part} field={field?.fields.get(name)} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

const FileLink = ({ sha256, name, size }: { sha256: string; name: string; size: number }) => {
  const { t } = useWords()
  const address = useFileAddress()
  return (
    <a className="review-link" href={address(sha256)} download={name}>
      {name}
      {t('bracketed', { text: `${Math.ceil(size / 1024)} KB` })}
    </a>
  )
}

interface ValueProps {
  value: unknown
  field: Labelled | undefined
}

/** Any value of a signed content, by its shape. */
export const Value = ({ value, field }: ValueProps): ReactNode => {
  const words = useWords()
  if (isEmpty(value)) return <span className="review-hint">{words.t('none')}</span>
  if (typeof value === 'boolean') return words.t(value ? 'yes' : 'no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return <span className="review-prose">{textOf(words, value, field)}</span>
  if (Array.isArray(value))
    return (
      <ol className="review-values">
        {value.map((item: unknown, index) => (
          <li key={index}>
            <Value value={item} field={field} />
          </li>
        ))}
      </ol>
    )
  if (isPicture(value)) return <Picture picture={value} />
  if (isFile(value)) return <FileLink {...value} />
  if (isRichText(value)) return <SignedHtml html={value.html} />
  if (isRef(value)) return <RefLink {...value} />
  return isObject(value) ? <Parts value={value} field={field} /> : null
}
