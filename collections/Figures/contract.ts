import { contractOf } from '../contractOf'
import { checkFigures } from '../law/figures'
import { checkAlternativeTexts } from '../law/media'
import { words } from '../words'
import { parts } from './parts'

/** 年度数据: the figures of one year and field of work. */
export const figureContract = contractOf({
  type: 'figures',
  version: 1,
  about: words('一个年度、一个工作领域的数据。', 'The figures of one year and field of work.'),
  names: { type: 'FigureSheet', one: 'figureSheet', many: 'figures' },
  parts,
  referrers: [{ name: 'news', type: 'news', about: words('引用数据的新闻。', 'News that quotes them.') }],
  check: (sheet) => [...checkFigures('rows', sheet.rows), ...checkAlternativeTexts(sheet)],
})
