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
  ACCOUNT_DISABLED: say(409, '账号已停用，不能发送链接。', 'The account is disabled: no link is sent.'),
  ACCOUNT_PASSWORD_NOT_YOURS: say(
    400,
    '管理员不设置密码：本人通过邮件中的链接设置，或凭当前密码修改。',
    'A password is never given here: its owner sets it by a link that is mailed, or changes it with the present one.',
  ),
  ACCOUNT_PASSWORD_WEAK: say(400, '密码不符合要求：{rule}。', 'A password must be: {rule}.'),
  ACCOUNT_LINK_INVALID: say(
    400,
    '链接无效：可能已经使用过、已过期，或已被新的链接取代。',
    'This link does not work: it was used, is too old, or a newer one took its place.',
  ),
  ACCOUNT_ELSEWHERE: say(
    403,
    '密码只能通过“忘记密码”页面和邮件中的链接重设。',
    'Passwords are reset at the page “Forgot password” and by the link that is mailed, nowhere else.',
  ),
  ACCOUNT_MAIL_UNSET: say(
    503,
    '尚未配置邮件服务（MAIL_URL），无法发送设置密码的链接，未做任何更改。',
    'No mail can be sent (MAIL_URL is not set), so no link to set a password; nothing was changed.',
  ),
  ACCOUNT_ADDRESS_UNSET: say(
    503,
    '尚未配置对外地址（PUBLIC_URL），无法生成链接，未做任何更改。',
    'The public address (PUBLIC_URL) is not set, so no link can be made; nothing was changed.',
  ),
  ACCOUNT_MAIL_FAILED: say(
    503,
    '邮件没有发出，请稍后重新发送链接。',
    'The message could not be sent. Send the link again later.',
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
  ACCOUNT_NO_SESSION: say(
    404,
    '没有这个登录，可能已经结束。',
    'There is no such session; it may have ended already.',
  ),
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
export const bodyOf = ({ message, data }: AccountError) => ({
  code: data.code,
  message,
  ...(data.field && { field: data.field, name: 'ValidationError', data: { errors: data.errors } }),
})

/** A refusal by the accounts, GraphQL's wrapping taken off; null for any other error. */
export const accountErrorOf = (error: unknown): AccountError | null => {
  if (error instanceof AccountError) return error
  if (typeof error !== 'object' || error === null || !('originalError' in error)) return null
  return accountErrorOf(error.originalError)
}

/** The answer of an endpoint that refuses. */
export const refusal = (error: AccountError): Response =>
  Response.json(
    { errors: [bodyOf(error)] },
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
