'use client'

import { SecretInput } from '../parts/Inputs'
import { useWords } from '../words'

/** A word to be typed before what can't be undone. */
export const TypedInput = ({
  value,
  wrong,
  onChange,
}: {
  value: string
  wrong: boolean
  onChange: (value: string) => void
}) => {
  const { t } = useWords()
  const word = t('sealWord')
  return (
    <SecretInput
      type="text"
      autoComplete="off"
      label={t('sealType', { word })}
      value={value}
      error={wrong ? t('sealTypeWrong', { word }) : null}
      onChange={onChange}
    />
  )
}
