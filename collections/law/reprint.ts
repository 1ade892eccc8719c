import type { Finding } from '../../src/lib/contract'
import { reprintTerms } from '../fields/reprint'
import { PERMITTED_SOURCES } from '../permittedSources'
import { words } from '../words'

const PARTS = ['source', 'author', 'originalTitle', 'originalUrl'] as const

interface Reprinted {
  isReprint: boolean | null
  reprint: null | Record<(typeof PARTS)[number], null | string>
}

const missing = (part: (typeof PARTS)[number]): Finding => ({
  field: `reprint.${part}`,
  message: words(
    `转载稿件必须注明${reprintTerms[part].label.zh}（《互联网新闻信息服务管理规定》第十五条）。`,
    `A reprint must give: ${reprintTerms[part].label.en} (Provisions on Internet News Services, Article 15).`,
  ),
})

const forbidden = (source: string): Finding => ({
  field: 'reprint.source',
  message: words(
    `“${source}”不在许可转载的来源名单内（《互联网新闻信息服务管理规定》第十五条）。来源要写名单上的全称。`,
    `“${source}” is not on the list of permitted sources (Provisions on Internet News Services, Article 15). A source is named as the list has it.`,
  ),
})

/** 互联网新闻信息服务管理规定 §15: a reprint comes from a permitted source and names where it is from. */
export const checkReprint = ({ isReprint, reprint }: Reprinted): Finding[] => {
  if (!isReprint) return []
  const source = reprint?.source
  return [
    ...(source && !PERMITTED_SOURCES.has(source) ? [forbidden(source)] : []),
    ...PARTS.filter((part) => !reprint?.[part]).map(missing),
  ]
}
