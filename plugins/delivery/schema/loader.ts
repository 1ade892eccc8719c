import type { Document } from '../model/document'
import type { Node } from '../model/node'
import type { ReadModel } from '../model/ReadModel'
import type { Referring } from '../model/referrers'
import type { Deadline } from './context'

export interface Target {
  type: string
  id: string
  $locale: string
}

/** Documents whose referrers are asked for in one statement. */
const CHUNK = 50

interface Asked {
  query: Referring
  targets: Set<string>
  found: Map<string, Document[]>
}

/** Resolves relations: at once for what is in memory, else together with all others of the same moment. */
export class Loader {
  readonly #wanted = new Map<string, Set<string>>()
  readonly #asked = new Map<string, Asked>()
  #batch: Promise<void> | undefined

  constructor(
    readonly model: ReadModel,
    readonly deadline: Deadline,
  ) {}

  /** The live release of a document in the locale of the text that refers to it, or null. */
  one(target: Target): Node | Promise<Node | null> | null {
    const known = this.model.cached(target.id, target.$locale)
    if (known) return known.type === target.type ? known.node : null
    return this.#later([target]).then(() => this.#read(target))
  }

  /** Of several, those that are live. */
  many(targets: readonly Target[]): Node[] | Promise<Node[]> {
    const live = () => targets.map((target) => this.#read(target)).filter((node) => node !== null)
    const missing = targets.filter(({ id, $locale }) => !this.model.cached(id, $locale))
    return missing.length === 0 ? live() : this.#later(missing).then(live)
  }

  /** What refers to a document (`TYPE:ID`), together with what refers to all others of the same moment. */
  async referring(query: Referring, target: string): Promise<Document[]> {
    const key = JSON.stringify(query)
    const asked: Asked = this.#asked.get(key) ?? { query, targets: new Set(), found: new Map() }
    this.#asked.set(key, asked)
    asked.targets.add(target)
    await this.#later([])
    return asked.found.get(target) ?? []
  }

  #read({ type, id, $locale }: Target): Node | null {
    const document = this.model.document(id, $locale)
    return document?.type === type ? document.node : null
  }

  #later(targets: readonly Target[]): Promise<void> {
    for (const { id, $locale } of targets) {
      const ids = this.#wanted.get($locale) ?? new Set()
      this.#wanted.set($locale, ids.add(id))
    }
    this.#batch ??= Promise.resolve().then(() => this.#load())
    return this.#batch
  }

  #load(): void {
    this.deadline.check()
    const wanted = [...this.#wanted]
    this.#wanted.clear()
    const asked = [...this.#asked.values()]
    this.#asked.clear()
    this.#batch = undefined
    for (const [locale, ids] of wanted) this.model.documents([...ids], locale)
    for (const one of asked) this.#loadReferring(one)
  }

  #loadReferring({ query, targets, found }: Asked): void {
    const all = [...targets]
    for (let from = 0; from < all.length; from += CHUNK) {
      this.deadline.check()
      const pages = this.model.referring(query, all.slice(from, from + CHUNK))
      for (const [target, documents] of pages) found.set(target, documents)
    }
  }
}
