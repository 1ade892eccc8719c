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
