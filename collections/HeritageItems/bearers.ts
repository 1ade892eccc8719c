import type { Finding } from '../../src/lib/contract'
import { words } from '../words'

interface Titled {
  bearers: { status: null | string; withdrawnOn: null | string }[]
}

/** 非物质文化遗产法 §31: a title that was withdrawn isn't shown as current. */
export const checkBearers = ({ bearers }: Titled): Finding[] =>
  bearers.flatMap(({ status, withdrawnOn }, index) =>
    withdrawnOn && status === 'current'
      ? [
          {
            field: `bearers.${index}.status`,
            message: words(
              '已取消资格的传承人不能标为“在册”（《非物质文化遗产法》第三十一条）。',
              'A bearer whose title was withdrawn is not current (Intangible Cultural Heritage Law, Article 31).',
            ),
          },
        ]
      : [],
  )
