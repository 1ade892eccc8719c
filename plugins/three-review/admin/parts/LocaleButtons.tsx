'use client'

import { localeWord, useWords } from '../words'

interface LocaleButtonsProps {
  locales: readonly string[]
  chosen: string
  onChoose: (locale: string) => void
}

/** One language of several. */
export const LocaleButtons = ({ locales, chosen, onChoose }: LocaleButtonsProps) => {
  const words = useWords()
  if (locales.length < 2) return null
  return (
    <div className="review-locales" role="group" aria-label={words.t('candidateLocale')}>
      {locales.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => onChoose(one)}>
          {localeWord(words, one)}
        </button>
      ))}
    </div>
  )
}
