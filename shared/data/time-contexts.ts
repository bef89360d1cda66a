/**
 * Words whose neighbourhood tells whether something recognised as a time is one: lower case, a
 * list for each question. Our own lists.
 */

/** After "8-month-old": of these it is the age of a living being, no time. */
export const livingBeings = ['baby', 'boy', 'girl', 'son', 'daughter', 'infant', 'child', 'twin', 'twins', 'kid', 'puppy', 'calf', 'kitten', 'cub'] as const

/** After "three-year-old": of these it is the age of something that the story is about. */
export const agedThings = ['war', 'conflict', 'truce', 'dispute', 'program', 'ban', 'embargo', 'ceasefire', 'law', 'feud', 'strike', 'rule', 'siege', 'blockade', 'insurgency', 'uprising', 'rebellion', 'treaty', 'agreement', 'peace', 'campaign', 'crisis'] as const

/** Before four digits: these make them a year. */
export const yearLeads = [
  'in', 'of', 'since', 'until', 'till', 'by', 'from', 'to', 'through', 'before', 'after', 'during', 'the', 'and', 'between',
  'for', 'late', 'early', 'mid', 'a', 'than', 'his', 'her', 'its', 'their', 'our', 'due', 'around', 'about', 'or', 'into', 'back',
  'that', 'this', 'throughout', 'circa', "'s", 'with', 'pre', 'post', 'on', 'autumn', 'spring', 'summer', 'winter', 'fall', 'end',
] as const

/** Before four digits: these make them a year even before the year 1700. */
export const sureYearLeads = ['in', 'since', 'until', 'till', 'by', 'during', 'before', 'after', 'throughout', 'circa', 'early', 'late', 'mid', 'through'] as const

/** After a number: it counts these, so it is no year. */
export const countedThings = [
  'people', 'troops', 'soldiers', 'men', 'women', 'children', 'cars', 'jobs', 'miles', 'feet', 'dollars', 'francs', 'marks', 'points',
  'shares', 'meters', 'metres', 'kilometers', 'kilometres', 'tons', 'tonnes', 'homes', 'houses', 'votes', 'seats', 'workers', 'employees',
  'students', 'members', 'units', 'square', 'pounds', 'percent', 'times', 'years', 'days', 'hours', 'million', 'billion', 'calories',
  'words', 'copies', 'delegates', 'rupees', 'yen', 'euros', 'civilians', 'refugees', 'prisoners', 'fighters', 'deaths', 'cases',
] as const

/** Before a number: things that are numbered, or verbs of counting, so it is no year. */
export const numberedThings = [
  'flight', 'room', 'resolution', 'windows', 'route', 'highway', 'model', 'boeing', 'airbus', 'no', 'number', 'page', 'section', 'article',
  'channel', 'case', 'docket', 'bill', 'order', 'sent', 'sold', 'bought', 'killed', 'built', 'made', 'employs', 'has', 'have', 'had', 'cost', 'costs', 'paid',
  'lost', 'won', 'added', 'cut', 'hired', 'arrested', 'received', 'some', 'only', 'least', 'most', 'nearly', 'almost', 'than', 'over', 'under', 'level', 'up', 'down',
  'near', 'are', 'were', 'is', 'was', 'total', 'another', 'these', 'those', 'all', 'other', 'not', 'points', 'percent', 'at', 'dlrs', 'us', 'call', 'dial',
] as const

/** Months whose names, in full or short, are also names of persons or other words. */
export const monthNames = ['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'dec', 'jun', 'apr', 'jul', 'aug', 'sep', 'oct', 'nov', 'feb'] as const

/** Before the name of a month: these make it a time. */
export const monthLeads = [
  'in', 'of', 'since', 'by', 'until', 'till', 'last', 'from', 'through', 'during', 'before', 'after', 'and', 'to', 'this', 'next',
  'early', 'late', 'mid', 'between', 'for', 'the', 'each', 'every', 'or', 'around', 'about', "'s", 'than', 'ending', 'ended',
] as const

/** Before the name of a season: these make it a time. */
export const seasonLeads = ['in', 'by', 'until', 'since', 'during', 'through', 'into', 'after', 'before', 'late', 'early', 'mid', 'throughout', 'over', 'for', 'of', 'between', 'and', 'to'] as const

/** Before "a week", "one day": these make it a length. */
export const lengthLeads = [
  'for', 'in', 'within', 'after', 'over', 'about', 'than', 'nearly', 'almost', 'lasted', 'least', 'under', 'around', 'every', 'takes',
  'took', 'take', 'spent', 'only', 'just', 'by', 'long', 'another', 'up', 'half', 'of', 'as',
] as const

/** Before units without a number ("for weeks"): these make them a length. */
export const vagueLeads = ['for', 'within', 'in', 'over', 'after', 'follows', 'of', 'took', 'takes', 'take', 'spent', 'several'] as const

/** After units without a number ("months of talks", "years later"): these make them a length. */
export const vagueTails = ['of', 'earlier', 'later', 'ago'] as const

/** Among the words before "a year": these make it a rate. */
export const amounts = ['million', 'billion', 'thousand', 'percent', 'dollars', 'times', 'hundred', 'dozen', 'dozens', 'hundreds', 'thousands', 'cents', 'yen', 'marks', 'francs', 'euros', 'pounds'] as const

/** Before "the year", "the quarter": these make it a time. */
export const unitLeads = [
  'for', 'in', 'during', 'of', 'through', 'throughout', 'over', 'into', 'from', 'until', 'by', 'than', 'earlier', 'later', 'early', 'late', 'on', 'this',
] as const

/** After "the year", "the quarter": these make it something else than the current one. */
export const unitStops = ['of', 'when', 'that', 'before', 'after', 'in', 'with', 'later'] as const

/** After a weekday: names of papers and of agreements. */
export const paperNames = ['times', 'telegraph', 'mirror', 'express', 'mail', 'post', 'herald', 'independent', 'tribune', 'sun', 'star', 'world', 'agreement', 'magazine', 'review'] as const

/** Before "until Friday": the deadline is to come although the verb is no future. */
export const deadlineWords = ['has', 'have', 'deadline', 'extended', 'delayed', 'postponed', 'suspended', 'adjourned', 'gave', 'given'] as const

/** Before "one day": some day to come. */
export const modalWords = ['will', 'would', 'may', 'might', 'could', 'can', 'should', 'must'] as const

/** Before "in 24 years": a record, so the years up to now are meant. */
export const recordWords = ['first', 'biggest', 'largest', 'worst', 'best', 'highest', 'lowest', 'deadliest', 'strongest', 'fastest', 'slowest', 'longest', 'weakest', 'steepest', 'sharpest', 'hottest', 'coldest', 'most', 'only'] as const

/** Join clauses: a date right after one belongs to the clause that follows it. */
export const clauseWords = ['but', 'while', 'then', 'although', 'though', 'however', 'yet', 'and', 'because', 'when'] as const

/** Stand between a joining word and a date. */
export const datePrepositions = ['in', 'on', 'at', 'by', 'since', 'until', 'from', 'the', 'early', 'late', 'mid', 'of', 'night', 'that', 'as'] as const

/** Nouns that are nothing else than a happening of a day: "the day before the vote" counts from it. */
export const datedHappenings = [
  'vote', 'election', 'elections', 'referendum', 'ballot', 'poll', 'runoff', 'inauguration', 'coup', 'attack', 'attacks', 'assault', 'raid', 'bombing',
  'bombings', 'shooting', 'massacre', 'explosion', 'blast', 'crash', 'collision', 'derailment', 'earthquake', 'quake', 'eruption', 'landslide', 'storm',
  'ceremony', 'summit', 'meeting', 'talks', 'visit', 'debate', 'hearing', 'ruling', 'verdict', 'trial', 'funeral', 'wedding', 'burial', 'match', 'game',
  'race', 'final', 'concert', 'rally', 'march', 'protest', 'strike', 'launch', 'signing', 'handover', 'assassination', 'arrest', 'resignation', 'death', 'murder', 'killing',
] as const

/** May stand between a happening and its day: "the vote, which will be held on Sunday". */
export const datingWords = [
  ',', 'on', 'of', 'held', 'scheduled', 'planned', 'set', 'due', 'for', 'took', 'take', 'takes', 'place', 'happened', 'occurred', 'began', 'begins',
  'which', 'that', 'is', 'was', 'were', 'are', 'will', 'be', 'to', 'early', 'late', 'last', 'the', 'morning', 'evening', 'night',
] as const

/** Words that no noun phrase goes on over. */
export const phraseEnds = [
  'a', 'an', 'the', 'that', 'which', 'who', 'to', 'in', 'of', 'on', 'at', 'by', 'for', 'from', 'with', 'as', 'and', 'or', 'but', 'after', 'before', 'since',
  'is', 'are', 'was', 'were', 'has', 'had', 'have', 'will', 'would', 'said', 'says', 'he', 'she', 'it', 'they', 'we', 'i', 'his', 'her', 'their', 'its', 'when', 'while',
] as const
