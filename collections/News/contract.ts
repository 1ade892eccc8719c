import type { Contract } from '../../src/lib/contract'
import { contractOf } from '../contractOf'
import { checkAlternativeTexts, checkVideos } from '../law/media'
import { checkReprint } from '../law/reprint'
import { words } from '../words'
import { parts } from './parts'

const upgrade: Contract['upgrade'] = {
  1: (content) => ({ ...content, related: [], attachments: [], videos: [] }),
}

const made = contractOf({
  type: 'news',
  version: 2,
  about: words('新闻稿件，原创或转载。', 'A news article, original or reprinted.'),
  names: { type: 'NewsArticle', one: 'newsArticle', many: 'newsArticles' },
  parts,
  check: (article) => [...checkReprint(article), ...checkAlternativeTexts(article), ...checkVideos(article)],
  upgrade,
})

/** What a form kept of a reprint is nobody's business once the article is said to be no reprint. */
const withoutReprint = (article: Record<string, unknown>) => ({ ...article, reprint: null })

/** 新闻: an article, original or reprinted. */
export const newsContract: typeof made = {
  ...made,
  project: (article, kit) => made.project(article.isReprint ? article : withoutReprint(article), kit),
}
