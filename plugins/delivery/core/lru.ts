/** A bounded cache: what was used least recently goes when the weights together exceed `limit`. */
export class Lru<K, V> {
  readonly #items = new Map<K, { value: V; weight: number }>()
  #weight = 0

  constructor(readonly limit: number) {}

  get(key: K): V | undefined {
    const item = this.#items.get(key)
    if (!item) return undefined
    this.#items.delete(key)
    this.#items.set(key, item)
    return item.value
  }

  /** An item that is heavier than the whole cache isn't kept. */
  set(key: K, value: V, weight = 1): void {
    this.delete(key)
    if (weight > this.limit) return
    this.#items.set(key, { value, weight })
    this.#weight += weight
    for (const oldest of this.#items.keys()) {
      if (this.#weight <= this.limit) return
      this.delete(oldest)
    }
  }

  delete(key: K): void {
    this.#weight -= this.#items.get(key)?.weight ?? 0
    this.#items.delete(key)
  }

  clear(): void {
    this.#items.clear()
    this.#weight = 0
  }

  get size(): number {
    return this.#items.size
  }
}
