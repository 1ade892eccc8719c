'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, Modal, useConfig, useDocumentInfo, useForm, useLocale, useModal } from '@payloadcms/ui'
import type { ClientField, FormState, Option } from 'payload'
import { useId, useMemo, useState } from 'react'

import './tools.css'
import { useApi } from './useApi'
import { useWords } from './words'

type Row = Record<string, unknown>
interface Known {
  row: Row
  documents: number
}
type State = Known[] | 'failed' | null

const isKnown = (value: unknown): value is Known[] => Array.isArray(value)

/** Options of the choices among some fields, by name; what only lays fields out is opened up. */
const optionsIn = (fields: readonly ClientField[]): Map<string, readonly Option[]> =>
  new Map(
    fields.flatMap((field): [string, readonly Option[]][] => {
      if (field.type === 'select') return [[field.name, field.options]]
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => [...optionsIn(tab.fields)])
      return 'fields' in field ? [...optionsIn(field.fields)] : []
    }),
  )

const useSaying = () => {
  const { i18n, t } = useWords()
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const fields = collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined
  const options = useMemo(() => optionsIn(fields ?? []), [fields])
  const word = (name: string, value: unknown): string => {
    const option = options.get(name)?.find((one) => typeof one === 'object' && one.value === value)
    const label = typeof option === 'object' ? getTranslation(option.label, i18n) : null
    if (typeof label === 'string') return label
    const text = typeof value === 'string' ? value : ''
    return /^\d{4}-\d\d-\d\dT/.test(text) ? text.slice(0, 10) : text
  }
  return (row: Row): string =>
    Object.entries(row)
      .map(([name, value]) => word(name, value))
      .filter(Boolean)
      .join(t('joiner'))
}

const stateOf = (row: Row): FormState =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, { value, initialValue: value, valid: true }]),
  )

/** Under the designations of a document: those that stand in others, each to be taken over as a row. */
export const KnownDesignations = ({ path }: { path: string }) => {
  const { t } = useWords()
  const { addFieldRow } = useForm()
  const { collectionSlug, hasSavePermission } = useDocumentInfo()
  const { code } = useLocale()
  const { openModal, closeModal, isModalOpen } = useModal()
  const api = useApi()
  const say = useSaying()
  const title = useId()
  const slug = `known-${path}`
  const [known, setKnown] = useState<State>(null)
  const [search, setSearch] = useState('')

  const load = async () => {
    setKnown(null)
    const answer = await api(`/${collectionSlug ?? ''}/propose/designations?locale=${code}`)
    setKnown(isKnown(answer?.designations) ? answer.designations : 'failed')
  }
  const open = () => {
    openModal(slug)
    void load()
  }
  const take = ({ row }: Known) => {
    addFieldRow({ path, schemaPath: path, subFieldState: stateOf(row) })
    closeModal(slug)
  }
  if (!hasSavePermission) return null
  const shown =
    known === 'failed' || !known ? [] : known.filter(({ row }) => say(row).includes(search.trim()))
  return (
    <>
      <Button buttonStyle="secondary" size="small" margin={false} className="tool" onClick={open}>
        {t('knownOpen')}
      </Button>
      <Modal slug={slug} className="known-dialog" aria-labelledby={title}>
        {isModalOpen(slug) && (
          <div className="known">
            <h2 id={title}>{t('knownTitle')}</h2>
            <p className="tool-hint">{t('knownHint')}</p>
            <div className="known__search tool-line">
              <input
                type="search"
                placeholder={t('knownSearch')}
                aria-label={t('knownSearch')}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.preventDefault()
                }}
              />
            </div>
            {known === null && <p role="status">{t('loading')}</p>}
            {known === 'failed' && (
              <p className="tool-warning" role="alert">
                {t('failed')}
              </p>
            )}
            {isKnown(known) && shown.length === 0 && (
              <p className="tool-hint">{t(known.length === 0 ? 'knownEmpty' : 'knownNone')}</p>
            )}
            <ul>
              {shown.map((one) => (
                <li key={JSON.stringify(one.row)}>
                  <button type="button" className="known__one" onClick={() => take(one)}>
                    <span>{say(one.row)}</span>
                    <span className="tool-hint">{t('knownDocuments', { count: one.documents })}</span>
                  </button>
                </li>
              ))}
            </ul>
            <div className="tool-line">
              {known === 'failed' && (
                <Button buttonStyle="secondary" margin={false} onClick={() => void load()}>
                  {t('retry')}
                </Button>
              )}
              <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)}>
                {t('close')}
              </Button>
            </div>
          </div>
        )}
      </Modal>
    </>
  )
}
