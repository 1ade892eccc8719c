/** A signed-in person's access to the platform's REST. */
export interface Client {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body: unknown): Promise<T>
  patch<T>(path: string, body: unknown): Promise<T>
  upload<T>(
    path: string,
    file: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> },
    body: unknown,
  ): Promise<T>
}

interface Refused {
  errors?: {
    code?: string
    message?: string
    field?: string
    data?: { errors?: { path: string; message: string }[] }
  }[]
}

/** What the platform said when it refused, on one line. */
const explain = ({ errors = [] }: Refused): string =>
  errors
    .flatMap(({ code, message, field, data }) => [
      [code, field, message].filter(Boolean).join(' '),
      ...(data?.errors ?? []).map((inner) => `${inner.path}: ${inner.message}`),
    ])
    .join('; ')

const call = async (url: string, init: RequestInit): Promise<unknown> => {
  const response = await fetch(url, init)
  const text = await response.text()
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : {}
  if (!response.ok)
    throw new Error(
      `${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status} ${explain(body as Refused)}`,
    )
  return body
}

const json = (method: string, body: unknown, headers: Record<string, string>): RequestInit => ({
  method,
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

/** Signs somebody in. Throws if the password is wrong or the account is locked. */
export const signIn = async (origin: string, email: string, password: string): Promise<Client> => {
  const api = `${origin}/api`
  const { token } = (await call(`${api}/users/login`, json('POST', { email, password }, {}))) as {
    token: string
  }
  const headers = { Authorization: `JWT ${token}`, 'Accept-Language': 'zh' }
  return {
    get: <T>(path: string) => call(api + path, { headers }) as Promise<T>,
    post: <T>(path: string, body: unknown) => call(api + path, json('POST', body, headers)) as Promise<T>,
    patch: <T>(path: string, body: unknown) => call(api + path, json('PATCH', body, headers)) as Promise<T>,
    upload: <T>(
      path: string,
      { name, type, bytes }: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> },
      body: unknown,
    ) => {
      const form = new FormData()
      form.set('file', new File([bytes], name, { type }))
      form.set('_payload', JSON.stringify(body))
      return call(api + path, { method: 'POST', headers, body: form }) as Promise<T>
    },
  }
}
