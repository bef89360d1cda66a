/** What holds for every text: no throw, offsets in range, the same answer twice, honest refusals. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kinds } from '../../shared/data/taxonomy.ts'
import { extract } from '../../shared/events/extract.ts'
import type { ExtractedEvent, Extraction } from '../../shared/model/event.ts'
import type { Span } from '../../shared/model/span.ts'
import { sentences } from './sentences.ts'

const classOf = new Map<string, string>(kinds.map((entry) => [entry.kind, entry.class]))
const news = sentences.map(([text]) => text)

function run(text: string): Extraction {
  return extract({ doc: 'any', published: '2024-06-19', text })
}

function inRange({ start, end }: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length
}

function isSound(event: ExtractedEvent, text: string): boolean {
  const { trigger, evidence, mentions } = event
  return (
    inRange(evidence, text) &&
    trigger.start >= evidence.start &&
    trigger.end <= evidence.end &&
    mentions[0]?.start === trigger.start &&
    mentions.every(
      (mention) =>
        inRange(mention, text) && text.slice(mention.start, mention.end) === mention.text,
    ) &&
    classOf.get(event.kind) === event.class &&
    event.confidence >= 0 &&
    event.confidence <= 1
  )
}

const fragment = fc.oneof(
  fc.constantFrom(...news),
  fc.constantFrom(
    '"',
    '“',
    '”',
    "'s",
    '\n\n',
    '\n',
    ' — ',
    ', ',
    '. ',
    ' and ',
    ' who ',
    ' to ',
    ' been ',
    '...',
    '(',
    ')',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'war',
    'attack',
    'signed',
    'Putin',
    'the',
    'of',
    'by',
    'not',
    'will',
    'has',
    '2024',
    'Monday',
    'U.S.',
    'Mr.',
  ),
)

describe('any text', () => {
  it('gives events that lie in the text, twice the same', () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 30 }),
        fc.constantFrom('', ' '),
        (parts, glue) => {
          const text = parts.join(glue)
          const first = run(text)
          expect(first.events.filter((event) => !isSound(event, text))).toEqual([])
          expect(run(text)).toEqual(first)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['one word again and again', 'really '.repeat(20_000)],
    ['names without end', 'Paris and '.repeat(10_000)],
    ['verbs without end', 'attacked '.repeat(10_000)],
    ['opened quotations', '"'.repeat(20_000)],
    ['digits and dots', '1.'.repeat(20_000)],
    ['capitals and dots', 'A.'.repeat(20_000)],
    ['counts of counts', `He planned ${'a number of '.repeat(20_000)}talks.`],
    ['a speaker of every word', '"We urge us, " said he, '.repeat(10_000)],
    ['the same event again and again', 'Rebels attacked the town on Monday. '.repeat(2_000)],
  ])('ends on %s', (_name, text) => {
    expect(run(text).doc).toBe('any')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['', 'no text'],
    ['   \n ', 'no text'],
    ['12 345 -- 17', 'no text'],
    [
      'Die Regierung hat am Montag in Berlin ein neues Gesetz beschlossen, das im Herbst in Kraft treten soll, sagte der Minister.',
      'not English',
    ],
    [
      'El presidente firmó el lunes un tratado con sus vecinos y anunció nuevas medidas para la economía del país.',
      'not English',
    ],
  ])('%s is refused with its reason', (text, reason) => {
    expect(run(text)).toEqual({ doc: 'any', timexes: [], events: [], notes: [reason] })
  })

  it.each(['yesterday', '2024-13-40', undefined])(
    'published %s: relative dates stay open',
    (published) => {
      const text = 'Police arrested three men in Paris on Monday.'
      const { events, notes } = extract({
        doc: 'any',
        text,
        ...(published === undefined ? {} : { published }),
      })
      expect(events[0]?.time).toBeNull()
      expect(notes).toEqual(['no publication time: relative dates stay unresolved'])
    },
  )
})

describe('over several sentences', () => {
  const article = [
    'Ferry sinks off Crete',
    '',
    'A ferry sank off Crete on Monday and 40 passengers were rescued, Greek Coast Guard spokeswoman Eleni Pappas said.',
    '',
    'Pappas praised the fishermen. She said an inquiry will begin on Thursday.',
  ].join('\n')

  it('joins the headline with the lead', () => {
    const accidents = run(article).events.filter((event) => event.kind === 'accident')
    expect(accidents.map((event) => event.mentions.map((mention) => mention.text))).toEqual([
      ['sank', 'sinks'],
    ])
    expect(accidents[0]?.time?.edtf).toBe('2024-06-17')
  })

  it('reads a past form in a headline as a passive', () => {
    const text = 'Hundreds rescued off Crete\n\nThe weather was calm and the sea was warm.'
    const [rescue] = run(text).events
    expect(rescue?.actors).toEqual([{ name: 'Hundreds', role: 'recipient', type: 'group' }])
    expect(rescue?.time).toBeNull()
  })

  it('takes no date from a name, and none that lies ahead for what has happened', () => {
    expect(run('The poet met Johnnie Christmas in Lima.').timexes).toEqual([])
    const text = 'The fair was to open soon. The singer resigned on 30 June 2024.'
    expect(run(text).events.find((event) => event.kind === 'departure')?.time).toBeNull()
  })

  it('gives a surname its full name, and says who is the source', () => {
    const { events } = run(article)
    const praise = events.find((event) => event.kind === 'endorsement')
    expect(praise?.actors.map((actor) => actor.name)).toEqual(['Eleni Pappas', 'fishermen'])
    expect(events.find((event) => event.kind === 'investigation')?.attribution).toBe('Eleni Pappas')
  })

  it('keeps two happenings of one kind apart', () => {
    const text =
      'Kenya signed a treaty with Chad in 1961. It was signed again in other words: Kenya signed a treaty with Peru on Monday.'
    const signings = run(text).events.filter((event) => event.kind === 'treaty-signing')
    expect(signings.map((event) => event.time?.edtf)).toContain('1961')
    expect(signings.map((event) => event.time?.edtf)).toContain('2024-06-17')
  })

  it('dates fresh news without a date by its publication, and nothing else', () => {
    const text = 'Rebels have attacked the town. The army was warned.\n\nThe general resigned.'
    const bases = run(text).events.map((event) => [event.kind, event.time?.basis ?? 'none'])
    expect(bases).toContainEqual(['attack', 'publication'])
    expect(bases).toContainEqual(['departure', 'none'])
  })
})
