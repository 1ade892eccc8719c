'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'

import { labelled, NOTHING } from '../candidate/fields'
import type { Json } from '../candidate/shapes'
import { labelOf, Value } from '../candidate/Value'
import { Loading } from '../parts/Notice'
import { useWords } from '../words'
import { shown } from './shown'
import { differing, type Save } from './useSave'

/** What is saved beside what is typed, field by field. */
export const Compare = ({ type, save }: { type: string; save: Save }) => {
  const words = useWords()
  const { t } = words
  const { getEntityConfig } = useConfig()
  const config = getEntityConfig({ collectionSlug: type })
  const fields = useMemo(() => (config ? labelled(config.fields) : NOTHING), [config])
  // Both are read once for each newer save.
  const [theirsNow] = useState(() => save.theirs)
  const [theirs, setTheirs] = useState<Json | null>(null)
  const [mine] = useState(save.mine)

  useEffect(() => {
    let gone = false
    void theirsNow().then((saved) => {
      if (!gone) setTheirs(saved)
    })
    return () => {
      gone = true
    }
  }, [theirsNow])

  if (!theirs) return <Loading />
  const sides = { theirs, mine }
  const names = differing(sides.theirs, sides.mine).filter((name) => fields.has(name))
  if (names.length === 0) return <p className="review-hint">{t('conflictSame')}</p>
  return (
    <div className="review-compare" tabIndex={0}>
      <table className="review-table">
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('conflictTheirsColumn')}</th>
            <th scope="col">{t('conflictMineColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{labelOf(words, name, fields.get(name))}</th>
              {(['theirs', 'mine'] as const).map((side) => (
                <td key={side}>
                  <Value value={shown(sides[side][name], fields.get(name))} field={fields.get(name)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
