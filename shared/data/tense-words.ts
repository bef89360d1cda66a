/**
 * Verb forms that tell which way a date without a year points: forms of the past, and words that
 * announce. One a line or one group a line, lower case. Regular past forms are known by their
 * ending. Our own list.
 */

/** Announce something to come. */
export const futureWords: readonly string[] = [
  'will', "'ll", 'shall', 'would', 'may', 'might', 'could', 'should', 'must', 'can',
  'scheduled', 'expected', 'due', 'plan', 'plans', 'planned', 'planning', 'set', 'slated',
  'going', 'intends', 'intend', 'intended', 'hopes', 'hope', 'upcoming', 'effective', 'payable',
  'expire', 'expires', 'begins', 'starts', 'opens', 'ends', 'expects', 'expect', 'redeem', 'forecast',
  'until', 'ahead', 'next', 'willing', 'proposed', 'deadline', 'likely', 'prepares', 'preparing', 'ready',
]

/** Irregular forms of the past. */
export const pastWords: readonly string[] = [
  'said', 'was', 'were', 'had', 'did', 'has', 'been', 'told', 'met', 'went', 'began', 'fell', 'rose', 'took',
  'came', 'gave', 'made', 'left', 'won', 'lost', 'held', 'sent', 'saw', 'found', 'got', 'became', 'spoke',
  'wrote', 'led', 'shot', 'ran', 'struck', 'broke', 'brought', 'built', 'bought', 'caught', 'chose', 'cut',
  'drew', 'drove', 'felt', 'fought', 'flew', 'froze', 'grew', 'heard', 'hit', 'kept', 'knew', 'laid', 'lay',
  'meant', 'paid', 'put', 'quit', 'rode', 'sank', 'sat', 'set', 'shook', 'slid', 'sold', 'spent', 'stood',
  'stole', 'swept', 'swore', 'taught', 'thought', 'threw', 'woke', 'wore', 'withdrew', 'burnt', 'died',
]
