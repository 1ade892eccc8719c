import type { Choices } from '../../src/lib/contract'
import { words } from '../words'

export const newsColumn = {
  name: 'NewsColumn',
  values: {
    party: words('党建引领', 'Party building'),
    work: words('工作动态', 'Work of the bureau'),
    tourism: words('文旅融合', 'Culture and tourism'),
    culture: words('公共文化', 'Public culture'),
    heritage: words('文化遗产', 'Heritage'),
    sport: words('群众体育', 'Sport'),
    market: words('行业监管', 'Industry supervision'),
    notice: words('通知公告', 'Notices'),
  },
} as const satisfies Choices
