import { APIError, type PayloadRequest } from 'payload'

interface Message {
  status: number
  zh: string
  en: string
}

const say = (status: number, zh: string, en: string): Message => ({ status, zh, en })

/** The one registry of what accounts refuse: code → HTTP status and message. `{…}` is filled in. */
export const ACCOUNT_REFUSALS = {
  ACCOUNT_NOT_SIGNED_IN: say(401, '请先登录。', 'Sign in first.'),
  ACCOUNT_API_KEY: say(
    403,
    '须本人登录办理，不接受 API 密钥。',
    'This needs a person who has logged in; API keys are refused.',
  ),
  ACCOUNT_WRONG_PASSWORD: say(401, '密码不正确。', 'The password is not right.'),
  ACCOUNT_CODE_REQUIRED: say(401, '请输入动态验证码。', 'Enter the one-time code.'),
  ACCOUNT_WRONG_CODE: say(
    401,
    '动态验证码不正确，或已经用过。',
    'The one-time code is not right, or has been used.',
  ),
  ACCOUNT_TOTP_SETUP: say(
    401,
    '本系统要求动态验证码。请用验证器扫描二维码，再输入显示的六位数字。',
    'One-time codes are required here. Scan the picture with an authenticator app and enter the six digits it shows.',
  ),
  ACCOUNT_TOTP_ON: say(409, '动态验证码已经启用。', 'One-time codes are on already.'),
  ACCOUNT_TOTP_OFF: say(409, '动态验证码没有启用。', 'One-time codes are not on.'),
  ACCOUNT_TOTP_KEPT: say(
    403,
    '本系统要求动态验证码，不能停用。',
    'One-time codes are required here and cannot be turned off.',
  ),
  ACCOUNT_FORBIDDEN: say(403, '您没有办理此事项的权限。', 'Your roles do not allow this.'),
  ACCOUNT_NOT_FOUND: say(404, '没有找到该账号。', 'There is no such account.'),
  ACCOUNT_OWN: say(
    403,
    '此项不能对自己的账号办理，请由其他管理员办理。',
    'This cannot be done to one’s own account: ask another administrator.',
  ),
  ACCOUNT_LOGIN_ADDRESS: say(403, '请通过 POST /api/users/login 登录。', 'Sign in by POST /api/users/login.'),
} as const satisfies Record<string, Message>

export type AccountCode = keyof typeof ACCOUNT_REFUSALS

export type Language = 'en' | 'zh'

/** The language of a request: English where it is asked for, else Chinese. */
export const languageOf = ({ i18n }: Pick<PayloadRequest, 'i18n'>): Language =>
  i18n.language.startsWith('en') ? 'en' : 'zh'

interface Details {
  /** The field of the form that is wrong. */
  field?: string
  values?: Readonly<Record<string, string>>
  /** Seconds after which it may be tried again. */
  retryAfter?: number
}

interface Data {
  code: AccountCode
  field?: string
  retryAfter?: number
  /** As Payload's forms read it. */
  errors: { path: string; message: string }[]
}

/** A refusal by the accounts, in the language of whoever asks. */
export class AccountError extends APIError<Data> {
  constructor(req: Pick<PayloadRequest, 'i18n'>, code: AccountCode, details: Details = {}) {
    const { values, ...rest } = details
    const { status, ...messages } = ACCOUNT_REFUSALS[code]
    const text: string = messages[languageOf(req)]
    const message = text.replace(/\{(\w+)\}/g, (_, name: string) => values?.[name] ?? '')
    const errors = rest.field ? [{ path: rest.field, message }] : []
    super(message, status, { code, ...rest, errors }, true)
    this.name = 'AccountError'
  }
}

/** `{ code, message, field? }` of a refusal, with what Payload's forms need to show it at its field. */
const told = ({ message, data }: AccountError) => ({
  code: data.code,
  message,
  ...(data.field && { field: data.field, name: 'ValidationError', data: { errors: data.errors } }),
})

/** The answer of an endpoint that refuses. */
export const refusal = (error: AccountError): Response =>
  Response.json(
    { errors: [told(error)] },
    {
      status: error.status,
      headers: {
        'Cache-Control': 'no-store',
        ...(error.data.retryAfter && { 'Retry-After': String(error.data.retryAfter) }),
      },
    },
  )

export const wrongPassword = (req: Pick<PayloadRequest, 'i18n'>): AccountError =>
  new AccountError(req, 'ACCOUNT_WRONG_PASSWORD', { field: 'password' })
