/**
 * Verbs, nouns and adjectives that say what to think of the clause they govern: whether it
 * happened, is planned, is only possible or is denied, and who says so. Lemmas, lower case, parted
 * by spaces. After FactBank's classes (Saurí and Pustejovsky 2009); the lists are our own.
 */

/** Verbs that take a clause: the noun phrase behind them is a subject, not their object. */
export const clauseVerbs =
  'acknowledge add admit agree allege announce argue assert believe boast claim comment conclude concede confirm consider declare decide deny discover doubt estimate expect explain fear feel figure find guess hear hint hope imagine indicate infer insist know learn maintain mean mention note notice observe predict pretend promise propose prove read realise realize recall reckon recognise recognize remark remember report reply reveal say see show speculate state stress suggest suppose suspect swear tell testify think understand vow warn wish worry write'

/** Verbs whose object does what the infinitive behind it says: "urged Israel to stop". */
export const objectControl =
  'accuse advise allow appeal appoint ask authorise authorize beg call cause challenge command compel convince direct dispatch drive enable encourage expect forbid force get help hire implore inspire instruct invite lead leave let make motivate oblige order permit persuade plead press pressure prevent prompt push recommend remind request require send stop suspect sue teach tell tempt tip train urge want warn'

/** What follows is only planned. */
export const planning =
  'aim arrange commit decide due expect intend mean need offer plan pledge poise prepare promise propose ready resolve schedule scheduled set slate swear undertake vow want wish hope plan intention pledge promise expected announce likely agree'

/** What follows is only possible. */
export const possible =
  'allege apply ask authorise authorize beg can cause consider contemplate could debate demand encourage fear hope imagine invite may might mull order permit possible push rumour rumor request recommend require risk seek suggest suspect think threat threaten try attempt urge warn want wonder worry whether if unless allow propose advise press instruct tell able claim discourage pressure prompt persuade convince force compel obligation danger prospect possibility chance plea appeal request demand'

/** What follows did not happen. */
export const denying =
  'abandon avert avoid ban bar block cancel decline deny dismiss drop fail foil forbid halt oppose postpone prevent prohibit rebuff refrain refuse reject reluctant resist scrap stop suspend thwart unable unwilling veto withhold avoid refusal failure rule'

/** Verbs of saying, for attribution. */
export const saying =
  'acknowledge add admit allege announce argue assert charge claim comment conclude confirm declare deny describe disclose explain indicate insist maintain mention note observe predict recount remark report reply reveal say state stress suggest tell testify tweet warn write'

/** Verbs that carry an eventive noun: their subject does it, and it is as real as they are. */
export const lightVerbs =
  'advance announce approve attempt begin call cancel carry commit complete conduct continue declare deliver demand express file finish give have hold impose issue launch lead lodge make mount need offer open order organise organize pay place plan postpone propose provide reach receive resume schedule send show sign slap stage start suffer take undertake wage win'
