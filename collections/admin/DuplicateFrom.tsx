'use client'

import { Button, toast, useConfig, useDocumentInfo, useListDrawer, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useApi } from './useApi'
import { useWords } from './words'

/** On the form of a new document: begins it as a copy of one that is there. */
export const DuplicateFrom = () => {
  const { t } = useWords()
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const api = useApi()
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: collectionSlug ? [collectionSlug] : [],
    selectedCollection: collectionSlug,
  })
  if (id !== undefined || !collectionSlug) return null

  const duplicate = async (source: string) => {
    closeDrawer()
    const body = await api(`/${collectionSlug}/${source}/duplicate?locale=${code}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    const made = body?.doc
    if (typeof made !== 'object' || made === null || !('id' in made)) {
      toast.error(t('failed'))
      return
    }
    toast.success(t('duplicateDone'))
    const path = `/collections/${collectionSlug}/${String(made.id)}?locale=${code}` as const
    window.location.assign(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={openDrawer}>
        {t('duplicateFrom')}
      </Button>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ docID }) => void duplicate(docID)}
      />
    </>
  )
}
