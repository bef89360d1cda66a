/** The words of a phrase -> the PLOVER sector of whom it speaks of: by its head, or a word inside. */
import { sectorWords } from '../../data/titles.ts'
import { findActor } from './gazetteer.ts'
import { codeIn, type Phrase } from './phrase.ts'

const sectors = new Map(
  Object.entries(sectorWords).flatMap(([sector, list]) => {
    return list.split(' ').map((word) => [word, sector] as const)
  }),
)

/** The sector that a noun has by itself. */
export function sectorOf(lemma: string): string | undefined {
  return sectors.get(lemma)
}

/** The sector of a phrase with this head, to spread into its entity. */
export function sectorPart(head: string, phrase: Phrase): { readonly sector?: string } {
  if (head === 'leader' && isOfState(phrase)) return { sector: 'GOV' }
  const named = phrase.lemmas.find((lemma) =>
    /^(?:rebel|opposition|military|army|police)$/.test(lemma),
  )
  const sector = sectors.get(named ?? '') ?? sectors.get(head)
  return sector === undefined ? {} : { sector }
}

/** "North Korean leader", and not "Hezbollah leader". */
function isOfState(phrase: Phrase): boolean {
  const at = phrase.lemmas.indexOf('leader') - 1
  const isParty = findActor(phrase.texts[at] ?? '') !== undefined
  return phrase.names[at] === true && !isParty && codeIn(phrase) !== undefined
}
