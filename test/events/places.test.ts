/** Where an event is placed: by its own words, its sentence, its paragraph, its story, or not at all. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../shared/events/extract.ts'

function placeOf(text: string, kind: string): string | null | undefined {
  const { events } = extract({ doc: 'place', published: '2024-06-19', text })
  const event = events.find((one) => one.kind === kind)
  return event && (event.place?.name ?? null)
}

describe('places', () => {
  it.each([
    ['own phrase', 'Police arrested three men in Lyon on Monday.', 'arrest', 'Lyon'],
    ['opening of the sentence', 'In Rome, thousands protested.', 'protest', 'Rome'],
    ['end of a journey', 'She travelled to Lima to meet the rebels.', 'meeting', 'Lima'],
    [
      'sentence before it in the paragraph',
      'The strike began in Nairobi on Monday. Police arrested the organisers.',
      'arrest',
      'Nairobi',
    ],
    [
      'place of the story',
      'A ferry sank near Naples on Monday.\n\nRain fell all day.\n\nFishermen rescued the passengers.',
      'aid',
      'Naples',
    ],
    ['country attacked', 'Rebels condemned the invasion of Chad.', 'attack', 'Chad'],
    [
      'land of the story, for votes',
      'Ghana is to choose a leader.\n\nThe election takes place on Saturday.',
      'election',
      'Ghana',
    ],
    [
      'municipality that asks',
      'The Municipality of Livorno asked the schools to pay.',
      'request',
      'Livorno',
    ],
    ['council that bans', 'The Leeds City Council banned fireworks.', 'restriction', 'Leeds'],
    [
      'municipality that no list knows',
      'The Municipality of Plitsk asked the schools to pay.',
      'request',
      'Plitsk',
    ],
    [
      'office of whoever acts',
      'The president of the Lombardy region, Roberto Rossi, has asked the schools to pay.',
      'request',
      'Lombardy',
    ],
    [
      'nowhere: a national office',
      'The president of Mexico, Roberto Rossi, has asked the schools to pay.',
      'request',
      null,
    ],
    ['opening behind a time', 'On Sunday in Rome, priests asked them to pay.', 'request', 'Rome'],
    ['state that launches', 'The Ghanaian government launched a program.', 'launch', 'Ghana'],
    [
      'nowhere: a firm that launches',
      'The French company Aprilo launched a phone.',
      'launch',
      null,
    ],
    ['small town behind a preposition', 'Police arrested a man in Ivrea.', 'arrest', 'Ivrea'],
    ['small town of a kind', 'The mayor visited the town of Ivrea.', 'visit', 'Ivrea'],
    ['nowhere: a word that is a town too', 'Police arrested a man in Spring.', 'arrest', null],
    ['nowhere: a surname that is a town too', 'Fans were arrested at Murray.', 'arrest', null],
    [
      'word that is a town, its country beside it',
      'Police arrested a man in Spring, Texas.',
      'arrest',
      'Spring',
    ],
    [
      'nowhere: a name of towns in two countries',
      'Police arrested a man in Andover.',
      'arrest',
      null,
    ],
    [
      'nowhere: words alone',
      'A ferry sank near Naples on Monday.\n\nThe union accused the owner.',
      'accusation',
      null,
    ],
    [
      'nowhere: long ago',
      'A ferry sank near Naples on Monday.\n\nIn 1997 police arrested the owner.',
      'arrest',
      null,
    ],
    [
      'nowhere: the land of two countries is open',
      'Ghana and Togo are waiting for leaders.\n\nThe election takes place on Saturday.',
      'election',
      null,
    ],
  ])('%s', (_name, text, kind, place) => {
    expect(placeOf(text, kind)).toBe(place)
  })

  it('ends on one sentence full of places and deeds', () => {
    const text = `${'Police arrested men in Lyon and '.repeat(5_000)}left.`
    expect(placeOf(text, 'arrest')).toBe('Lyon')
  })
})
