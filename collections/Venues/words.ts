import { term } from '../words'

export const w = {
  title: term(['场馆名称', 'Name'], ['场馆的名称。中文必填。', 'The name of the venue. Needed in Chinese.']),
  kind: term(['类型', 'Kind'], ['属于哪一类场馆。', 'What kind of venue it is.']),
  facilities: term(['服务设施', 'Facilities'], ['供公众使用的设施和服务。', 'What it has for the public.']),
}
