import type { Bilingual } from './types'

export type Language = keyof Bilingual

/** Values that a message names: a limit, a cursor's order. */
export type Params = Readonly<Record<string, string | number>>

interface Known extends Bilingual {
  status: number
}

/** Every code of the public side, with its HTTP status outside GraphQL. `{name}` is filled from the error. */
export const ERRORS = {
  BAD_FIRST: {
    status: 400,
    zh: 'first 必须是 1 到 {max} 的整数',
    en: 'first must be an integer from 1 to {max}',
  },
  BAD_CURSOR: {
    status: 400,
    zh: 'after 不是该列表在此排序下给出的游标',
    en: 'after is not a cursor that this list gave in this order',
  },
  BAD_ID: { status: 400, zh: '{argument} 不是有效的标识', en: '{argument} is not a valid id' },
  BAD_SINCE: { status: 400, zh: 'since 必须是从 0 起的整数', en: 'since must be an integer from 0' },
  FILTER_EMPTY: {
    status: 400,
    zh: '{argument} 至少要有一个值',
    en: '{argument} needs at least one value',
  },
  FILTER_TOO_LONG: {
    status: 400,
    zh: '{argument} 最多 {max} 个值',
    en: '{argument} has at most {max} values',
  },
  FILTER_RANGE: {
    status: 400,
    zh: '{argument}：下限大于上限',
    en: '{argument}: the lower limit is above the upper one',
  },
  BAD_WIDTH: { status: 400, zh: '图片宽度只能是 {widths}', en: 'A picture has one of the widths {widths}' },
  BAD_HEIGHT: {
    status: 400,
    zh: '宽度为 {width} 时，高度只能是 {heights}',
    en: 'With width {width} the height is one of {heights}',
  },
  BAD_FIT: {
    status: 400,
    zh: 'fit 只能是 {fits}；没有高度时只能是 inside',
    en: 'fit is one of {fits}; without a height only inside',
  },
  BAD_FORMAT: {
    status: 400,
    zh: '图片格式只能是 {formats}',
    en: 'A picture has one of the formats {formats}',
  },
  NOT_A_PICTURE: {
    status: 400,
    zh: '此文件不是图片，不能指定尺寸或格式',
    en: 'The file is no picture: it has no other size or format',
  },
  BAD_REQUEST: { status: 400, zh: '请求无法读取：{detail}', en: 'The request cannot be read: {detail}' },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    zh: '查询语法有误：{detail}',
    en: 'The query cannot be parsed: {detail}',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    zh: '查询与接口定义不符：{detail}',
    en: 'The query does not fit the schema: {detail}',
  },
  QUERY_TOO_LONG: {
    status: 400,
    zh: '查询不能超过 {max} 个字符',
    en: 'A query has at most {max} characters',
  },
  QUERY_TOO_DEEP: {
    status: 400,
    zh: '查询嵌套 {depth} 层，最多 {max} 层',
    en: 'The query is {depth} levels deep, at most {max} are allowed',
  },
  NOT_FOUND: { status: 404, zh: '此地址没有内容', en: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { status: 405, zh: '此地址不支持该方法', en: 'This address does not take that method' },
  NOT_ACCEPTABLE: { status: 406, zh: '只能以 JSON 应答', en: 'The answer can only be JSON' },
  REQUEST_TIMEOUT: { status: 408, zh: '请求未能及时送达', en: 'The request did not arrive in time' },
  BODY_TOO_LARGE: {
    status: 413,
    zh: '请求内容不能超过 {max} 字节',
    en: 'A request body has at most {max} bytes',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    zh: '请求内容必须是 UTF-8 的 JSON',
    en: 'The request body must be JSON in UTF-8',
  },
  RANGE_NOT_SATISFIABLE: { status: 416, zh: '所请求的范围不存在', en: 'There is no such range' },
  INTERNAL: { status: 500, zh: '服务器内部错误', en: 'Internal server error' },
  NOT_VERIFIED: {
    status: 500,
    zh: '本地数据未通过校验，正在重建',
    en: 'The local data did not pass verification and is being rebuilt',
  },
  NOT_READY: { status: 503, zh: '服务正在启动', en: 'The service is starting' },
  MEDIA_BUSY: {
    status: 503,
    zh: '正在处理的图片过多，请稍后再试',
    en: 'Too many pictures are being made; try again soon',
  },
  QUERY_TIMEOUT: { status: 503, zh: '查询超过 {max} 毫秒', en: 'The query took more than {max} ms' },
} as const satisfies Record<string, Known>

export type ErrorCode = keyof typeof ERRORS

/** An error that may be told to the public. */
export class DeliveryError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly params: Params = {},
    options?: ErrorOptions,
  ) {
    super(messageOf(code, 'en', params), options)
    this.name = 'DeliveryError'
  }
}

export const messageOf = (code: ErrorCode, language: Language, params: Params = {}): string =>
  ERRORS[code][language].replace(/\{(\w+)\}/g, (...[, name = '']: string[]) => String(params[name] ?? ''))

/** The language of `Accept-Language`: the first of zh and en that it names with the highest weight, else zh. */
export const languageOf = (header: string | null): Language => {
  let best: { language: Language; weight: number } = { language: 'zh', weight: 0 }
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [tag = '', ...rest] = part.trim().split(';')
    const language = tag.split('-')[0]
    const asked = rest.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
    const weight = asked === undefined ? 1 : Number(asked)
    if ((language === 'zh' || language === 'en') && weight > best.weight) best = { language, weight }
  }
  return best.language
}
