import type { Node } from '../model/node'
import type { ReadModel } from '../model/ReadModel'
import type { Deadline } from './context'

export interface Target {
  type: string
  id: string
  $locale: string
}

/** Resolves relations: at once for what is in memory, else together with all others of the same moment. */
export class Loader {
  readonly #wanted = new Map<string, Set<string>>()
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
    this.#batch = undefined
    for (const [locale, ids] of wanted) this.model.documents([...ids], locale)
  }
}
