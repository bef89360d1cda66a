/**
 * READ FIRST: article -> dated events, as the ordered list of passes and nothing else. Each pass
 * takes the document and returns one with more in it (document.ts).
 */
import type { Extraction, ExtractionInput } from '../model/event.ts'
import { ownActors, ownVersion, type WatchList } from '../own.ts'
import { tokenise } from './1-tokens.ts'
import { readWords } from './2-words.ts'
import { readTimexes } from './3-timexes.ts'
import { readPhrases } from './4-phrases.ts'
import { findNames } from './5-names.ts'
import { findTriggers } from './6-triggers.ts'
import { findActors } from './7-actors.ts'
import { judgeStatus } from './8-status.ts'
import { findPlaces } from './9-places.ts'
import { dateEvents } from './10-times.ts'
import { attribute } from './11-attribution.ts'
import { joinMentions } from './12-joining.ts'
import { writeRecords } from './13-records.ts'
import { addRest } from './14-rest.ts'
import type { Reader } from './reader/analyse.ts'
import { reasonNotToRead } from './readable.ts'

/** Names the rules that made an extraction; changes whenever the same article could read otherwise. */
export const extractorVersion = `rules-5${ownVersion}`

/** What is asked for beyond the events of the lexicon's kinds. */
interface ExtractOptions {
  /** With it, also what has no kind of its own: `other` and `statement`. */
  readonly reader?: Reader | undefined
  /** Actors to link; those of actors.json when absent. */
  readonly watch?: WatchList | undefined
  /** Each event with its reasons. */
  readonly explain?: boolean | undefined
}

/**
 * The events of one article. Never throws; time and memory are linear in the length of the text.
 * What cannot be read (no text, not English) gives an empty result whose `notes` say why.
 */
export function extract(input: ExtractionInput, options: ExtractOptions = {}): Extraction {
  const reason = reasonNotToRead(input.text)
  if (reason !== undefined) return { doc: input.doc, timexes: [], events: [], notes: [reason] }

  const tokens = tokenise({ input, text: input.text, watch: options.watch ?? ownActors })
  const words = readWords(tokens)
  const timexes = readTimexes(words)
  const phrases = readPhrases(timexes)
  const names = findNames(phrases)
  const triggers = findTriggers(names)
  const actors = findActors(triggers)
  const statuses = judgeStatus(actors)
  const places = findPlaces(statuses)
  const times = dateEvents(places)
  const sayers = attribute(times)
  const happenings = joinMentions(sayers)
  const reasons = options.explain === true
  const records = writeRecords(happenings, { reasons })
  if (options.reader === undefined) return records
  return addRest(names, records, { read: options.reader.analyse(input.text), reasons })
}
