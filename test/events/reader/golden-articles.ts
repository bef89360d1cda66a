/**
 * Five invented articles with what a careful reader finds in them, a line each:
 * `entities`: `type: name; alias; alias`; `references`: `phrase (its nth place) -> name` ;
 * `predicates`: `lemma status: role=words, ...` as in predicate-lines.ts, phrases that the sentence
 * names only. Written by hand from the text, not from the reader's output.
 */
export interface GoldenArticle {
  readonly title: string
  readonly text: string
  readonly entities: string
  readonly references: string
  readonly predicates: string
}

export const goldenArticles: readonly GoldenArticle[] = [
  {
    title: 'a treaty',
    text: `Norwegian Prime Minister Ingrid Solberg arrived in Helsinki on Monday for talks with President Pekka Niinisto. She will sign a defence treaty with Finland on Tuesday, her office said.

Solberg told reporters that the treaty had been drafted by experts from both countries. "We have waited for this for ten years," she said. The Finnish president praised her and said that he expected parliament to approve the text in June.

Russia criticised the plan. The Kremlin warned that it would move troops to the border if the treaty was ratified.`,
    entities: `person: Ingrid Solberg; Solberg
place: Helsinki
person: Pekka Niinisto
place: Finland
place: Russia
organization: Kremlin`,
    references: `She (1) -> Ingrid Solberg
her (1) -> Ingrid Solberg
she (1) -> Ingrid Solberg
her (2) -> Ingrid Solberg
The Finnish president (1) -> Pekka Niinisto
he (1) -> Pekka Niinisto
it (1) -> Kremlin`,
    predicates: `arrive asserted: place=Helsinki, time=Monday
sign planned: agent=She, patient=a defence treaty with Finland, partner=Finland, time=Tuesday, says=office
tell asserted: agent=Solberg
draft asserted: agent=experts, patient=the treaty
wait asserted: agent=We, says=she
praise asserted: agent=The Finnish president, patient=her
expect asserted: agent=he, says=president
approve planned: agent=parliament, patient=the text, time=June
criticise asserted: agent=Russia, patient=the plan
warn asserted: agent=The Kremlin
move conditional: agent=it, patient=troops, says=Kremlin
ratify conditional: patient=the treaty`,
  },
  {
    title: 'a takeover',
    text: `Brightwater Foods Inc. agreed on Thursday to buy Dalton Dairies for $1.3 billion. The company, which is based in Chicago, will pay in cash.

Dalton was founded by Margaret Dalton in 1923. Her grandson, Peter Dalton, still runs the firm. He refused to sell it two years ago, but banks forced him to reopen negotiations in March.

Analysts said the purchase could be blocked by regulators. Brightwater did not comment. Its shares fell by 4 percent.`,
    entities: `organization: Brightwater Foods Inc.; Brightwater
organization: Dalton Dairies; Dalton
place: Chicago
person: Margaret Dalton
person: Peter Dalton`,
    references: `The company (1) -> Brightwater Foods Inc.
Her (1) -> Margaret Dalton
the firm (1) -> Dalton Dairies
He (1) -> Peter Dalton
it (1) -> Dalton Dairies
him (1) -> Peter Dalton
Its (1) -> Brightwater Foods Inc.`,
    predicates: `agree asserted: agent=Brightwater Foods Inc., time=Thursday
buy planned: agent=Brightwater Foods Inc., patient=Dalton Dairies
pay planned: agent=The company
found asserted: agent=Margaret Dalton, patient=Dalton, time=1923
run asserted: agent=Her grandson, patient=the firm
refuse asserted: agent=He
sell denied: agent=He, patient=it
force asserted: agent=banks, patient=him
reopen asserted: agent=him, patient=negotiations, time=March
purchase possible: says=Analysts
block possible: agent=regulators, patient=the purchase, says=Analysts
comment denied: agent=Brightwater
fall asserted: patient=Its shares`,
  },
  {
    title: 'a flood',
    text: `At least 40 people died when the River Mara burst its banks in western Kenya on Saturday night, the Kenya Red Cross said.

Rescuers found six survivors on a roof in the town of Bomet. They had spent two days without food. The army sent helicopters to the region and evacuated hundreds of villagers.

Governor Daniel Kiptoo visited Bomet on Monday. He promised the families to rebuild their homes. Kiptoo has been criticised by the opposition, which accuses him of ignoring warnings. The governor denied that he had ignored them.`,
    entities: `place: River Mara
place: Kenya
organization: Kenya Red Cross
place: Bomet
person: Daniel Kiptoo; Kiptoo`,
    references: `its (1) -> River Mara
He (1) -> Daniel Kiptoo
him (1) -> Daniel Kiptoo
The governor (1) -> Daniel Kiptoo
he (1) -> Daniel Kiptoo`,
    predicates: `die asserted: patient=At least 40 people
burst asserted: agent=the River Mara, patient=its banks
find asserted: agent=Rescuers, patient=six survivors
spend asserted: agent=They, patient=two days
send asserted: agent=The army, patient=helicopters, recipient=the region
evacuate asserted: agent=The army
visit asserted: patient=Bomet, time=Monday
promise asserted: agent=He, patient=the families
rebuild planned: agent=He, patient=their homes
criticise asserted: agent=the opposition, patient=Kiptoo
accuse asserted: agent=the opposition, patient=him
deny asserted: agent=The governor
ignore denied: agent=he, patient=them`,
  },
  {
    title: 'a trial',
    text: `A court in Lisbon convicted the former banker Rui Almeida of fraud on Friday and sentenced him to nine years in prison. Almeida, 61, did not attend the hearing.

Prosecutors said that he had stolen 80 million euros from clients of Banco Atlantico. The bank collapsed in 2014. Its customers lost their savings.

"My client is innocent," said his lawyer, Marta Reis. She plans to appeal. If the appeal fails, Almeida could be arrested in Brazil, where he has lived since 2016.`,
    entities: `place: Lisbon
person: Rui Almeida; Almeida
organization: Banco Atlantico
person: Marta Reis
place: Brazil`,
    references: `him (1) -> Rui Almeida
he (1) -> Rui Almeida
The bank (1) -> Banco Atlantico
Its (1) -> Banco Atlantico
his (1) -> Rui Almeida
She (1) -> Marta Reis
he (2) -> Rui Almeida`,
    predicates: `convict asserted: time=Friday
sentence asserted: patient=him
attend denied: agent=Almeida, patient=the hearing
steal asserted: agent=he, patient=80 million euros, says=Prosecutors
collapse asserted: patient=The bank, time=2014
lose asserted: agent=Its customers, patient=their savings
appeal planned: agent=She
fail conditional
arrest possible: patient=Almeida, place=Brazil
live asserted: agent=he, time=2016`,
  },
  {
    title: 'a match',
    text: `Real Norte beat Athletic Sur 3-1 in Seville on Sunday and won the National Cup. Carlos Vega scored twice. The striker, who joined the club in January, was injured in the second half.

Coach Elena Ruiz said he would miss the final of the league. "Carlos played with pain," she said. "We need him."

Athletic have not won a trophy since 1998. Their president, Jorge Luna, resigned after the match. He is expected to be replaced by Ana Gil.`,
    entities: `organization: Real Norte
organization: Athletic Sur; Athletic
place: Seville
person: Carlos Vega; Carlos
person: Elena Ruiz
person: Jorge Luna
person: Ana Gil`,
    references: `he (1) -> Carlos Vega
she (1) -> Elena Ruiz
him (1) -> Carlos Vega
Their (1) -> Athletic Sur
He (1) -> Jorge Luna`,
    predicates: `beat asserted: agent=Real Norte, patient=Athletic Sur, time=Sunday
win asserted: agent=Real Norte, patient=the National Cup
score asserted: agent=Carlos Vega
join asserted: agent=The striker, patient=the club, time=January
injure asserted: patient=The striker
miss conditional: agent=he, says=Ruiz
play asserted: agent=Carlos, says=she
need asserted: agent=We, patient=him
win denied: agent=Athletic, patient=a trophy, time=1998
resign asserted: agent=Their president
replace planned: agent=Ana Gil, patient=He`,
  },
]
