/**
 * Sentences as news has them -> `lemma status` of a predicate and its phrases as `role=words`, as a
 * careful reader gives them: some rows are beyond what the reader can do today.
 */
export type PredicateRow = readonly [
  sentence: string,
  predicate: string,
  phrases: readonly string[],
]

export const predicateRows: readonly PredicateRow[] = [
  // Voice
  [
    'The ministers signed a treaty in Oslo on Monday.',
    'sign asserted',
    ['agent=The ministers', 'patient=a treaty', 'place=Oslo', 'time=Monday'],
  ],
  [
    'The treaty was signed by the ministers.',
    'sign asserted',
    ['agent=the ministers', 'patient=The treaty'],
  ],
  ['The bank was sold in March.', 'sell asserted', ['patient=The bank', 'time=March']],
  ['The mayor was arrested and charged.', 'charge asserted', ['patient=The mayor']],
  [
    'The minister is being questioned by police.',
    'question asserted',
    ['agent=police', 'patient=The minister'],
  ],
  ['Three people died in the fire.', 'die asserted', ['patient=Three people']],
  ['The ship sank near Malta.', 'sink asserted', ['patient=The ship', 'place=Malta']],
  ['A bomb exploded in the market.', 'explode asserted', ['patient=A bomb', 'place=the market']],
  // Who gets what, with whom, from whom, about what
  [
    'The bank gave the farmers a loan.',
    'give asserted',
    ['agent=The bank', 'recipient=the farmers', 'patient=a loan'],
  ],
  [
    'Germany sent tanks to Ukraine.',
    'send asserted',
    ['agent=Germany', 'patient=tanks', 'recipient=Ukraine'],
  ],
  [
    'The company bought the newspaper from a rival.',
    'buy asserted',
    ['agent=The company', 'patient=the newspaper', 'source=a rival'],
  ],
  [
    'The minister met with the ambassador.',
    'meet asserted',
    ['agent=The minister', 'partner=the ambassador'],
  ],
  [
    'The premier discussed the crisis with the king.',
    'discuss asserted',
    ['patient=the crisis', 'partner=the king'],
  ],
  [
    'Russia signed a pact with Iran in Tehran on Friday.',
    'sign asserted',
    ['agent=Russia', 'patient=a pact with Iran', 'partner=Iran', 'place=Tehran', 'time=Friday'],
  ],
  [
    'The delegation flew from Rome to Tunis.',
    'fly asserted',
    ['agent=The delegation', 'source=Rome', 'goal=Tunis'],
  ],
  ['The leaders spoke about the war.', 'speak asserted', ['agent=The leaders', 'topic=the war']],
  [
    'Troops entered the city yesterday.',
    'enter asserted',
    ['agent=Troops', 'patient=the city', 'time=yesterday'],
  ],
  ['The parliament met last week.', 'meet asserted', ['agent=The parliament', 'time=last week']],
  // Relative clauses and participles
  ['The man who shot the king was arrested.', 'arrest asserted', ['patient=The man']],
  [
    'The gunman who killed the judge escaped.',
    'kill asserted',
    ['agent=The gunman', 'patient=the judge'],
  ],
  [
    'The firm, which makes engines, dismissed 300 workers.',
    'make asserted',
    ['agent=The firm', 'patient=engines'],
  ],
  [
    'The villagers rejected the offer that the government made.',
    'make asserted',
    ['agent=the government', 'patient=the offer'],
  ],
  [
    'The pact signed by the leaders ended the war.',
    'sign asserted',
    ['agent=the leaders', 'patient=The pact'],
  ],
  [
    'The pact signed by the leaders ended the war.',
    'end asserted',
    ['agent=The pact', 'patient=the war'],
  ],
  [
    'Soldiers guarding the palace opened fire.',
    'guard asserted',
    ['agent=Soldiers', 'patient=the palace'],
  ],
  [
    'The reporter whom the police detained was freed.',
    'detain asserted',
    ['agent=the police', 'patient=The reporter'],
  ],
  // Control and raising
  [
    'The company plans to build a factory in Poland.',
    'build planned',
    ['agent=The company', 'patient=a factory', 'place=Poland'],
  ],
  ['The minister wants to visit Hanoi.', 'visit planned', ['agent=The minister', 'patient=Hanoi']],
  [
    'The king urged the parties to form a government.',
    'form planned',
    ['agent=the parties', 'patient=a government'],
  ],
  [
    'The court ordered the company to pay a fine.',
    'pay planned',
    ['agent=the company', 'patient=a fine'],
  ],
  ['The president was asked to resign.', 'resign planned', ['agent=The president']],
  ['The workers threatened to strike.', 'strike planned', ['agent=The workers']],
  [
    'France and Germany agreed to share the costs.',
    'share planned',
    ['agent=France', 'agent=Germany', 'patient=the costs'],
  ],
  ['The senator refused to resign.', 'resign denied', ['agent=The senator']],
  [
    'The club decided to sell the stadium.',
    'sell planned',
    ['agent=The club', 'patient=the stadium'],
  ],
  // Coordination
  [
    'Police arrested four men and two women.',
    'arrest asserted',
    ['agent=Police', 'patient=four men', 'patient=two women'],
  ],
  [
    'Rebels attacked the town and killed three soldiers.',
    'kill asserted',
    ['agent=Rebels', 'patient=three soldiers'],
  ],
  [
    'Norway and Sweden opened a bridge.',
    'open asserted',
    ['agent=Norway', 'agent=Sweden', 'patient=a bridge'],
  ],
  [
    'The army shelled the port and the airport.',
    'shell asserted',
    ['agent=The army', 'patient=the port', 'patient=the airport'],
  ],
  // Nouns and light verbs
  ['The minister made a trip to Vienna.', 'trip asserted', ['agent=The minister', 'goal=Vienna']],
  ['The two sides held talks in Geneva.', 'talk asserted', ['agent=The two sides', 'place=Geneva']],
  ['Talks were held in Geneva on Tuesday.', 'talk asserted', ['place=Geneva', 'time=Tuesday']],
  [
    "The president's visit to Cairo ended.",
    'visit asserted',
    ['agent=The president', 'goal=Cairo'],
  ],
  [
    'The killing of the journalist angered the nation.',
    'killing asserted',
    ['patient=the journalist'],
  ],
  ['The arrest of the general shocked the country.', 'arrest asserted', ['patient=the general']],
  ['The signing of the pact took place in Rome.', 'signing asserted', ['patient=the pact']],
  [
    'The talks between Greece and Turkey collapsed.',
    'talk asserted',
    ['agent=Greece', 'agent=Turkey'],
  ],
  ['The army launched an attack on the port.', 'attack asserted', ['agent=The army']],
  [
    'The army will launch an offensive in June.',
    'offensive planned',
    ['agent=The army', 'time=June'],
  ],
  ['The rebels did not hold talks.', 'talk denied', ['agent=The rebels']],
  ['The union called for a strike.', 'strike planned', []],
  ['The club cancelled the rally.', 'rally denied', []],
  // Factuality
  [
    'The president will visit Egypt in May.',
    'visit planned',
    ['agent=The president', 'patient=Egypt', 'time=May'],
  ],
  [
    'The government did not approve the budget.',
    'approve denied',
    ['agent=The government', 'patient=the budget'],
  ],
  [
    'Parliament never ratified the treaty.',
    'ratify denied',
    ['agent=Parliament', 'patient=the treaty'],
  ],
  ['The pope has not visited Moscow.', 'visit denied', ['agent=The pope', 'patient=Moscow']],
  ['The army could attack the city.', 'attack possible', ['agent=The army', 'patient=the city']],
  ['The plane may have crashed near the coast.', 'crash possible', ['place=the coast']],
  [
    'The judge must release the prisoner.',
    'release planned',
    ['agent=The judge', 'patient=the prisoner'],
  ],
  [
    'The minister would welcome the deal.',
    'welcome conditional',
    ['agent=The minister', 'patient=the deal'],
  ],
  [
    'If the company fails, the bank will sell the factory.',
    'fail conditional',
    ['agent=the company'],
  ],
  [
    'If the company fails, the bank will sell the factory.',
    'sell planned',
    ['agent=the bank', 'patient=the factory'],
  ],
  ['Did the minister resign?', 'resign possible', ['agent=the minister']],
  [
    'The queen has opened the hospital.',
    'open asserted',
    ['agent=The queen', 'patient=the hospital'],
  ],
  ['Troops are leaving the town.', 'leave asserted', ['agent=Troops', 'patient=the town']],
  // Reports
  ['Officials said the dam collapsed.', 'collapse asserted', ['patient=the dam', 'says=Officials']],
  [
    'The dam collapsed, officials said.',
    'collapse asserted',
    ['patient=The dam', 'says=officials'],
  ],
  [
    'Turkey warned that it would close the border.',
    'close conditional',
    ['agent=it', 'patient=the border', 'says=Turkey'],
  ],
  [
    '"We won the war," the general said.',
    'win asserted',
    ['agent=We', 'patient=the war', 'says=general', 'quoted'],
  ],
  ['She denied that she stole the money.', 'steal denied', ['patient=the money', 'says=She']],
  // Written after the rules and before their figure was known
  [
    'The minister was removed by parliament on Thursday.',
    'remove asserted',
    ['agent=parliament', 'patient=The minister', 'time=Thursday'],
  ],
  [
    'The rebels have seized the airport.',
    'seize asserted',
    ['agent=The rebels', 'patient=the airport'],
  ],
  [
    'Japan lent the island 30 million dollars.',
    'lend asserted',
    ['agent=Japan', 'recipient=the island'],
  ],
  [
    'The foundation donated the money to the hospital.',
    'donate asserted',
    ['agent=The foundation', 'patient=the money', 'recipient=the hospital'],
  ],
  [
    'The two countries will sign the accord next week.',
    'sign planned',
    ['agent=The two countries', 'patient=the accord', 'time=next week'],
  ],
  [
    'The striker who joined the club in January was injured.',
    'join asserted',
    ['agent=The striker', 'patient=the club', 'time=January'],
  ],
  [
    'The government intends to close the mine.',
    'close planned',
    ['agent=The government', 'patient=the mine'],
  ],
  [
    'The guards failed to stop the thieves.',
    'stop denied',
    ['agent=The guards', 'patient=the thieves'],
  ],
  [
    'Chile and Peru settled the dispute.',
    'settle asserted',
    ['agent=Chile', 'agent=Peru', 'patient=the dispute'],
  ],
  [
    'The chancellor paid a visit to Warsaw.',
    'visit asserted',
    ['agent=The chancellor', 'goal=Warsaw'],
  ],
  [
    'The assassination of the president led to a war.',
    'assassination asserted',
    ['patient=the president'],
  ],
  ['The bank might raise the rate.', 'raise possible', ['agent=The bank', 'patient=the rate']],
  ['No soldiers were killed.', 'kill denied', ['patient=No soldiers']],
  ['The editor was not arrested.', 'arrest denied', ['patient=The editor']],
  [
    'The ministry confirmed that the envoy had left the country.',
    'leave asserted',
    ['agent=the envoy', 'patient=the country', 'says=ministry'],
  ],
  [
    'A spokesman said the airline would buy 20 jets.',
    'buy conditional',
    ['agent=the airline', 'patient=20 jets', 'says=spokesman'],
  ],
  ['Unless the strike ends, the port will close.', 'end conditional', ['agent=the strike']],
  ['Will the senator run for president?', 'run possible', ['agent=the senator']],
  [
    'Villagers fled the fighting and crossed the border.',
    'cross asserted',
    ['agent=Villagers', 'patient=the border'],
  ],
  [
    'The painting stolen from the museum was found in Lyon.',
    'find asserted',
    ['patient=The painting', 'place=Lyon'],
  ],
]
