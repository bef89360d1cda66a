/**
 * "I", "we" and "our" of a quotation -> whoever is quoted: the subject of the verb of saying in the
 * same sentence, or else in the sentence before, when the quotation runs on.
 */
import { saying } from '../../data/governors.ts'
import type { Entity, Named } from '../document.ts'
import { subjectOf } from './arguments.ts'

const says = new Set(saying.split(' '))
const speaks = /^(?:i|me|myself|us|we)$/
const speaksOwn = /^(?:my|our)$/

/** Gives the first person of quotations the one who is quoted. */
export function resolveSpeakers(document: Named): Named {
  const speakers = new Map<number, readonly Entity[]>()
  const speakerAt = (token: number): readonly Entity[] => {
    const sentence = document.sentenceOf[token] ?? 0
    const known = speakers.get(sentence) ?? speakerOf(document, sentence)
    speakers.set(sentence, known)
    return known
  }
  const firstPerson = (n: number, words: RegExp): readonly Entity[] | undefined => {
    const first = document.chunks[n]?.first ?? -1
    if (!document.quoted[first] || !words.test(document.words[first]?.lemma ?? '')) return undefined
    return speakerAt(first)
  }
  return {
    ...document,
    entities: document.entities.map((own, n) => firstPerson(n, speaks) ?? own),
    owners: document.owners.map((own, n) => firstPerson(n, speaksOwn) ?? own),
  }
}

function speakerOf(document: Named, sentence: number): readonly Entity[] {
  for (const one of [sentence, sentence - 1]) {
    const found = sayerIn(document, one)
    if (found.length > 0) return found
  }
  return []
}

/** Who speaks in a sentence, outside of its quotations. */
function sayerIn(document: Named, n: number): readonly Entity[] {
  const sentence = document.sentences[n]
  if (!sentence) return []
  for (let i = sentence.first; i < sentence.last; i += 1) {
    const g = document.groupOf[i] ?? -1
    if (document.groups[g]?.main !== i || document.quoted[i]) continue
    const found = sayerOf(document, g)
    if (found.length > 0) return found.slice(0, 1)
  }
  return []
}

/** The subject of a verb of saying, before it or right behind it ("said Putin"). */
function sayerOf(document: Named, g: number): readonly Entity[] {
  const group = document.groups[g]
  if (!group || group.passive || !says.has(group.lemma)) return []
  const around = [...subjectOf(document, g), document.chunkOf[group.last] ?? -1]
  const outside = around.find((chunk) => chunk >= 0 && !isQuoted(document, chunk))
  return document.entities[outside ?? -1] ?? []
}

function isQuoted(document: Named, chunk: number): boolean {
  return document.quoted[document.chunks[chunk]?.first ?? -1] ?? false
}
