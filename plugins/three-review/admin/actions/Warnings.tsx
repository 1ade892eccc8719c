'use client'

import { RefLink } from '../candidate/RefLink'
import { Notice } from '../parts/Notice'
import { useWords } from '../words'

const REF = /([a-z][a-z0-9-]*):([0-9a-f]{8}-[0-9a-f-]{27})/

/** A message with the `type:id` in it turned into a link with the document's title. */
const Message = ({ text }: { text: string }) => {
  const [whole, type, id] = REF.exec(text) ?? []
  if (!whole || !type || !id) return text
  const [before, after] = text.split(whole, 2)
  return (
    <>
      {before}
      <RefLink type={type} id={id} />
      {after}
    </>
  )
}

/** What a submission warned of. */
export const Warnings = ({
  warnings,
  title,
}: {
  warnings: readonly { message: string }[]
  title?: string
}) => {
  const { t } = useWords()
  if (warnings.length === 0) return null
  return (
    <Notice tone="warn" title={title ?? t('warnings')}>
      <ul className="review-findings">
        {warnings.map(({ message }, index) => (
          <li key={index}>
            <Message text={message} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
