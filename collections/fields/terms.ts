import { term } from '../words'

/** Terms that forms and contracts of every type share; apart from the fields, whose libraries a contract doesn't need. */
export const slugTerm = term(
  ['网址别名', 'Slug'],
  [
    '文档在网址中的名称，只用小写字母、数字和连字符。留空时由标题的拼音生成。',
    'The name of the document in addresses: lower-case letters, digits and hyphens. Made from the pinyin of the title when left empty.',
  ],
)
