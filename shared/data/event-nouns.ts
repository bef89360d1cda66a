/**
 * Nouns that tell a happening: what `extract --all` takes as an event where triggers.ts has no line
 * for it. Singular lemmas, lower case, sorted by first letter, parted by spaces. Nouns that name a
 * thing more often than a deed ("building", "report", "store") are left out. Written for this
 * project; to add a word, put it on the line of its letter.
 */
export const eventNouns = `
abduction abuse acceleration acceptance accident accusation achievement acquisition acquittal action activation activity
adjustment admission adoption advance advancement agreement aggression aid airlift airstrike allegation ambush amendment
amputation anniversary announcement apology appeal appearance applause appointment appreciation approval arbitration argument
arrangement arrest arrival arson assassination assault assessment assistance assumption attack attempt attention attendance auction audit
authorisation authorization autopsy award backlash bailout ban banquet bankruptcy battle beating beheading betrayal bidding birth blackout blast blaze blockade
boarding bombardment bombing boom boost bout boycott brawl breach break break-in breakdown breakthrough breakup briefing burglary burial burst bust buyout
by-election call campaign cancellation capture carnage casting ceasefire celebration ceremony challenge change charge chase cheating choice claim clash
cleanup clearance closing closure collaboration collapse collision comeback commemoration comment commitment comparison compensation competition
complaint completion compromise concern concert concession condemnation conference confession confirmation conflict confrontation confusion
congratulation congress connection conquest consent consideration construction consultation contact contamination contest contribution
controversy conversation conversion conviction cooperation coronation correction counterattack coup coverage crackdown crash creation
crisis criticism crossing curfew cut cutback cyberattack damage death deal debate debut decision declaration decline decrease defeat defection defence defense
delay deliberation delivery demand demise demo demolition demonstration denial departure deployment deportation derailment descent desertion destruction
detection detention deterioration determination detonation development devastation diagnosis dialogue disagreement disappearance disarmament disaster disclosure
discovery discrimination discussion dismantling dismissal displacement dispute disruption dissolution distribution disturbance diversion divorce donation doubling
downgrade download downturn drill drop drought duel earthquake election elimination embargo emergence emission encounter endorsement enforcement
engagement entry epidemic eruption escalation escape establishment evacuation evaluation event eviction evolution examination exchange excavation
exclusion execution exercise exhibition exit exodus expansion expectation expedition experiment expiry explanation exploitation exploration explosion export exposure
expulsion extension extradition failure fall famine farewell fault feast festival feud fight fighting final finding fire firing flight flood flooding flotation
flyby fraud funding funeral gain game gathering genocide getaway glitch greeting growth gunfight handover hanging harassment hearing
heist help hijacking hike hiring holdup homicide honeymoon hurricane identification illness impact impeachment implementation import imposition
imprisonment improvement inauguration incident inclusion incorporation increase incursion indictment infection infringement injection injury innovation inquest inquiry
insemination inspection installation instruction insurgency insult integration intention interference interrogation interruption intervention interview introduction intrusion invasion
investigation investment invitation involvement isolation jailing journey kidnapping kick-off killing kiss landfall landing landslide launch launching lawsuit lay-off layoff leak leave
legalisation legalization liberation liftoff lift-off liquidation litigation loan lobbying lockdown lockout loot looting loss lynching maiming manoeuvre march marriage massacre match mediation meeting
melting merger migration mishap misuse mobilisation mobilization modification mourning move movement murder mutiny negotiation nomination non-payment notification objection observation
occupation occurrence offensive offer onslaught opening operation opposition order ordination outage outbreak outburst outcome outcry overhaul overthrow pardon parade
participation partnership party passage patrol payment penalty performance phase-out pilgrimage placement planning plea pledge plot plunge poisoning poll possession postponement pre-order precaution prediction premiere preparation
presentation preservation preview privatisation privatization probe problem procedure proceedings process procession production progress project promise promotion proposal prosecution protection protest provision
provocation publication pullout punishment purchase purge pursuit quake question questioning race raid rally rape ratification reaction realignment rearrangement rebellion rebound rebuke rebuild recall
reception recession recognition recommendation reconciliation reconstruction recount recovery recruitment redesign reduction referendum reform refund refusal regulation reinstatement rejection relaunch release
relief relocation remark remarriage removal renaming renovation reopening repair repatriation repeal replacement reply reprisal request rerun re-run rescue research reshuffle resignation resistance resolution
response restart restoration restraint restriction restructuring resumption resurgence retaliation retirement retreat return reunion revelation reversal review revision revolt revolution reward riot
rise rivalry robbery rollout rout ruling rumour rumor run-off sabotage sacking sale sanction scandal scrutiny search seizure selection separation session set-up setback settlement shelling shipment shooting shootout shortage shot show
showdown shutdown siege signing sighting situation slaughter slowdown smuggling speculation speech spill spin-off split spread stabbing stampede stand-off standoff starvation statement stay stop stoppage storm strike
struggle study submission subsidy success suicide summit supply support surge surgery surprise surrender surveillance suspension swap sweep symposium take-off takeoff takeover talk talks task
tasting tension termination test testimony testing theft threat torture tour tournament trade trafficking training transaction transfer transformation transition transplant transplantation treatment trial
tribute trip trouble truce turmoil turnaround turnout unrest unveiling upgrade uprising upset usage use vaccination vandalism verdict veto victory vigil violation violence visit voting voyage waiver walk
walkout war warning wave wedding welcome win withdrawal work workshop worry wounding wreck
`

/** Of these, those that tell what somebody says or thinks. */
export const statementNouns =
  'accusation admission allegation announcement apology argument claim comment complaint concern confession confirmation criticism declaration demand denial explanation expectation objection plea pledge prediction promise reaction recommendation remark reply request response revelation speech statement testimony threat tribute warning worry'

/** Verbs that tell what somebody says, thinks or feels. */
export const statementVerbs =
  'accuse acknowledge add admit advise agree allege announce answer apologise apologize argue ask assert assume believe blame boast brief caution cite claim clarify comment complain concede conclude condemn confess confirm consider contend criticise criticize declare demand deny describe disclose discuss emphasise emphasize estimate exclaim expect explain express fear feel forecast hail hint hope imply indicate inform insist joke justify know lament learn maintain mention note observe plead pledge point praise predict proclaim promise propose quote react reassert recall recommend reiterate remark remind reply report request respond reveal say speculate state stress suggest swear talk tell testify think thank threaten tweet understand urge voice vow warn welcome wonder worry write'
