import { canonical, hashOf, type Hash } from './canonical'

/** A name, opinion or reason that stands beside the chain, bound to it by hash. */
export interface SaltedText {
  salt: string
  text: string
}

/** The salt keeps short texts from being guessed from their hash. */
export const hashText = ({ salt, text }: SaltedText): Hash => hashOf(canonical({ salt, text }))
