/** Something that was answered with 200 or 201, and that nothing may lose from then on. */
export type Fact =
  | { kind: 'SUBMITTED' | 'REJECTED' | 'RECALLED'; subject: string; run: string; account: string }
  | { kind: 'APPROVED'; subject: string; run: string; account: string; stage: string }
  | { kind: 'WITHDRAWN'; subject: string; account: string; releases: string[] }
  | { kind: 'upload'; id: string; sha256: string }
  /** Before the answer it is only tried. */
  | { kind: 'saved' | 'saving'; id: string; locale: string; title: string }

/** A document that the work goes on with. */
export interface Known {
  id: string
  slug: string
}

/** What is known for certain, from one process to the next. */
export interface Memory {
  facts: Fact[]
  documents: Known[]
  /** The digest of what each public address of a file answered first. */
  bytes: Record<string, string>
}

/** Notes a fact; of the saves of one text only the last that was answered and what was tried after it. */
export const learn = (memory: Memory, fact: Fact): void => {
  if (fact.kind === 'saved')
    memory.facts = memory.facts.filter(
      (one) => !('locale' in one) || one.id !== fact.id || one.locale !== fact.locale,
    )
  memory.facts.push(fact)
}
