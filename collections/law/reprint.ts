import type { Finding } from '../../src/lib/contract'
import { reprintTerms } from '../fields/reprint'
import { words } from '../words'

const PARTS = ['source', 'author', 'originalTitle', 'originalUrl'] as const

interface Reprinted {
  isReprint: boolean | null
  reprint: null | Record<(typeof PARTS)[number], null | string>
}

/** 互联网新闻信息服务管理规定 §15: a reprint names where it comes from. */
export const checkReprint = ({ isReprint, reprint }: Reprinted): Finding[] =>
  isReprint
    ? PARTS.filter((part) => !reprint?.[part]).map((part) => ({
        field: `reprint.${part}`,
        message: words(
          `转载稿件必须注明${reprintTerms[part].label.zh}（《互联网新闻信息服务管理规定》第十五条）。`,
          `A reprint must give: ${reprintTerms[part].label.en} (Provisions on Internet News Services, Article 15).`,
        ),
      }))
    : []
