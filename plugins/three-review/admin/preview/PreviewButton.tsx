'use client'

import { Button, Drawer, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { Failure, Loading } from '../parts/Notice'
import { ask, type Outcome } from '../request'
import { useAddresses } from '../useAnswer'
import { useContentLocale, useWords } from '../words'
import { Shown, type PreviewAnswer } from './Shown'

/** Beside the save button: what would be frozen of the form as it stands, unsaved changes included. */
export const PreviewButton = () => {
  const { t, language } = useWords()
  const { collectionSlug, id } = useDocumentInfo()
  const { getData } = useForm()
  const { openModal, isModalOpen } = useModal()
  const { api } = useAddresses()
  const locale = useContentLocale()
  const [outcome, setOutcome] = useState<Outcome<PreviewAnswer> | null>(null)
  if (!collectionSlug) return null
  const slug = `review-preview-${String(id ?? 'new')}`
  const look = async () => {
    setOutcome(null)
    const url = api(`/${collectionSlug}/${String(id ?? 'new')}/review/preview`)
    setOutcome(await ask<PreviewAnswer>({ url, language, body: { locale, data: getData() } }))
  }
  const open = () => {
    openModal(slug)
    void look()
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={open}>
        {t('preview')}
      </Button>
      <Drawer slug={slug} title={t('previewTitle')} className="review-view">
        {isModalOpen(slug) && (
          <>
            <p className="review-hint">{t('previewHint')}</p>
            {!outcome && <Loading />}
            {outcome && !outcome.ok && <Failure outcome={outcome} retry={() => void look()} />}
            {outcome?.ok && <Shown type={collectionSlug} slug={slug} preview={outcome.data} />}
          </>
        )}
      </Drawer>
    </>
  )
}
