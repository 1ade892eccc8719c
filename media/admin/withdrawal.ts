/** A release or an open run that embeds a file. */
export interface FileUse {
  type: string
  id: string
  locale?: string
  release?: string
  title?: string | null
  slug?: string | null
}

export interface FileUses {
  live: FileUse[]
  open: FileUse[]
}

export interface Done {
  withdrawn: FileUse[]
  failed: (FileUse & { errors: { message: string }[] })[]
  behind: string[]
}

/** What came of a withdrawal: some or all of it done, or refused, perhaps because the list is another now. */
export interface Outcome {
  done: Done | null
  uses: FileUses | null
  errors: { message: string; field?: string }[]
}

type Answer = Partial<FileUses> & {
  withdrawn?: FileUse[]
  failed?: Done['failed']
  followers?: { behind: { name: string }[] }
  uses?: FileUses
  errors?: Outcome['errors']
}

const send = async (url: string, language: string, body?: unknown): Promise<[number, Answer]> => {
  try {
    const response = await fetch(url, {
      credentials: 'same-origin',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
    return [response.status, (await response.json()) as Answer]
  } catch {
    return [0, {}]
  }
}

/** What embeds a file; null where that can't be told. */
export const askUses = async (url: string, language: string): Promise<FileUses | null> => {
  const [status, { live, open }] = await send(`${url}/uses`, language)
  return status === 200 && live && open ? { live, open } : null
}

export const withdrawAll = async (url: string, language: string, body: unknown): Promise<Outcome> => {
  const [status, answer] = await send(`${url}/withdraw`, language, body)
  const { withdrawn, failed = [], followers, uses = null, errors = [] } = answer
  if (!withdrawn || (status !== 200 && status !== 207)) return { done: null, uses, errors }
  const behind = (followers?.behind ?? []).map(({ name }) => name)
  return { done: { withdrawn, failed, behind }, uses, errors: [] }
}
