/**
 * More sentences for predicate-rows.ts, a line each, by phenomenon:
 * `sentence => lemma status: role=words, flag`. Written with the annotation guidelines in view and not
 * the reader's output; flags are tense=, modal=, perfect, progressive, passive, negated, condition,
 * question, quoted, says= and light=.
 */
export const predicateLines = `
# Passives
The bridge was destroyed by a flood. => destroy asserted: agent=a flood, patient=The bridge, passive
Two journalists were released on Sunday. => release asserted: patient=Two journalists, time=Sunday, passive
The painting has been stolen. => steal asserted: patient=The painting, perfect, passive
The law will be signed by the president next week. => sign planned: agent=the president, patient=The law, time=next week, passive
The hostages are being held in a school. => hold asserted: patient=The hostages, place=a school, progressive, passive
He was given a medal by the king. => give asserted: agent=the king, recipient=He, patient=a medal, passive
The refugees were sent to Turkey. => send asserted: patient=The refugees, recipient=Turkey, passive
Three suspects were arrested in Lyon on Friday. => arrest asserted: patient=Three suspects, place=Lyon, time=Friday
The house was searched by police and burned. => burn asserted: patient=The house
The road had been closed since May. => close asserted: patient=The road, time=May, perfect, tense=past
The minister got fired. => fire asserted: patient=The minister
The new stadium is owned by a Saudi fund. => own asserted: agent=a Saudi fund, patient=The new stadium, tense=present
# Relative clauses
The bank that financed the dam collapsed. => finance asserted: agent=The bank, patient=the dam
The bank that financed the dam collapsed. => collapse asserted: patient=The bank
The village which the army shelled is empty. => shell asserted: agent=the army, patient=The village
The doctor who was arrested on Monday is free. => arrest asserted: patient=The doctor, time=Monday, passive
The treaty they signed in Geneva expired. => sign asserted: agent=they, patient=The treaty, place=Geneva
The company, which employs 900 people, filed for bankruptcy. => employ asserted: agent=The company, patient=900 people
Police found the car that the robbers used. => use asserted: agent=the robbers, patient=the car
The general, who led the coup, fled to Chad. => lead asserted: agent=The general, patient=the coup
The general, who led the coup, fled to Chad. => flee asserted: agent=The general, goal=Chad
The man accused of the attack denied the charges. => accuse asserted: patient=The man
The woman injured in the blast died on Tuesday. => injure asserted: patient=The woman, passive
People living near the volcano left their homes. => live asserted: agent=People, place=the volcano
The city where the leaders met is in Austria. => meet asserted: agent=the leaders
The plan drafted by the ministry would cut taxes. => draft asserted: agent=the ministry, patient=The plan
# Control and raising
The president plans to visit Japan in June. => visit planned: agent=The president, patient=Japan, time=June
The airline hopes to hire 500 pilots. => hire planned: agent=The airline, patient=500 pilots
The rebels tried to seize the dam. => seize planned: agent=The rebels, patient=the dam
The union persuaded the drivers to return to work. => return planned: agent=the drivers
The king asked the judge to free the poet. => free planned: agent=the judge, patient=the poet
The company promised the workers to raise wages. => raise planned: agent=The company, patient=wages
The storm seems to have damaged the port. => damage asserted: agent=The storm, patient=the port
The president appears to support the plan. => support asserted: agent=The president, patient=the plan
The team began to search the forest. => search asserted: agent=The team, patient=the forest
The firm is expected to cut 200 jobs. => cut planned: agent=The firm, patient=200 jobs
The minister is likely to resign. => resign planned: agent=The minister
Villagers started rebuilding the school. => rebuild asserted: agent=Villagers, patient=the school
The army stopped shelling the town. => shell denied: agent=The army, patient=the town
The mayor refused to meet the protesters. => meet denied: agent=The mayor, patient=the protesters
The guards let the prisoners escape. => escape asserted: agent=the prisoners
The court forced the bank to pay damages. => pay asserted: agent=the bank, patient=damages
The senator managed to block the bill. => block asserted: agent=The senator, patient=the bill
The two countries are ready to resume talks. => resume planned: agent=The two countries
# Coordination
The president and the prime minister opened the summit. => open asserted: agent=The president, agent=the prime minister, patient=the summit
Soldiers stormed the palace and arrested the king. => arrest asserted: agent=Soldiers, patient=the king
The firm makes tyres and sells them in Asia. => sell asserted: agent=The firm, patient=them, place=Asia
The court convicted and jailed the banker. => jail asserted: agent=The court, patient=the banker
France, Italy and Spain signed the pact. => sign asserted: agent=France, agent=Italy, agent=Spain, patient=the pact
The envoy visited Cairo and Amman. => visit asserted: agent=The envoy, patient=Cairo, patient=Amman
The bridge collapsed and killed five people. => kill asserted: agent=The bridge, patient=five people
The talks began on Monday and ended on Wednesday. => end asserted: time=Wednesday
The mayor was arrested on Monday and released on Friday. => release asserted: patient=The mayor, time=Friday, passive
She bought the paper in 1999 but sold it in 2004. => sell asserted: agent=She, patient=it, time=2004
The army and the rebels accused each other. => accuse asserted: agent=The army, agent=the rebels
The company will close a plant in Ohio and open one in Mexico. => open planned: agent=The company, place=Mexico
# Light verbs
The ministers reached an agreement on Friday. => agreement asserted: agent=The ministers, time=Friday, light=reached
The parties reached an agreement on trade. => agreement asserted: agent=The parties, topic=trade
The president made a speech in Berlin. => speech asserted: agent=The president, place=Berlin, light=made
The police carried out a raid on the bank. => raid asserted: agent=The police
The two men had a meeting with the king. => meeting asserted: agent=The two men, partner=the king
The committee will hold a vote on Tuesday. => vote planned: agent=The committee, time=Tuesday
The navy is conducting an exercise in the Baltic Sea. => exercise asserted: agent=The navy, place=the Baltic Sea
The pope paid a visit to Malta. => visit asserted: agent=The pope, goal=Malta
The government took the decision in March. => decision asserted: agent=The government, time=March
The workers staged a walkout. => walkout asserted: agent=The workers
The bank launched an investigation. => investigation asserted: agent=The bank
The opposition held a protest in Minsk. => protest asserted: agent=The opposition, place=Minsk
The firm made an offer for the airline. => offer asserted: agent=The firm
Elections were held in Ghana on Sunday. => election asserted: place=Ghana, time=Sunday
# Possessives and of-phrases
The minister's resignation surprised the party. => resignation asserted: agent=The minister
Russia's invasion of Ukraine began in 2022. => invasion asserted: agent=Russia, patient=Ukraine
The army's capture of the city ended the siege. => capture asserted: agent=The army, patient=the city
The president's arrest sparked protests. => arrest asserted: patient=The president
The death of the singer shocked Brazil. => death asserted: patient=the singer
The sale of the newspaper was announced on Monday. => sale asserted: patient=the newspaper
The destruction of the temple angered residents. => destruction asserted: patient=the temple
The signing of the treaty by France and Spain is planned. => signing planned: agent=France, agent=Spain, patient=the treaty
The collapse of the bank hurt savers. => collapse asserted: patient=the bank
The king's visit to Rome lasted two days. => visit asserted: agent=The king, goal=Rome
The murder of the lawyer was condemned by the pope. => murder asserted: patient=the lawyer
The company's purchase of a rival was blocked. => purchase denied: agent=The company, patient=a rival
The talks between the union and the firm failed. => talk asserted: agent=the union, agent=the firm
The merger of the two banks was completed. => merger asserted: agent=the two banks
The attack on the embassy killed two guards. => attack asserted
The march of the miners reached the capital. => march asserted: agent=the miners
# Appositions
Kim Jong Un, the leader of North Korea, visited Moscow. => visit asserted: agent=Kim Jong Un, patient=Moscow
The chancellor, Olaf Scholz, met workers in Bonn. => meet asserted: agent=The chancellor, patient=workers, place=Bonn
Police arrested Juan Perez, a former mayor, on Monday. => arrest asserted: agent=Police, patient=Juan Perez, time=Monday
Acme, a maker of tools, bought a rival in Ohio. => buy asserted: agent=Acme, patient=a rival
President Joe Biden signed the bill. => sign asserted: agent=President Joe Biden, patient=the bill
The actor, 62, died in Paris. => die asserted: patient=The actor, place=Paris
The bridge, a symbol of the city, fell into the river. => fall asserted: patient=The bridge, goal=the river
Maria Lopez, who heads the agency, praised the firefighters. => praise asserted: agent=Maria Lopez, patient=the firefighters
His brother, the duke, sold the castle. => sell asserted: agent=His brother, patient=the castle
The town of Bakhmut was evacuated. => evacuate asserted: patient=The town of Bakhmut
# Tense and aspect
The firm opens a shop in Oslo. => open asserted: agent=The firm, tense=present
The firm opened a shop in Oslo. => open asserted: agent=The firm, place=Oslo, tense=past
The firm will open a shop in Oslo. => open planned: agent=The firm, place=Oslo, tense=future
The firm has opened a shop in Oslo. => open asserted: agent=The firm, tense=present, perfect
The firm had opened a shop in Oslo. => open asserted: agent=The firm, tense=past, perfect
The firm is opening a shop in Oslo. => open asserted: agent=The firm, tense=present, progressive
The firm was opening a shop in Oslo. => open asserted: agent=The firm, tense=past, progressive
The firm has been building a plant for years. => build asserted: agent=The firm, patient=a plant, perfect, progressive
The court is going to hear the case in May. => hear planned: agent=The court, patient=the case, time=May
The queen is to open the museum on Friday. => open planned: agent=The queen, patient=the museum, time=Friday
Troops were about to enter the town. => enter planned: agent=Troops, patient=the town
The rebels used to control the road. => control asserted: agent=The rebels, patient=the road
# Modality
The team can win the cup. => win possible: agent=The team, patient=the cup, modal=can
The bank may sell the stake. => sell possible: agent=The bank, patient=the stake, modal=may
The rebels might release the hostages. => release possible: agent=The rebels, patient=the hostages, modal=might
The firm could face a fine. => face possible: agent=The firm, patient=a fine, modal=could
The state should pay the teachers. => pay planned: agent=The state, patient=the teachers, modal=should
The airline must refund the passengers. => refund planned: agent=The airline, patient=the passengers, modal=must
The parties have to form a coalition. => form planned: agent=The parties, patient=a coalition
The government needs to cut spending. => cut planned: agent=The government, patient=spending
The bomb may have killed the commander. => kill possible: agent=The bomb, patient=the commander, perfect
The dam would flood the valley. => flood conditional: agent=The dam, patient=the valley, modal=would
The plane could have hit the tower. => hit possible: patient=the tower, modal=could
Perhaps the rebels left the town. => leave possible: agent=the rebels, patient=the town
# Negation
The bank did not sell the building. => sell denied: agent=The bank, patient=the building, negated
The two leaders never met. => meet denied: agent=The two leaders, negated
No country recognised the republic. => recognise denied: patient=the republic, negated
Nobody was injured. => injure denied: patient=Nobody
The team hasn't signed the striker. => sign denied: agent=The team, patient=the striker
The court will not hear the appeal. => hear denied: agent=The court, patient=the appeal
The police found no weapons. => find denied: agent=The police
The firm failed to pay its debts. => pay denied: agent=The firm, patient=its debts
The army denied bombing the village. => bomb denied: agent=The army, patient=the village
The judge rejected the appeal. => reject asserted: agent=The judge, patient=the appeal, tense=past
The storm did not reach Florida. => reach denied: agent=The storm, patient=Florida
The village was left without water. => leave asserted: patient=The village
# Condition
If the rebels attack, the army will respond. => attack conditional: agent=the rebels, condition
If the rebels attack, the army will respond. => respond planned: agent=the army
The deal fails unless the bank agrees. => agree conditional: agent=the bank, condition
The club would sell the player if it received an offer. => sell conditional: agent=The club, patient=the player
The club would sell the player if it received an offer. => receive conditional: patient=an offer, condition
Should the dam break, thousands would drown. => break conditional: patient=the dam
Had the pilot landed, the passengers would have survived. => survive conditional: patient=the passengers
The strike will end if the company raises wages. => raise conditional: agent=the company, patient=wages, condition
The firm will pay provided that the court agrees. => agree conditional: agent=the court
In case the river floods, soldiers will evacuate the town. => flood conditional: condition
# Question
Did the army bomb the school? => bomb possible: agent=the army, patient=the school, question
Who killed the judge? => kill asserted: patient=the judge, question
Will the bank cut rates? => cut possible: agent=the bank, patient=rates, question
Has the king resigned? => resign possible: agent=the king, question
When did the talks begin? => begin asserted: question
Why did the company close the plant? => close asserted: agent=the company, patient=the plant, question
Police asked whether the man had left the house. => leave possible: agent=the man, patient=the house
It is unclear whether the pilot survived. => survive possible: patient=the pilot
# Reported speech
The ministry said the army had left the valley. => leave asserted: agent=the army, patient=the valley, says=ministry
Police said that two men stole the car. => steal asserted: agent=two men, patient=the car, says=Police
The man robbed the bank, police said. => rob asserted: agent=The man, patient=the bank, says=police
According to the agency, rebels seized the airport. => seize asserted: agent=rebels, patient=the airport, says=agency
Rebels seized the airport, according to the agency. => seize asserted: agent=Rebels, patient=the airport, says=agency
The president told reporters that he would resign. => resign conditional: agent=he, says=president
The firm announced that it had sold the unit. => sell asserted: agent=it, patient=the unit, says=firm
The envoy claimed the army attacked the convoy. => attack asserted: agent=the army, patient=the convoy, says=envoy
Witnesses reported that a plane crashed. => crash asserted: patient=a plane, says=Witnesses
The charity warned that children could starve. => starve possible: agent=children, says=charity
The general denied that his troops burned the village. => burn denied: agent=his troops, patient=the village, says=general
The minister believes the plan will fail. => fail planned: says=minister
The king was reported to have left the country. => leave asserted: agent=The king, patient=the country
The bank is said to have hired a lawyer. => hire asserted: agent=The bank, patient=a lawyer
# Quotation
"We will rebuild the city," the mayor said. => rebuild planned: agent=We, patient=the city, says=mayor, quoted
"The army killed my son," she told the court. => kill asserted: agent=The army, patient=my son, says=she, quoted
The coach said: "We lost the match." => lose asserted: agent=We, patient=the match, says=coach, quoted
"The talks failed," said the envoy. => fail asserted: says=envoy, quoted
“The bank stole our money,” a customer said. => steal asserted: agent=The bank, patient=our money, says=customer, quoted
"I did not sign the letter," he said. => sign denied: agent=I, patient=the letter, says=he, quoted
The minister called the raid "a crime." => call asserted: agent=The minister
"Did you see the fire?" the officer asked. => see possible: agent=you, patient=the fire, quoted
# Who, with whom, where, when
The bank lent the city two million euros. => lend asserted: agent=The bank, recipient=the city, patient=two million euros
Spain returned the painting to Peru. => return asserted: agent=Spain, patient=the painting, recipient=Peru
The company sold the factory to a Chinese rival. => sell asserted: agent=The company, patient=the factory, recipient=a Chinese rival
The king met with the ambassador in Rabat. => meet asserted: agent=The king, partner=the ambassador, place=Rabat
Armenia agreed with Azerbaijan on a ceasefire. => agree asserted: agent=Armenia, partner=Azerbaijan, topic=a ceasefire
Last year the firm moved to Dublin. => move asserted: agent=the firm, goal=Dublin, time=Last year
On Tuesday, rebels attacked a convoy near Goma. => attack asserted: agent=rebels, patient=a convoy, place=Goma, time=Tuesday
The ship sailed from Odesa to Istanbul in July. => sail asserted: agent=The ship, source=Odesa, goal=Istanbul, time=July
In Kenya, police fired at protesters. => fire asserted: agent=police, place=Kenya
The union negotiated with the airline for weeks. => negotiate asserted: agent=The union, partner=the airline, time=weeks
The museum opened in 1911. => open asserted: agent=The museum, time=1911
A fire broke out in a factory on Saturday. => break asserted: patient=A fire, place=a factory, time=Saturday
`
