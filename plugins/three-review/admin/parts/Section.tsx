'use client'

import { useId, type ReactNode } from 'react'

interface SectionProps {
  title: string
  hint?: string
  className?: string
  /** For links within the page. */
  anchor?: string
  children: ReactNode
}

/** A titled part of the panel. */
export const Section = ({ title, hint, className = '', anchor, children }: SectionProps) => {
  const id = useId()
  return (
    <section id={anchor} className={`review-section ${className}`} aria-labelledby={id}>
      <h2 className="review-section__title" id={id}>
        {title}
      </h2>
      {hint && <p className="review-hint">{hint}</p>}
      {children}
    </section>
  )
}
