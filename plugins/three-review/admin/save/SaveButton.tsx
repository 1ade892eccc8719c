'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useOperation,
  useTranslation,
} from '@payloadcms/ui'
import { useRef } from 'react'

import { PreviewButton } from '../preview/PreviewButton'
import '../style.css'
import { ConflictDialog } from './ConflictDialog'
import { useSave } from './useSave'

/** Payload's own button (and Ctrl+S), told when somebody else has saved meanwhile. */
export const SaveButton = () => {
  const { t } = useTranslation()
  const { collectionSlug, id, uploadStatus } = useDocumentInfo()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const save = useSave()
  const uploading = uploadStatus === 'uploading'
  const disabled = (operation === 'update' && !modified && !save.conflict) || uploading

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })
  return (
    <>
      <PreviewButton />
      <FormSubmit
        buttonId="action-save"
        disabled={disabled}
        onClick={() => void (uploading || save.save())}
        ref={button}
        size="medium"
        type="button"
      >
        {t('general:save')}
      </FormSubmit>
      {collectionSlug && (
        <ConflictDialog type={collectionSlug} slug={`review-conflict-${String(id ?? '')}`} save={save} />
      )}
    </>
  )
}
