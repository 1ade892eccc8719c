'use client'

import { ConfirmationModal, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'

interface ConfirmProps {
  slug: string
  heading: string
  body: ReactNode
  confirmLabel: string
  onConfirm: () => void
}

/** Asks once more before what can't be undone. */
export const Confirm = ({ slug, heading, body, confirmLabel, onConfirm }: ConfirmProps) => {
  const { closeModal } = useModal()
  return (
    <ConfirmationModal
      modalSlug={slug}
      heading={heading}
      body={body}
      confirmLabel={confirmLabel}
      onConfirm={() => {
        closeModal(slug)
        onConfirm()
      }}
    />
  )
}
