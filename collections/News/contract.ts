import { z } from 'zod'

import {
  choice,
  date,
  flag,
  group,
  picture,
  refs,
  richText,
  rows,
  text,
  type Contract,
  type Finding,
} from '../../src/lib/contract'
import type { News } from '../../src/payload-types'
import { newsColumn } from '../choices'
import {
  captionedPictureShape,
  checkAlternativeTexts,
  coverTerm,
  picturesAbout,
  projectPictures,
} from '../fields/pictures'
import { projectReprint, reprintShape, reprintTerms } from '../fields/reprint'
import { slugTerm } from '../fields/terms'
import { plain } from '../fields/values'
import { words } from '../words'
import { w } from './words'

const always = ['zh', 'en'] as const
const chinese = ['zh'] as const

const schema = z.strictObject({
  title: text({ about: w.title.about, required: always }),
  slug: text({ about: slugTerm.about, required: always }),
  summary: text({ about: w.summary.about, required: always }),
  cover: picture({ about: coverTerm.about, required: always }),
  body: richText({ about: w.body.about, required: chinese }),
  pictures: rows('CaptionedPicture', captionedPictureShape, { about: picturesAbout }),
  column: choice(newsColumn, { about: w.column.about, required: chinese, filter: true }),
  source: text({ about: w.source.about }),
  isReprint: flag({ about: w.isReprint.about, filter: true }),
  reprint: group('Reprint', reprintShape, { about: reprintTerms.reprint.about }),
  eventDate: date({ about: w.eventDate.about, filter: true, sort: true }),
  relics: refs(['relics'], { about: w.relics.about }),
})

export type NewsContent = z.infer<typeof schema>

const REPRINT_PARTS = ['source', 'author', 'originalTitle', 'originalUrl'] as const

/** 互联网新闻信息服务管理规定 §15: a reprint names where it comes from. */
const checkReprint = ({ isReprint, reprint }: NewsContent): Finding[] =>
  isReprint
    ? REPRINT_PARTS.filter((part) => !reprint?.[part]).map((part) => ({
        field: `reprint.${part}`,
        message: words(
          `转载稿件必须注明${reprintTerms[part].label.zh}（《互联网新闻信息服务管理规定》第十五条）。`,
          `A reprint must give: ${reprintTerms[part].label.en} (Provisions on Internet News Services, Article 15).`,
        ),
      }))
    : []

/** 新闻: an article, original or reprinted. */
export const newsContract = {
  type: 'news',
  version: 1,
  about: words('新闻稿件，原创或转载。', 'A news article, original or reprinted.'),
  names: { type: 'NewsArticle', one: 'newsArticle', many: 'newsArticles' },
  schema,
  project: (article, kit) => ({
    title: plain(article.title),
    slug: plain(article.slug),
    summary: plain(article.summary),
    cover: kit.picture(article.cover),
    body: kit.richText(article.body),
    pictures: projectPictures(article.pictures, kit),
    column: article.column ?? null,
    source: plain(article.source),
    isReprint: article.isReprint ?? false,
    reprint: article.isReprint ? projectReprint(article.reprint) : null,
    eventDate: kit.date(article.eventDate),
    relics: (article.relics ?? []).flatMap((relic) => kit.ref('relics', relic) ?? []),
  }),
  check: (content) => {
    const article = schema.parse(content)
    return [...checkReprint(article), ...checkAlternativeTexts(article)]
  },
} satisfies Contract<News>
