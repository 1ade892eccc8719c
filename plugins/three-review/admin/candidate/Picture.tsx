'use client'

import { createContext, useContext } from 'react'

import type { SignedPicture } from '../../core/richText'
import { useAddresses } from '../useAnswer'
import { useWords } from '../words'

/** Where files are that aren't signed yet, by the hash that they will have. */
export const UnsignedFiles = createContext<Readonly<Record<string, string>>>({})

/** Address of a file for staff, public or not. */
export const useFileAddress = () => {
  const { api } = useAddresses()
  const unsigned = useContext(UnsignedFiles)
  return (sha256: string): string => unsigned[sha256] ?? api(`/review/files/${encodeURIComponent(sha256)}`)
}

/** A signed picture with the texts that are signed with it. */
export const Picture = ({ picture, wide }: { picture: SignedPicture; wide?: boolean }) => {
  const { t } = useWords()
  const address = useFileAddress()
  const { sha256, width, height, alt, credit } = picture
  return (
    <figure className={`review-picture ${wide ? 'review-picture--wide' : ''}`}>
      <img src={address(sha256)} width={width} height={height} alt={alt ?? ''} loading="lazy" />
      <figcaption>
        {t('alt')}
        {t('colon')}
        {alt ?? t('none')}
        {credit && (
          <>
            <br />
            {t('credit')}
            {t('colon')}
            {credit}
          </>
        )}
      </figcaption>
    </figure>
  )
}
