import { GraphQLEnumType } from 'graphql'

import { REASON_CLASSES } from '../core/entry'
import { say } from './words'

const REASON_WORDS: Record<(typeof REASON_CLASSES)[number], string> = {
  error: say('内容有误。', 'It was wrong.'),
  illegal: say('违反法律法规。', 'It was against the law.'),
  rights: say('侵犯权利。', "It was against somebody's rights."),
  privacy: say('涉及隐私。', 'It was private.'),
  obsolete: say('已过时。', 'It was out of date.'),
}
/** The values of an enum with their descriptions. */
export const enumOf = (names: readonly string[], about: string, words: Readonly<Record<string, string>>) => ({
  description: about,
  values: Object.fromEntries(names.map((name) => [name, { description: words[name] }])),
})

export const ReasonClassType = new GraphQLEnumType({
  name: 'ReasonClass',
  ...enumOf(REASON_CLASSES, say('撤下的原因类别。', 'Why something was withdrawn.'), REASON_WORDS),
})
