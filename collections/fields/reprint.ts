import { term } from '../words'
import { group } from './rows'
import { link, text } from './scalars'

export const reprintTerms = {
  reprint: term(
    ['转载信息', 'Reprint'],
    [
      '转载稿件必须注明来源、原作者、原标题和原网址，来源须在许可名单内（《互联网新闻信息服务管理规定》第十五条）。',
      'A reprint names its source, author, original title and address; the source is one of the permitted ones (Provisions on Internet News Services, Article 15).',
    ],
  ),
  source: term(['来源', 'Source'], ['首发的媒体或单位。', 'The medium or body that published it first.']),
  author: term(['原作者', 'Author'], ['原稿的作者。', 'The author of the original.']),
  originalTitle: term(['原标题', 'Original title'], ['原稿的标题。', 'The title of the original.']),
  originalUrl: term(['原网址', 'Original address'], ['原稿的网址。', 'The web address of the original.']),
}
const w = reprintTerms

/** Where a reprint comes from. */
export const reprint = () =>
  group(
    'Reprint',
    {
      source: text(w.source),
      author: text(w.author),
      originalTitle: text(w.originalTitle),
      originalUrl: link(w.originalUrl),
    },
    {
      words: w.reprint,
      layout: [['source', 'author'], 'originalTitle', 'originalUrl'],
      shownWhen: ({ isReprint }) => Boolean(isReprint),
    },
  )
