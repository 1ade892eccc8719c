'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'

import '../tools.css'
import { useWords } from '../words'
import { Grid } from './Grid'
import { parsePosition } from './parse'
import { usePlace, type Place } from './usePlace'

const Paste = ({ place }: { place: Place }) => {
  const { t } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const apply = () => {
    const at = parsePosition(text)
    setProblem(at ? (place.system ? null : t('placeSystem')) : t('placeUnreadable'))
    if (!at || !place.system) return
    place.fill(at)
    setText('')
  }
  return (
    <div className="place__paste">
      <label htmlFor={id}>{t('placePaste')}</label>
      <div className="tool-line">
        <input
          id={id}
          type="text"
          value={text}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== null}
          onChange={(event) => {
            setText(event.target.value)
            setProblem(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            apply()
          }}
        />
        <Button buttonStyle="secondary" size="small" margin={false} disabled={!text.trim()} onClick={apply}>
          {t('placeApply')}
        </Button>
      </div>
      <p className="tool-hint" id={`${id}-hint`}>
        {t('placePasteHint')}
      </p>
      {problem && (
        <p className="tool-warning" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

/** Beside the fields of a position: pasting one, choosing one on a grid, and whether it lies in the district. */
export const PlaceTools = ({ path }: { path: string }) => {
  const { t } = useWords()
  const { hasSavePermission } = useDocumentInfo()
  const place = usePlace(path.split('.').slice(0, -1).join('.'))
  const label = useId()
  const { shown } = place
  return (
    <div className="place">
      {hasSavePermission && <Paste place={place} />}
      <div className="place__map">
        <p id={label}>{t('placeMap')}</p>
        <Grid place={place} readOnly={!hasSavePermission} labelledBy={label} />
        <p className="tool-hint" aria-live="polite">
          {shown ? t('placeAt', { lat: shown.lat.toFixed(4), lng: shown.lng.toFixed(4) }) : t('placeNone')}
        </p>
        <p className="tool-hint">{t('placeMapHelp')}</p>
      </div>
      {place.isOutside && (
        <p className="tool-warning" role="alert">
          {t('placeOutside')}
        </p>
      )}
      {shown && place.district && !place.isOutside && <p className="tool-hint">{t('placeInside')}</p>}
    </div>
  )
}
