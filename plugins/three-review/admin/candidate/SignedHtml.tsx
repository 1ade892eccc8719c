'use client'

import { Fragment, useMemo, type ReactNode } from 'react'

import { useDocumentAddress } from '../target'
import { useWords } from '../words'
import { useFileAddress } from './Picture'

// What signed HTML is made of. Anything else is shown as its source, so that it is seen and does nothing.
const TAGS =
  'p blockquote h1 h2 h3 h4 h5 h6 ol ul li table tbody tr th td figure strong em s u code sub sup br hr'.split(
    ' ',
  )
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const HEX = /^[0-9a-f]{64}$/
const REF = /^([a-z0-9-]+):([A-Za-z0-9-]+)$/

interface Filling {
  file: (sha256: string) => string
  document: (type: string, id: string) => string
  /** Said of links to documents. */
  hint: string
  /** Stands before a picture's alternative text. */
  alt: string
}

const picture = (element: Element, { file, alt }: Filling): ReactNode => {
  const hash = element.getAttribute('data-sha256') ?? ''
  if (!HEX.test(hash)) return element.outerHTML
  const text = element.getAttribute('alt') ?? ''
  const size = (name: string) => Number(element.getAttribute(name)) || undefined
  return (
    <>
      <img src={file(hash)} alt={text} width={size('width')} height={size('height')} loading="lazy" />
      <figcaption>
        {alt}
        {text}
      </figcaption>
    </>
  )
}

const anchor = (element: Element, { document, hint }: Filling, inside: ReactNode): ReactNode => {
  const [, type, id] = REF.exec(element.getAttribute('data-ref') ?? '') ?? []
  if (type && id)
    return (
      <a href={document(type, id)} title={hint} target="_blank" rel="noopener noreferrer">
        {inside}
      </a>
    )
  const href = element.getAttribute('href') ?? ''
  if (!URL.canParse(href) || !SCHEMES.has(new URL(href).protocol)) return element.outerHTML
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {inside}
    </a>
  )
}

const span = (element: Element, name: string): number | undefined =>
  Number(element.getAttribute(name)) || undefined

const toNode = (node: Node, filling: Filling): ReactNode => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent
  if (!(node instanceof Element)) return null
  const inside = [...node.childNodes].map((child, index) => (
    <Fragment key={index}>{toNode(child, filling)}</Fragment>
  ))
  const name = node.tagName.toLowerCase()
  if (name === 'img') return picture(node, filling)
  if (name === 'a') return anchor(node, filling, inside)
  if (!TAGS.includes(name)) return node.outerHTML
  const Tag = name as 'p' | 'td' | 'br'
  if (Tag === 'br' || name === 'hr') return <Tag />
  const cell = name === 'td' || name === 'th'
  return <Tag {...(cell && { colSpan: span(node, 'colspan'), rowSpan: span(node, 'rowspan') })}>{inside}</Tag>
}

/** Signed HTML as elements: an inert parser reads it, known tags are rebuilt, placeholders are filled for staff. */
export const SignedHtml = ({ html }: { html: string }) => {
  const { t } = useWords()
  const file = useFileAddress()
  const document = useDocumentAddress()
  const body = useMemo(() => new DOMParser().parseFromString(html, 'text/html').body, [html])
  const filling = { file, document, hint: t('linkToDocument'), alt: `${t('alt')}${t('colon')}` }
  return (
    <div className="review-body">
      {[...body.childNodes].map((node, index) => (
        <Fragment key={index}>{toNode(node, filling)}</Fragment>
      ))}
    </div>
  )
}
