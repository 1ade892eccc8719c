import { term } from '../words'

export const w = {
  title: term(['标题', 'Title'], ['稿件的标题。中文必填。', 'The title of the article. Needed in Chinese.']),
  summary: term(
    ['摘要', 'Summary'],
    ['一两句话，用于列表和分享。', 'One or two sentences, for lists and for sharing.'],
  ),
  body: term(['正文', 'Text'], ['完整的稿件。', 'The whole article.']),
  column: term(['栏目', 'Column'], ['稿件所在的栏目。', 'The column in which it appears.']),
  source: term(['稿件来源', 'Source'], ['写稿的单位或部门。', 'The body or department that wrote it.']),
  isReprint: term(
    ['转载', 'Reprint'],
    ['是否转载自其他媒体或单位。', 'Whether it was published elsewhere first.'],
  ),
  eventDate: term(
    ['事件日期', 'Date of the event'],
    ['所报道的事情发生的日期，不是发布日期。', 'The day of what is reported, not of publication.'],
  ),
  relics: term(['相关文物', 'Related relics'], ['稿件提到的文物。', 'The relics that the article is about.']),
  related: term(
    ['其他相关内容', 'Related documents'],
    [
      '稿件提到的景点、非遗项目、老字号、线路、活动、场馆和数据。',
      'Attractions, heritage items, old brands, routes, events, venues and figures that it is about.',
    ],
  ),
}
