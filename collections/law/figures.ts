import type { Finding } from '../../src/lib/contract'
import { words } from '../words'

interface Figure {
  value: null | number
  unit: null | string
}

/** A number without its unit says nothing. `field` is the name of the rows. */
export const checkFigures = (field: string, figures: readonly Figure[]): Finding[] =>
  figures.flatMap(({ value, unit }, index) =>
    value !== null && !unit
      ? [
          {
            field: `${field}.${index}.unit`,
            message: words('填了数值就要选单位。', 'A value needs its unit.'),
          },
        ]
      : [],
  )
