'use client'

import { useTranslation } from '@payloadcms/ui'

import { UseList } from './UseList'
import type { Done, FileUse } from './withdrawal'
import { counted, withdrawWordsIn } from './withdrawWords'

/** What went and what didn't, each with its reason. `known` has their titles. */
export const WithdrawResult = ({ done, known }: { done: Done; known: readonly FileUse[] }) => {
  const { i18n } = useTranslation()
  const words = withdrawWordsIn(i18n.language)
  const titleOf = ({ type, id }: FileUse) =>
    known.find((one) => one.type === type && one.id === id && one.title)?.title
  const { withdrawn, failed, behind } = done
  return (
    <>
      {withdrawn.length > 0 && (
        <div className="media-uses__done" role="status">
          <p>{counted(words.withdrawn, withdrawn.length)}</p>
          <UseList uses={withdrawn} titleOf={titleOf} />
        </div>
      )}
      {failed.length > 0 && (
        <div className="media-uses__outdated" role="alert">
          <p>{counted(words.failed, failed.length)}</p>
          <UseList
            uses={failed}
            titleOf={titleOf}
            note={({ errors }) => <span> · {errors.map(({ message }) => message).join(' ')}</span>}
          />
        </div>
      )}
      {behind.length > 0 && (
        <div className="media-uses__outdated" role="alert">
          <p>{words.behind}</p>
          <ul>
            {behind.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
