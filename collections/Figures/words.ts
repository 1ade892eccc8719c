import { term } from '../words'

export const w = {
  title: term(
    ['标题', 'Title'],
    ['如“2022年旅游数据”。中文必填。', 'Such as "Tourism in 2022". Needed in Chinese.'],
  ),
  body: term(['说明', 'Text'], ['数据的说明。', 'What the figures say.']),
  year: term(['年度', 'Year'], ['数据所属的年份。', 'The year of the figures.']),
  field: term(
    ['工作领域', 'Field of work'],
    ['属于哪一个工作领域。', 'The field of work that they belong to.'],
  ),
  rows: term(['数据', 'Figures'], ['一行一个指标。', 'One row for each indicator.']),
}
