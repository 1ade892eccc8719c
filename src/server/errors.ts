import type { Language } from './language'

/** Every refusal that the host itself gives: its HTTP status and what a person reads. `{…}` is filled in. */
export const HOST_ERRORS = {
  BAD_REQUEST: {
    status: 400,
    zh: '请求无法识别。',
    en: 'The request cannot be understood.',
  },
  MALFORMED_JSON: {
    status: 400,
    zh: '请求正文不是有效的 JSON。',
    en: 'The request body is not valid JSON.',
  },
  INVALID: {
    status: 400,
    zh: '提交的内容有误。',
    en: 'What was sent is not valid.',
  },
  NOT_SIGNED_IN: {
    status: 401,
    zh: '请先登录。',
    en: 'Sign in first.',
  },
  FORBIDDEN: {
    status: 403,
    zh: '无权进行此操作。',
    en: 'You are not allowed to do this.',
  },
  CROSS_SITE: {
    status: 403,
    zh: '拒绝来自其他网站的操作。',
    en: 'Actions from another site are refused.',
  },
  REGISTRATION_CLOSED: {
    status: 403,
    zh: '不开放注册：账号由管理员创建。',
    en: 'Registration is closed: administrators create accounts.',
  },
  NOT_FOUND: {
    status: 404,
    zh: '这里什么也没有。',
    en: 'There is nothing here.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    zh: '此地址不支持该请求方法。',
    en: 'This address does not take that method.',
  },
  BODY_TIMEOUT: {
    status: 408,
    zh: '请求正文迟迟未传完。',
    en: 'The request body was not finished in time.',
  },
  CONFLICT: {
    status: 409,
    zh: '与当前状态冲突。',
    en: 'This conflicts with the present state.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    zh: '请求正文超过 {limit} 的上限。',
    en: 'The request body is larger than the limit of {limit}.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    zh: '尝试过于频繁，请在 {seconds} 秒后再试。',
    en: 'Too many attempts. Try again in {seconds} seconds.',
  },
  INTERNAL: {
    status: 500,
    zh: '服务器内部错误，请联系管理员并告知请求编号 {id}。',
    en: 'Something went wrong here. Tell the administrators the request id {id}.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    zh: '数据库暂时无法访问，请稍后再试。',
    en: 'The database cannot be reached at the moment. Try again later.',
  },
  NOT_READY: {
    status: 503,
    zh: '服务尚未就绪，请稍后再试。',
    en: 'The service is not ready. Try again later.',
  },
} as const satisfies Record<string, { status: number } & Record<Language, string>>

export type HostErrorCode = keyof typeof HOST_ERRORS

/** A refusal by the host. `values` fill the placeholders of its message. */
export class HostError extends Error {
  readonly code: HostErrorCode
  readonly values: Readonly<Record<string, string>>

  constructor(code: HostErrorCode, values: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'HostError'
    this.code = code
    this.values = values
  }
}

/** The message of a refusal in one language. */
export const messageOf = (error: HostError, language: Language): string =>
  HOST_ERRORS[error.code][language].replace(/\{(\w+)\}/g, (_, key: string) => error.values[key] ?? '')

/** The body of an error answer: `{ errors: [{ code, message }] }`. */
export const errorBody = (error: HostError, language: Language) => ({
  errors: [{ code: error.code, message: messageOf(error, language) }],
})

const BY_STATUS: Readonly<Record<number, HostErrorCode>> = {
  401: 'NOT_SIGNED_IN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  409: 'CONFLICT',
  413: 'BODY_TOO_LARGE',
  501: 'NOT_FOUND',
  503: 'NOT_READY',
}

/** The code for an error that brought a status but no code of its own. */
export const codeOfStatus = (status: number): HostErrorCode =>
  BY_STATUS[status] ?? (status >= 500 ? 'INTERNAL' : 'INVALID')
