'use client'

import { useWords } from '../words'
import { inOrder, type Labelled } from './fields'
import { isEmpty, type Json } from './shapes'
import { labelOf, Value } from './Value'

interface ContentProps {
  content: Json
  fields: ReadonlyMap<string, Labelled>
  /** Shown elsewhere already. */
  without: readonly string[]
}

/** Every other field of a signed content, with the labels of the form; empty ones are named at the end. */
export const Content = ({ content, fields, without }: ContentProps) => {
  const words = useWords()
  const { t } = words
  const rest = inOrder(content, fields).filter(([name]) => !without.includes(name))
  const filled = rest.filter(([, value]) => !isEmpty(value))
  const empty = rest.filter(([, value]) => isEmpty(value))
  return (
    <table className="review-table review-content">
      <caption className="review-unseen">{t('otherFields')}</caption>
      <thead className="review-unseen">
        <tr>
          <th scope="col">{t('field')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      <tbody>
        {filled.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{labelOf(words, name, fields.get(name))}</th>
            <td>
              <Value value={value} field={fields.get(name)} />
            </td>
          </tr>
        ))}
        {empty.length > 0 && (
          <tr>
            <th scope="row">{t('emptyFields')}</th>
            <td className="review-hint">
              {empty.map(([name]) => labelOf(words, name, fields.get(name))).join(t('joiner'))}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
