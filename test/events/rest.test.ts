/** `extract --all`: what is told beside the lexicon's kinds, with its parties, time and status. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import type { ExtractedEvent, Extraction } from '../../shared/model/event.ts'

const weights = readFileSync(new URL('../../shared/data/models/reader.bin.br', import.meta.url))
const reader = loadReader(weights)
/** Published on a Wednesday. */
const read = (text: string): Extraction =>
  extract({ doc: 'any', published: '2024-06-19', text }, { reader })

/** `kind mentions status time [role:name ...]`. */
function lineOf({ kind, mentions, status, time, actors }: ExtractedEvent): string {
  const who = actors.map(({ role, name }) => `${role}:${name}`)
  return [kind, mentions.map(({ text }) => text).join('|'), status, time?.edtf ?? '-', ...who].join(
    ' ',
  )
}

/** A text, and lines that must be among its events. */
const rows: readonly (readonly [string, ...string[]])[] = [
  [
    'Clara Weiss painted the mural on Monday.',
    'other painted occurred 2024-06-17 agent:Clara Weiss',
  ],
  [
    'Clara Weiss said the mural took three years.',
    'statement said occurred 2024-06-19 agent:Clara Weiss',
  ],
  [
    'Clara Weiss will go on leave. Clara Weiss left the cake on the table.',
    'other leave planned -',
    'other left occurred 2024-06-19 agent:Clara Weiss',
  ],
  ['The mayor agreed to repaint the bridge next year.', 'other repaint planned 2025 agent:mayor'],
  ['The museum may borrow the painting.', 'other borrow conditional - agent:museum'],
  ['The museum did not borrow the painting.', 'other borrow denied - agent:museum'],
  ['Clara Weiss refused to paint the wall.', 'other paint denied - agent:Clara Weiss'],
  ['Clara Weiss attempted to paint the wall.', 'other paint conditional - agent:Clara Weiss'],
  ['Clara Weiss could no longer paint the wall.', 'other paint denied - agent:Clara Weiss'],
  ['Clara Weiss said she would paint the wall.', 'other paint planned - agent:Clara Weiss'],
  ['Clara Weiss ceased to paint the wall.', 'other paint denied - agent:Clara Weiss'],
  ['The mayor did not say whether he repainted it.', 'other repainted conditional - agent:mayor'],
  ['Workers are repainting the bridge.', 'other repainting ongoing 2024-06-19 agent:Workers'],
  [
    'The museum borrowed the painting in May. It returned the painting on Monday.',
    'other borrowed occurred 2024-05 agent:museum',
  ],
  [
    'Clara Weiss had painted the wall in 2019. On Monday she washed and repainted it.',
    'other painted occurred 2019 agent:Clara Weiss',
    'other washed occurred 2024-06-17 agent:Clara Weiss',
    'other repainted occurred 2024-06-17 agent:Clara Weiss',
  ],
  [
    'Clara Weiss is on leave, the museum said.',
    'other leave occurred 2024-06-19 agent:Clara Weiss',
  ],
  [
    'Norland Tea launched the Comet 5 in April. The launch of the Comet 5 was late.',
    'launch launched|launch occurred 2024-04 agent:Norland Tea recipient:Comet 5',
  ],
]
/** Rows that may fail: what trained weights read is never quite what a row has. */
const mostWrong = 2

describe('extract with a reader', () => {
  it('tells every happening with its parties, time and status', () => {
    const wrong = rows.flatMap(([text, ...lines]) => {
      const found = read(text).events.map(lineOf)
      return lines.filter((line) => !found.includes(line)).map((line) => ({ line, found }))
    })
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(mostWrong)
  })

  it('keeps what the passes find, with its kind and confidence', () => {
    const text = 'Police arrested three men in Lyon on Tuesday. They had been watching the bank.'
    const plain = extract({ doc: 'any', published: '2024-06-19', text }).events
    expect(plain).toHaveLength(1)
    expect(read(text).events).toContainEqual(plain[0])
  })

  it('takes no name for a happening', () => {
    const found = read('Norland Launch Services has its seat in Bergen.').events
    expect(found.filter(({ trigger }) => /Launch|Services/.test(trigger.text))).toEqual([])
  })

  it('has nothing to add to a text that is not English', () => {
    const text =
      'Die Ministerin hat am Montag in Bergen eine neue Brücke eröffnet, sagte sie gestern.'
    expect(read(text).events).toEqual([])
  })

  it('ends on one word that is told without end', () => {
    const found = read('She said that he said it. '.repeat(4000)).events
    expect(found.every(({ kind }) => kind === 'statement')).toBe(true)
  })

  it('keeps offsets in range and answers the same twice, whatever it reads', () => {
    const piece = fc.constantFrom(
      ...rows.map(([text]) => text),
      'said ',
      'to be ',
      '"',
      '\n\n',
      'on Monday ',
      '2010 ',
      'who ',
      ', ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const found = read(text)
        expect(read(text)).toEqual(found)
        for (const { trigger, mentions, evidence } of found.events) {
          for (const { start, end } of [trigger, ...mentions, evidence]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
          }
          expect(trigger.start).toBeGreaterThanOrEqual(evidence.start)
          expect(trigger.end).toBeLessThanOrEqual(evidence.end)
          expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
        }
      }),
      { numRuns: 60 },
    )
  })
})
