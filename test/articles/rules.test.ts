/** Every rule does what its examples say, and its neighbours leave them alone. */
import { expect, it } from 'vitest'
import { boilerplateLines } from '../../shared/data/boilerplate-lines.ts'
import { bylineCues, bylineEnds, noAuthors } from '../../shared/data/byline-words.ts'
import { modifiedCues, publishedCues } from '../../shared/data/date-words.ts'
import {
  bodyWords,
  furniturePrefixes,
  furnitureWords,
} from '../../shared/data/furniture-classes.ts'
import { monthNames } from '../../shared/data/month-names.ts'
import type { BoilerplateLine } from '../../shared/data/schema.ts'
import { trackingParameters } from '../../shared/data/tracking-parameters.ts'

const lines: readonly BoilerplateLine[] = boilerplateLines

it.each([...lines])('$id matches its examples and not its rejects', (rule) => {
  expect(rule.examples.length).toBeGreaterThan(0)
  expect(rule.rejects.length).toBeGreaterThan(0)
  for (const example of rule.examples) {
    expect(
      rule.pattern.test(example.toLowerCase()) && example.length <= rule.maxChars,
      example,
    ).toBe(true)
  }
  for (const reject of rule.rejects) {
    const drops = lines.some(
      ({ pattern, maxChars }) => pattern.test(reject.toLowerCase()) && reject.length <= maxChars,
    )
    expect(drops, reject).toBe(false)
  }
})

it.each([
  ['boilerplate lines', lines.map(({ id }) => id)],
  ['tracking parameters', trackingParameters.map(({ id }) => id)],
])('ids of %s are unique', (_name, ids) => {
  expect(new Set(ids).size).toBe(ids.length)
})

it.each<[string, readonly string[]]>([
  ['furniture words', furnitureWords],
  ['furniture prefixes', furniturePrefixes],
  ['body words', bodyWords],
  ['byline cues', bylineCues],
  ['byline ends', bylineEnds],
  ['no authors', noAuthors],
  ['published cues', publishedCues],
  ['modified cues', modifiedCues],
])('%s are in lower case, without repeats', (_name, words) => {
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
  expect(new Set(words).size).toBe(words.length)
})

it.each([...monthNames])('$language: twelve months, and a name means one of them', ({ names }) => {
  const forms = names.flatMap((month) => month.split('/'))
  expect(names).toHaveLength(12)
  expect(new Set(forms).size).toBe(forms.length)
  expect(forms.filter((form) => form === '' || form !== form.toLowerCase())).toEqual([])
})

it('a furniture word names no article', () => {
  const article = ['article', 'story', 'post', 'entry', 'content', 'news', 'text', 'body', 'main']
  expect(furnitureWords.filter((word) => article.includes(word))).toEqual([])
})
