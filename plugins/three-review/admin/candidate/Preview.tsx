'use client'

import { useWords } from '../words'
import { Picture } from './Picture'
import { isPicture, isRichText, type Json } from './shapes'
import { SignedHtml } from './SignedHtml'

/** What a preview shows; the rest of a content stands in the table. */
export const PREVIEWED = ['title', 'summary', 'cover', 'body'] as const

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Title, summary, cover and text as the public will see them. */
export const Preview = ({ content, locale }: { content: Json; locale: string }) => {
  const { t } = useWords()
  const { title, summary, cover, body } = content
  return (
    <article className="review-preview" lang={locale === 'zh' ? 'zh-CN' : locale}>
      <h3 className="review-preview__title">{text(title) ?? t('noTitle')}</h3>
      {text(summary) && <p className="review-preview__summary">{text(summary)}</p>}
      {isPicture(cover) && <Picture picture={cover} wide />}
      {isRichText(body) ? <SignedHtml html={body.html} /> : <p className="review-hint">{t('noBody')}</p>}
    </article>
  )
}
