/**
 * Verb forms that tell which way a date without a year points: words that announce, forms of the
 * past, and participles that a modal before them makes future ("will be held"). Lower case; regular
 * past forms are known by their ending. Our own list.
 */

/** Announce something to come. */
export const futureWords = [
  'will', 'shall', 'would', 'may', 'might', 'should',
  'scheduled', 'expected', 'due', 'plan', 'plans', 'planned', 'planning', 'slated', 'set',
  'going', 'intends', 'intend', 'intended', 'hopes', 'hope', 'upcoming', 'effective', 'payable',
  'expire', 'expires', 'resume', 'resumes', 'reconvene', 'reconvenes', 'begins', 'starts', 'opens', 'arrives', 'leaves', 'convenes', 'kicks', 'expects', 'expect', 'forecast', 'proposed', 'deadline', 'likely', 'prepares', 'preparing',
] as const satisfies readonly string[]

/** Forms of the past that are no participles. */
export const pastWords = [
  'was', 'were', 'had', 'did', 'has', 'been', 'went', 'began', 'fell', 'rose', 'took',
  'came', 'gave', 'became', 'spoke', 'wrote', 'ran', 'broke', 'chose', 'said', 'told',
  'drew', 'drove', 'flew', 'froze', 'grew', 'knew', 'lay', 'rode', 'sank', 'shook',
  'stole', 'swore', 'threw', 'woke', 'wore', 'withdrew', 'died', 'saw', 'tore', 'bore', 'drank', 'rang', 'sang', 'sprang', 'shrank', 'swam',
  'arose', 'awoke', 'ate', 'blew', 'forgot', 'forgave', 'hid', 'overcame', 'overtook', 'undertook', 'underwent', 'bade',
] as const satisfies readonly string[]

/** In the present right before "on" or "in" and a date, they name an appointment: "the fair ends on Sunday". */
export const appointingVerbs = [
  'is', 'are', 'ends', 'closes', 'concludes', 'finishes', 'returns', 'continues', 'meets', 'takes place', 'kicks off', 'takes effect', 'comes out',
] as const satisfies readonly string[]

/** Names that look like forms of the past. */
export const namesInEd = [
  'Ahmed', 'Alfred', 'Fahed', 'Fred', 'Hamed', 'Jared', 'Khaled', 'Majed', 'Manfred', 'Mohamed', 'Mohammed', 'Muhammed', 'Rashed', 'Wahed', 'Waled', 'Wilfred', 'Winifred', 'Mildred', 'Zayed', 'Saed', 'Sayed', 'Syed',
] as const satisfies readonly string[]

/** Irregular participles, most of them forms of the past too. */
export const participles = [
  'met', 'made', 'left', 'won', 'lost', 'held', 'sent', 'found', 'got', 'led', 'shot', 'struck', 'brought', 'built',
  'bought', 'caught', 'felt', 'fought', 'heard', 'kept', 'laid', 'paid', 'sold', 'spent', 'stood', 'swept', 'taught',
  'thought', 'burnt', 'known', 'taken', 'given', 'seen', 'shown', 'written', 'spoken', 'chosen', 'drawn', 'driven',
] as const satisfies readonly string[]

/** Before "to" and a verb: what was decided then lies ahead of it ("agreed to buy the bank in January"). */
export const decisions = ['agreed', 'decided', 'vowed', 'pledged', 'promised', 'threatened', 'offered', 'voted', 'resolved', 'committed'] as const satisfies readonly string[]

/** After "after" or "since", nobody planned them: "will vote after the death of the deputy in October" looks back. */
export const mishaps = [
  'death', 'deaths', 'resignation', 'arrest', 'collapse', 'crash', 'attack', 'attacks', 'killing', 'killings', 'murder', 'earthquake', 'flood', 'floods',
  'fire', 'explosion', 'shooting', 'assassination', 'accident', 'outbreak', 'scandal', 'bankruptcy', 'invasion', 'eruption', 'derailment', 'sinking',
] as const satisfies readonly string[]

/** After "to" these are no verbs: "admitted to hospital on Monday" is past. */
export const nounsAfterTo = [
  'the', 'a', 'an', 'his', 'her', 'its', 'their', 'that', 'this', 'these', 'those', 'some', 'any', 'all', 'both', 'each', 'hospital', 'jail', 'prison',
  'court', 'power', 'parliament', 'death', 'office', 'town', 'school', 'church', 'people', 'reporters', 'lawmakers', 'journalists', 'me', 'him', 'them',
  'us', 'it', 'you', 'safety', 'freedom', 'home', 'bed', 'sea', 'south', 'north', 'east', 'west', 'about', 'around', 'nearly', 'almost', 'more',
  'less', 'over', 'under', 'at', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'record', 'new', 'local', 'federal',
] as const satisfies readonly string[]
