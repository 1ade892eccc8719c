import { readFileSync } from 'node:fs'

import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

const examplesOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => text)

test.for(['docs/api.md', 'plugins/delivery/README.md'])('every query in %s fits the schema', (file) => {
  const examples = examplesOf(file)
  expect(examples.length).toBeGreaterThan(0)
  for (const example of examples)
    expect(validate(schema, parse(example)).map(({ message }) => message)).toEqual([])
})
