/**
 * The last word of a name -> what bears it: a company or body, a thing, or nobody at all.
 */

/** Endings of company and body names. */
export const bodyWord =
  /^(?:agency|airlines?|airport|airways|alliance|assembly|association|authority|bank|board|bureau|church|club|college|commission|committee|company|congress|co\.?|corp\.?|corporation|council|court|department|federation|force|forces|foundation|front|fund|group|holdings|hospital|inc\.?|industries|institute|institution|legion|league|limited|ltd\.?|ministry|mission|motors|movement|museum|network|news|office|org|organi[sz]ation|parliament|partners|party|plc|police|press|school|service|services|society|systems|team|times|post|herald|guardian|tribune|journal|trust|tv|union|united|university|zoo|rangers|rovers|army|navy|guard|corps|brigade|liberation|observatory|centre|center|order|project|district|city|daily|magazine|air|brands|capital|cruises|electric|electronics|energy|entertainment|express|ferries|foods|games|gas|global|insurance|international|labs|lines|logistics|media|metals|mines|mining|mobile|oil|petroleum|pharma|pharmaceuticals|pictures|power|properties|radio|rail|railways|records|resources|securities|shipping|software|solutions|steel|stores|studio|studios|technologies|technology|telecom|television|water|worldwide)$/
/** Names of things that are nobody. */
export const thingWord =
  /^(?:accord|act|avenue|award|awards|bay|bill|book|bridge|building|cup|day|deal|explorer|fair|festival|games|gate|hall|highway|hotel|island|islands|lake|memorial|mosque|mountain|mountains|movement|ocean|palace|park|peninsula|plaza|prison|prize|protocol|railway|river|road|sea|square|stadium|station|street|strip|tower|treaty|trophy|valley|war|week|windows|agreement|amendment|championship|championships|expo|camp|convention|tour|tournament|year)$/

/** Capitals that are nobody, though no word says so: feasts, figures, answers. */
const noName =
  /^(?:aids|baftas|emmys|grammys|olympics|oscars|christmas|cpi|diwali|dna|easter|eid|gdp|halloween|hanukkah|hello|hiv|no|ok|okay|passover|ramadan|rna|sorry|thanks|thanksgiving|well|yes)$/

/** "Boeing 787", "Airbus A380", "Dreamliners": makes of things are nobody. */
const model = /^(?:\p{L}{0,2}\d{2,4}s?|dreamliners?|jets|smartphones?)$/u

/** Nouns for persons that stand before the name of a company just as well. */
export const firmTitle =
  /^(?:brewer|broker|builder|competitor|dealer|developer|distributor|exporter|importer|lender|maker|manufacturer|miner|operator|owner|partner|producer|provider|publisher|refiner|retailer|rival|shipper|supplier|trader|user)$/

/** Whether a name that ends in this word, in lower case, names nobody. */
export function isNobody(last: string): boolean {
  return noName.test(last) || model.test(last)
}
