import type { Language } from '../language'
import { BRAND, escape, type Page } from './page'

const WORDS = {
  zh: {
    title: 'Baling · 文档',
    heading: '文档',
    lead: '与本版本一同发布的文档，Markdown 原文。',
    home: '返回首页',
  },
  en: {
    title: 'Baling · documentation',
    heading: 'Documentation',
    lead: 'The documents that came with this version, as Markdown.',
    home: 'Back to the start',
  },
} as const

/** A list of the documents. */
export const docsPage = (language: Language, names: readonly string[]): Page => {
  const words = WORDS[language]
  const items = names.map(
    (name) => `<li><a href="/docs/${encodeURIComponent(name)}"><strong>${escape(name)}</strong></a></li>`,
  )
  return {
    language,
    title: words.title,
    body: `<div class="wrap"><header class="top">${BRAND}</header>
<main><h1>${words.heading}</h1><p class="lead">${words.lead}</p>
<ul class="cards">${items.join('\n')}</ul></main>
<footer class="foot"><a href="/">${words.home}</a></footer></div>`,
  }
}
