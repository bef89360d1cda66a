/**
 * What the reader knows of verbs and nouns that tell happenings: lemmas, sorted, parted by spaces.
 * Written for this project. To add a word: put its lemma into its list; test/events/reader says
 * with a sentence what it changes.
 */

/** Nouns that tell a happening as a verb does: "Putin's visit to Pyongyang". */
export const eventNouns =
  'abduction acquisition arrest arrival assassination assault attack bombing ceasefire clash collapse collision conviction coup crackdown crash death debate departure deployment detention discussion dismissal earthquake election eruption escape evacuation execution explosion fire flood funeral hearing inauguration inspection invasion investigation killing kidnapping landing launch march massacre meeting merger murder negotiation offensive operation parade protest purchase raid rally recall referendum release rescue resignation retreat riot robbery sale search shooting signing speech stabbing strike summit surrender takeover talk talks theft trial trip visit vote walkout war withdrawal'

/** Of these, those whose "of" and owner name whom it is done to. */
export const undergoneNouns =
  'abduction acquisition arrest assassination bombing conviction detention dismissal evacuation execution inauguration invasion kidnapping killing murder purchase recall release rescue sale search shooting signing stabbing takeover theft'

/** Verbs that only carry the noun: "made a trip", "held talks". */
export const lightVerbs =
  'begin carry conduct deliver give have hold launch make mount pay stage start take undertake'

/** Verbs whose subject has it happen to him: "three people died". */
export const undergoVerbs =
  'burn burst capsize collapse die disappear drown erupt explode fall happen occur perish rise sink survive vanish'

/** Verbs that tell what somebody says. */
export const reportVerbs =
  'acknowledge add admit allege announce argue assert claim comment confirm conclude declare deny disclose explain insist note observe predict promise report reveal say state suggest tell warn write'

/** Verbs whose clause or object is not done yet. */
export const planVerbs =
  'agree aim ask call decide demand expect hope intend invite need offer order plan pledge prepare propose push schedule seek set threaten urge vow want'

/** Verbs whose clause or object does not come about. */
export const denyVerbs =
  'abandon abort avert avoid ban block cancel decline deny drop fail forbid prevent prohibit refuse scrap stop'

/** Verbs of which the object's bearer does not act: he who promises is he who goes. */
export const subjectControlVerbs = 'promise threaten vow'

/** Verbs that hand something to whom "to" names. */
export const giveVerbs =
  'award concede deliver donate export give grant hand lend offer pay present provide return sell send supply transfer'

/** Nouns of time. */
export const timeNouns =
  'afternoon april august autumn century day decade december evening february friday hour january july june march may midnight minute moment monday month morning night noon november october period quarter saturday season september spring summer sunday thursday time today tomorrow tonight tuesday wednesday week weekend winter year yesterday'
