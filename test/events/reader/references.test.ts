import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadReader } from '../../../shared/events/reader/analyse.ts'
import { interpret } from '../../../shared/events/reader/interpret.ts'
import { loadNames } from '../../../shared/events/reader/names/model.ts'
import { openWeights } from '../../../shared/events/reader/weights.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../../shared/data/models/${name}`, import.meta.url))
const weights = file('reader.bin.br')
const reader = loadReader(weights)
const names = loadNames(file('names.bin.br'), openWeights(weights))

/** Head words, of names the last word, of the mentions of the entity that the last mention with this head word belongs to. */
function chainOf(text: string, word: string): readonly string[] {
  const { tokens, references, entities } = interpret(reader.analyse(text), names)
  const reference = references.findLast(({ head }) => tokens[head]?.form === word)
  const own = entities[reference?.entity ?? -1]?.references ?? []
  return own.map((index) => {
    const { head = -1, name = null } = references[index] ?? {}
    return tokens[name ? name.end - 1 : head]?.form ?? ''
  })
}

describe('what refers to the same', () => {
  test.each([
    ['The minister resigned. He had lost the vote.', 'He', ['minister', 'He']],
    ['Angela Merkel left Berlin. She was tired.', 'She', ['Merkel', 'She']],
    ['The rebels left the town. They burned it.', 'They', ['rebels', 'They']],
    ['A ship sank near Malta. The ship carried grain.', 'ship', ['ship', 'ship']],
    ['The army praised itself.', 'itself', ['army', 'itself']],
    [
      'President Emmanuel Macron spoke. The president was angry.',
      'president',
      ['Macron', 'president'],
    ],
  ])('%s', (text, word, expected) => {
    expect(chainOf(text, word)).toEqual(expected)
  })
})

describe('what does not', () => {
  test.each([
    ['John saw him.', 'him', ['him']],
    ['It is clear that the bank failed.', 'It', []],
    ['A man left. A man came.', 'man', ['man']],
    ['The mayor met the women. He smiled.', 'He', ['mayor', 'He']],
  ])('%s', (text, word, expected) => {
    expect(chainOf(text, word)).toEqual(expected)
  })
})
