'use client'

import { useConfig } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect } from 'react'

import { labelled } from './candidate/fields'

const FRAMES = 120

/** Which tab of the form holds a field. */
const tabOf = (fields: readonly ClientField[], name: string): number => {
  const tabs = fields.find((field) => field.type === 'tabs')
  return tabs?.tabs.findIndex((tab) => labelled(tab.fields).has(name)) ?? -1
}

/**
 * Shows a field by its path in the form's ids (`projects__0__title`): opens its tab, scrolls to it once it is
 * there. Returns the way to stop.
 */
export const showField = (fields: readonly ClientField[], path: string): (() => void) => {
  const [name = ''] = path.split('__')
  const tab = tabOf(fields, name)
  let left = FRAMES
  let frame = 0
  const look = () => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
    const button = buttons[tab]
    if (button && !button.classList.contains('tabs-field__tab-button--active')) button.click()
    const element =
      document.getElementById(`field-${path}`) ??
      document.getElementById(`field-${name}`) ??
      document.querySelector(`[class~="field-${name}"]`)
    if (element) element.scrollIntoView({ block: 'center' })
    else if (left-- > 0) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

const MARK = '#field-'

/** Shows the field that the address names (`#field-…`). */
export const useShowField = (collectionSlug: string | undefined): void => {
  const { getEntityConfig } = useConfig()
  const fields = collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined

  useEffect(() => {
    const { hash } = window.location
    return fields && hash.startsWith(MARK) ? showField(fields, hash.slice(MARK.length)) : undefined
  }, [fields])
}
