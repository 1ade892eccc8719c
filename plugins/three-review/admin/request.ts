/** One thing that a server refused. */
export interface Finding {
  code: string
  message: string
  field?: string
}

/** A newer save than the one that a form started from. */
export interface Conflict {
  by: string | null
  /** Its `updatedAt`. */
  at: string
  fields: { field: string; label: string }[]
}

/** What came of a call: data, or findings; `status` 0 where no server answered. */
export type Outcome<T> = { ok: true; data: T } | { ok: false; status: number; findings: Finding[] }

export interface Ask {
  /** From the root, with the API's prefix. */
  url: string
  language: string
  /** With a body it is a POST. */
  body?: unknown
  signal?: AbortSignal
}

const isFinding = (value: unknown): value is Finding =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'

const findingsIn = (body: unknown): Finding[] =>
  typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors)
    ? body.errors.filter(isFinding)
    : []

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return null
  }
}

/** Calls the platform's REST as the one who is signed in. Never throws: failures are outcomes. */
export const ask = async <T>({ url, language, body, signal }: Ask): Promise<Outcome<T>> => {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      signal,
      headers: {
        'Accept-Language': language,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
    const answer = await bodyOf(response)
    if (response.ok && answer !== null) return { ok: true, data: answer as T }
    return { ok: false, status: response.status, findings: findingsIn(answer) }
  } catch {
    return { ok: false, status: 0, findings: [] }
  }
}
