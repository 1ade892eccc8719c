/** A text in both languages, in the form that Payload's labels and the contracts' `about` both take. */
export const words = (zh: string, en: string) => ({ zh, en })

/** What a field is called and what it means. Forms and contracts show the same sentence. */
export interface Term {
  label: ReturnType<typeof words>
  about: ReturnType<typeof words>
}

export const term = (label: [zh: string, en: string], about: [zh: string, en: string]): Term => ({
  label: words(...label),
  about: words(...about),
})

/** The words of a Payload array: its own, and what one row of it is called. */
export const rowsDescribed = (list: Term, ...row: [zh: string, en: string]) => ({
  ...described(list),
  labels: { singular: words(...row), plural: list.label },
})

/** The words of a Payload field. */
export const described = ({ label, about }: Term) => ({ label, admin: { description: about } })
