'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, toast, useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'

import { isBlank, localTexts } from './localized'
import { useApi } from './useApi'
import { useWords } from './words'

/** Fills what is empty in the language of the form from the other one. Nothing is saved by it. */
export const CopyLanguage = () => {
  const { t, languageWord, i18n } = useWords()
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { getFields, dispatchFields, setModified } = useForm()
  const { code } = useLocale()
  const api = useApi()
  const codes = config.localization ? config.localization.localeCodes : []
  const other = codes.find((one) => one !== code)
  const fields = collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined
  if (id === undefined || !other || !fields || !hasSavePermission) return null
  const language = languageWord(other)

  const copy = async () => {
    const query = new URLSearchParams({ locale: other, depth: '0', 'fallback-locale': 'none' })
    const document = await api(`/${collectionSlug ?? ''}/${String(id)}?${query.toString()}`)
    if (!document) {
      toast.error(t('failed'))
      return
    }
    const form = getFields()
    const texts = localTexts(fields, document).filter(
      ({ path }) => path in form && isBlank(form[path]?.value),
    )
    for (const { path, value } of texts)
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value, valid: true })
    if (texts.length === 0) {
      toast.info(t('copyNothing', { language }))
      return
    }
    setModified(true)
    const names = texts.map(({ path, label }) => (label ? getTranslation(label, i18n) : path))
    toast.success(t('copyDone', { language, fields: [...new Set(names)].join(t('joiner')) }))
  }
  return (
    <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy()}>
      {t('copyFrom', { language })}
    </Button>
  )
}
