import { term } from '../words'

export const w = {
  title: term(
    ['项目名称', 'Name'],
    ['列入名录的项目名称。中文必填。', 'The name under which the item was inscribed. Needed in Chinese.'],
  ),
  category: term(
    ['十大门类', 'Category'],
    ['名录所用的十大门类。', 'One of the ten categories of the lists.'],
  ),
  lawClass: term(
    ['法定类别', 'Class of the law'],
    [
      '《非物质文化遗产法》第二条所列的类别。',
      'The classes of Article 2 of the Intangible Cultural Heritage Law.',
    ],
  ),
  level: term(['级别', 'Level'], ['列入哪一级名录。', 'The level of the list that it is on.']),
  projectNumber: term(
    ['项目编号', 'Item number'],
    [
      '名录中的编号，如 Ⅱ-28，罗马数字是门类。',
      'Its number on the list, as in Ⅱ-28; the numeral is the category.',
    ],
  ),
  inscription: term(
    ['新增或扩展', 'New or extension'],
    ['新增项目，还是已有项目的扩展。', 'A new item, or an extension of one on the list.'],
  ),
  applicant: term(['申报地区或单位', 'Applicant'], ['申报的地区或单位。', 'The area or body that applied.']),
  protectingUnit: term(
    ['保护单位', 'Protecting unit'],
    ['负责保护的单位。', 'The body in charge of its protection.'],
  ),
  bearers: term(
    ['代表性传承人', 'Bearers'],
    [
      '认定的代表性传承人；资格可以取消（《非物质文化遗产法》第三十一条）。',
      'Its representative bearers; the title can be withdrawn (Intangible Cultural Heritage Law, Article 31).',
    ],
  ),
}

export const b = {
  name: term(['姓名', 'Name'], ['传承人的姓名。', 'The name of the bearer.']),
  level: term(['级别', 'Level'], ['哪一级的传承人。', 'The level at which the title was given.']),
  batch: term(['批次', 'Batch'], ['第几批认定。', 'The batch in which the title was given.']),
  status: term(['状态', 'Status'], ['目前是否在册。', 'Whether the title is held now.']),
  withdrawnOn: term(
    ['取消日期', 'Withdrawn on'],
    ['取消资格的日期。', 'The day on which the title was withdrawn.'],
  ),
}
