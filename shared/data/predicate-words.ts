/**
 * What the reader knows of verbs and nouns that tell happenings: lemmas, sorted, parted by spaces.
 * Written for this project. To add a word: put its lemma into its list; test/events/reader says
 * with a sentence what it changes.
 */

/** Nouns that tell a happening as a verb does: "Putin's visit to Pyongyang". */
export const eventNouns =
  'abduction acquisition arrest arrival assassination assault attack bombing capture ceasefire clash collapse collision conviction coup crackdown crash death debate departure deployment destruction detention discussion dismissal earthquake election eruption escape evacuation execution explosion fire flood funeral hearing inauguration inspection invasion investigation kidnapping killing landing launch march massacre meeting merger murder negotiation offensive operation parade protest purchase raid rally recall referendum release rescue resignation retreat riot robbery sale search seizure shooting signing speech stabbing strike summit surrender takeover talk talks theft trial trip visit vote walkout war withdrawal'

/** Of these, those whose "of" and owner name whom it is done to. */
export const undergoneNouns =
  'abduction acquisition arrest assassination bombing capture collapse conviction death destruction detention dismissal evacuation execution inauguration invasion kidnapping killing murder purchase recall release rescue sale search seizure shooting signing stabbing takeover theft'

/** Nouns that tell a happening only where a verb carries them: "reached an agreement". */
export const carriedNouns =
  'agreement appeal bid call deal decision exercise move offer pact promise proposal statement threat'

/** Verbs that only carry the noun: "made a trip", "held talks". */
export const lightVerbs =
  'begin carry conduct deliver give have hold launch make mount pay reach stage start strike take undertake'

/** Verbs that happen to their subject where they have no object: "three people died". */
export const undergoVerbs =
  'break burn burst capsize collapse crash die disappear drown erupt explode fall happen occur perish rise sink survive vanish'

/** Verbs that tell what somebody says. */
export const reportVerbs =
  'acknowledge add admit allege announce argue assert believe claim comment conclude confirm declare deny disclose estimate explain fear forecast insist note observe predict promise report reveal say state suggest tell think warn write'

/** Verbs and adjectives whose clause or object is not done yet. */
export const planVerbs =
  'about agree aim ask attempt bound call consider convince decide demand due eager encourage expect hope intend invite keen likely need offer order persuade plan pledge poised prepare promise propose push ready require schedule seek set struggle supposed threaten try urge vow want willing wish'

/** Verbs whose clause or object does not come about. */
export const denyVerbs =
  'abandon abort avert avoid ban block cancel decline deny drop fail forbid prevent prohibit refuse scrap stop'

/** Verbs of which the object's bearer does not act: he who promises is he who goes. */
export const subjectControlVerbs = 'promise threaten vow'

/** Verbs whose object does what their infinitive says: "forced the bank to pay". */
export const objectControlVerbs =
  'allow ask cause compel convince enable encourage force help instruct invite lead order permit persuade press push require tell urge warn'

/** Adverbs that make a happening a mere possibility. */
export const maybeWords = 'maybe perhaps possibly probably'

/** Verbs that hand something to whom "to" names. */
export const giveVerbs =
  'award concede deliver donate export give grant hand lend offer pay present provide return sell send supply transfer'

/** Nouns of time. */
export const timeNouns =
  'afternoon april august autumn century day decade december evening february friday hour january july june march may midnight minute moment monday month morning night noon november october period quarter saturday season september spring summer sunday thursday time today tomorrow tonight tuesday wednesday week weekend winter year yesterday'
