/**
 * Bodies of a town or region -> the place that they govern: "Municipality of Livorno", "Leeds City
 * Council", "the Cook County Sheriff", "the mayor of Izmir". What such a body asks, bans or launches
 * happens at home unless the text says otherwise. A national body says no more than its country.
 */
import type { Place } from '../../model/event.ts'
import type { Entity, Named, Trigger } from '../document.ts'
import { findCountry, findPlace, isCapital } from './gazetteer.ts'
import { chunkAfterOf, textOf } from './phrase.ts'

const governed =
  /^(?:the )?(?:Municipality|City|Town|Borough|Province|Prefecture|Region) of (\S.*)$/
const bodyTail =
  /^(?:assembly|authorities|council|councillors|court|department|fire|government|magistrates|office|police|prosecutors|sheriff|sheriff's)$/
const unitTail =
  /^(?:borough|city|community|district|metropolitan|municipal|provincial|regional|town)$/
const office = /^(?:chief|governor|mayor|president|prosecutor|sheriff)$/
const unit = / (?:region|province|prefecture|municipality|district)$/i

/** Chunks looked at before a trigger for the office of whoever acts. */
const reach = 8

/** The place that a body governs by its name; undefined for persons, countries and all other bodies. */
export function jurisdictionOf({ name, type, country }: Entity): Place | undefined {
  if (type !== 'organisation') return undefined
  const title = governed.exec(name)?.[1]
  if (title !== undefined) {
    return (
      townOf(title, country) ?? {
        name: title,
        precision: 'city',
        ...(country === undefined ? {} : { country }),
      }
    )
  }
  const words = name.split(' ')
  const named = withoutTail(words)
  if (named.length === words.length) return undefined
  const nation = isCapital(named.join(' ')) && /government$/i.test(name)
  return nation ? undefined : townOf(named.join(' '), country)
}

function withoutTail(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && bodyTail.test((words[end - 1] ?? '').toLowerCase())) end -= 1
  while (end > 1 && end < words.length && unitTail.test((words[end - 1] ?? '').toLowerCase()))
    end -= 1
  return words.slice(0, end)
}

function townOf(name: string, country: string | undefined): Place | undefined {
  if (findCountry(name)) return undefined
  const place = findPlace(name, country)
  return place?.precision === 'country' ? undefined : place
}

/** "the president of the Lombardy region, Roberto Maroni, proposed": the office named before the deed. */
export function officeBefore(document: Named, { token }: Trigger): Place | undefined {
  const sentence = document.sentenceOf[token]
  let n = document.chunkOf.findLastIndex((chunk, at) => at < token && chunk >= 0)
  n = document.chunkOf[n] ?? -1
  for (let seen = 0; seen < reach && n >= 0; seen += 1, n -= 1) {
    const chunk = document.chunks[n]
    if (!chunk || document.sentenceOf[chunk.first] !== sentence) return undefined
    if (!office.test(document.words[chunk.head]?.lemma ?? '')) continue
    const of = chunkAfterOf(document, chunk)
    return of && townOf(textOf(document, of).replace(unit, ''), undefined)
  }
  return undefined
}
