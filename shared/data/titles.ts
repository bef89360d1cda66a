/**
 * What the nouns for people and bodies say about power: PLOVER sectors, and the words that stand
 * before a person's name. Singular lemmas, lower case, parted by spaces. Written for this project.
 */

/** PLOVER 0.8 sectors by head noun. */
export const sectorWords = {
  GOV: 'administration ambassador authority cabinet chancellor consul consulate council councillor diplomat embassy envoy executive government governor junta king leadership mayor minister ministry monarchy municipality official pontiff premier presidency president prime queen regime secretary secretariat statesman undersecretary',
  LEG: 'assembly chamber congress congressman congresswoman lawmaker legislator legislature mp parliament parliamentarian senate senator',
  JUD: 'attorney court judge judiciary jury magistrate prosecution prosecutor tribunal',
  MIL: 'admiral aircraft army artillery battalion brigade colonel commander contingent defence fleet force general helicopter jet lieutenant marine military missile navy peacekeeper plane regiment sergeant soldier squadron submarine tank troop warplane warship',
  COP: 'constable cop detective police policeman policewoman sheriff',
  REB: 'extremist guerrilla insurgent jihadist militant militia militiaman rebel separatist terrorist bomber',
  OPP: 'dissident opposition activist',
  MED: 'broadcaster correspondent journalist media newspaper paper press reporter magazine',
  EDU: 'academic college professor scholar school student teacher university',
  BUS: 'airline bank business businessman company corporation entrepreneur executive firm manufacturer retailer',
  LAB: 'union worker labourer',
  REF: 'asylum-seeker migrant refugee seeker',
  CRM: 'bandit cartel criminal gang hijacker kidnapper mafia pirate smuggler trafficker',
  HLH: 'doctor hospital medic nurse',
  NGO: 'charity ngo',
  SPY: 'spy',
  CVL: 'child citizen civilian crowd demonstrator man national people person protester resident villager woman worshipper youth',
} as const satisfies Readonly<Record<string, string>>

/** Title words before a name that no class of word-classes.ts holds. */
export const titleWords =
  'mr mr. mrs mrs. ms ms. miss sir dame dr dr. prof prof. gen gen. general lt lt. col col. sgt sgt. capt capt. maj maj. sen sen. rep rep. gov gov. rev rev. st. lord lady pope father sister brother judge justice president premier chancellor chairman emperor king queen prince princess sheikh imam ayatollah cardinal archbishop bishop pastor admiral commander colonel major captain sergeant lieutenant corporal private detective inspector superintendent constable officer secretary-general ex-president co-founder cofounder founder vice-president tsar seed'

/** Parts of titles that may stand before the title's head: "Foreign Minister", "Deputy Secretary of State". */
export const titleParts =
  'prime foreign defence defense interior finance vice deputy former acting secretary state first chief supreme opposition attorney home health education justice labour labor trade environment energy transport culture agriculture treasury party rebel military army police government interim outgoing incoming incumbent new late top senior of for'

/** Titles that a description may repeat: "the Russian president" is the president named before. */
export const officeWords =
  'president premier minister chancellor king queen pope leader governor mayor senator secretary chairman chief ceo commander general prince ambassador envoy'
