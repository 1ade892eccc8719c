'use client'

import { useId, type ReactNode } from 'react'

interface LabelledProps {
  label: string
  hint?: string
  required?: boolean
  /** Said at the field when it is wrong. */
  error?: string | null
}

/** What ties a field to its label, hint and error. */
interface Ties {
  id: string
  'aria-invalid': boolean
  'aria-describedby': string | undefined
}

const Labelled = ({
  label,
  hint,
  required,
  error,
  children,
}: LabelledProps & { children: (ties: Ties) => ReactNode }) => {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="review-input">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {hint && (
        <p className="review-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': described || undefined })}
      {error && (
        <p className="review-input__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

interface InputProps extends LabelledProps {
  value: string
  onChange: (value: string) => void
}

interface WordsProps extends InputProps {
  /** In characters. Default 4000. */
  longest?: number
}

/** A labelled field for some sentences. */
export const WordsInput = ({ value, longest = 4000, onChange, ...labelled }: WordsProps) => (
  <Labelled {...labelled}>
    {(ties) => (
      <textarea
        {...ties}
        rows={3}
        maxLength={longest}
        value={value}
        aria-required={labelled.required}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
)

interface SecretProps extends Omit<InputProps, 'required'> {
  type: 'password' | 'text'
  autoComplete: string
}

/** A labelled field of one line for what proves who somebody is. */
export const SecretInput = ({ type, autoComplete, value, onChange, ...labelled }: SecretProps) => (
  <Labelled {...labelled}>
    {(ties) => (
      <input
        {...ties}
        type={type}
        autoComplete={autoComplete}
        required
        maxLength={256}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Labelled>
)

interface ChoiceProps {
  legend: string
  type: 'checkbox' | 'radio'
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** A labelled group of boxes or of radio buttons. */
export const ChoiceInput = ({ legend, type, options, chosen, onChange }: ChoiceProps) => {
  const name = useId()
  const toggle = (value: string, on: boolean) => {
    if (type === 'radio') return onChange([value])
    const rest = chosen.filter((one) => one !== value)
    onChange(on ? options.map((one) => one.value).filter((one) => one === value || rest.includes(one)) : rest)
  }
  return (
    <fieldset className="review-input review-choice">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="review-choice__option">
          <input
            type={type}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** A form that is sent by its button; `Enter` in a text field does not send it. */
export const ActionForm = ({ label, onSubmit, children }: ActionFormProps) => (
  <form
    className="review-form"
    aria-label={label}
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      // A dialog may stand within another form, as React sees it.
      event.stopPropagation()
      onSubmit()
    }}
  >
    {children}
  </form>
)

interface ActionFormProps {
  label: string
  onSubmit: () => void
  children: ReactNode
}
