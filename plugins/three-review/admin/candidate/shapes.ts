import type { SignedPicture, SignedRichText } from '../../core/richText'
import type { SignedFile } from '../../options'

export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const has = (value: unknown, ...names: string[]): value is Json =>
  isObject(value) && names.every((name) => name in value)

export const isPicture = (value: unknown): value is SignedPicture =>
  has(value, 'sha256', 'width', 'height', 'alt')

export const isFile = (value: unknown): value is SignedFile => has(value, 'sha256', 'name', 'size')

export const isRichText = (value: unknown): value is SignedRichText => has(value, 'lexical', 'html', 'text')

export const isRef = (value: unknown): value is { type: string; id: string } =>
  has(value, 'type', 'id') && Object.keys(value).length === 2

/** Nothing to show: null, no rows, or an object of nothing. */
export const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isObject(value) && Object.values(value).every(isEmpty)
}
