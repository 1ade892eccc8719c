'use client'

import { getTranslation } from '@payloadcms/translations'
import type { DefaultCellComponentProps, OptionObject } from 'payload'

import '../style.css'
import { useWords } from '../words'

type CellProps = Pick<DefaultCellComponentProps, 'cellData' | 'field' | 'rowData'>

const optionsOf = (field: CellProps['field']): OptionObject[] =>
  field.type === 'select' ? field.options.filter((option) => typeof option === 'object') : []

const Pill = ({ value, field }: { value: string; field: CellProps['field'] }) => {
  const { i18n } = useWords()
  const label = optionsOf(field).find((option) => option.value === value)?.label
  return (
    <span className={`review-state review-state--${value}`}>
      {label ? getTranslation(label, i18n) : value}
    </span>
  )
}

/** A coloured word for where a document stands; a dash where there is nothing to say. */
export const StandingCell = ({ cellData, field }: CellProps) =>
  typeof cellData === 'string' && cellData !== '' ? (
    <Pill value={cellData} field={field} />
  ) : (
    <span className="review-hint">—</span>
  )

/** In the comparison of versions: nothing. */
export const NoDiff = () => null
