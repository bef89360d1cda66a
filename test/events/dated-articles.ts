/**
 * Ten short reports of Wednesday, 2024-06-19, each with days that lean on one another: a text and
 * "trigger day" parted by semicolons.
 */
export const datedArticles: readonly (readonly [text: string, wanted: string])[] = [
  [
    "Gunmen attacked a police post near the town of Dori on Tuesday night, killing six officers, the army said. It was the second such raid in a week: on June 12, fighters had abducted three teachers from a nearby school. The teachers were released two days later. Hours before Tuesday's raid, the government had extended a curfew until July 15. The interior minister will visit Dori on Thursday.",
    'attacked 2024-06-18; abducted 2024-06-12; released 2024-06-14; visit 2024-06-20',
  ],
  [
    'The president of Zambia dismissed his finance minister on Monday, a week after the country defaulted on a loan. The minister, who was appointed in 2021, had resisted cuts. A successor will be named by the end of the month. The opposition demanded an early election. The last election was held in August 2021.',
    'dismissed 2024-06-17; appointed 2021; named ../2024-06-30~; held 2021-08',
  ],
  [
    'A ferry sank off Zanzibar in 2011, killing more than 200 people. Its owner was arrested the following day and was sentenced to four years in prison in 2013. He was released in 2016. On Sunday, police arrested him again, on suspicion of smuggling.',
    'sank 2011; sentenced 2013; released 2016; arrested 2011; arrested 2024-06-16',
  ],
  [
    'Union members at the port of Antwerp voted on Friday to strike from June 24. The strike was called after talks over pay collapsed last week. The two sides last met on June 13. Dockers last walked out in 2019, when they blocked the port for nine days. Management said on Monday that it would meet the union again on Thursday.',
    'met 2024-06-13; walked out 2019; meet 2024-06-20',
  ],
  [
    'Nordic Paper said on Wednesday that it had bought a mill in Latvia for 80 million euros. The deal, which must be approved by regulators, is expected to close in September. Nordic bought its first Baltic mill in 2017 and closed it three years later. In March the company fired 300 workers in Finland. It plans to open a plant in Vilnius next spring.',
    'bought 2017; closed 2020; fired 2024-03; open 2025-21',
  ],
  [
    'A court in Lyon on Tuesday convicted a former mayor of fraud, nine years after police searched his office. He was charged in 2016 and resigned the same year. His trial, which began on June 3, had been postponed twice. He will be sentenced on July 9. Prosecutors have asked for a three-year term.',
    'convicted 2024-06-18; charged 2016; resigned 2016; sentenced 2024-07-09; searched 2015',
  ],
  [
    'The foreign ministers of Chile and Peru will sign a fishing accord in Lima on June 27, the two governments announced on Wednesday. Negotiations began in 2022, a year after a Chilean patrol boat seized two Peruvian trawlers. The trawlers were freed in December 2021. The ministers had planned to sign the accord last month, but the ceremony was postponed after an earthquake hit Lima on May 21.',
    'sign 2024-06-27; seized 2021; freed 2021-12; earthquake 2024-05-21',
  ],
  [
    'Thousands protested in Tbilisi on Saturday and Sunday against a law that parliament passed in May. Police arrested 40 people on Sunday evening. Most were released the next morning. The law takes effect on August 1. The opposition has called a general strike for Friday.',
    'protested 2024-06-15/2024-06-16; passed 2024-05; arrested 2024-06-16; takes 2024-08-01',
  ],
  [
    'Flooding has killed 31 people in southern Brazil since last Thursday, rescuers said. Two bridges collapsed on Sunday. The army evacuated 4,000 people over the weekend and will deliver food by helicopter from Thursday. In 2022, floods killed 44 people in the same region. The governor declared a state of emergency on Friday, a day after the rain began.',
    'evacuated 2024-06-15/2024-06-16; collapsed 2024-06-16; state of emergency 2024-06-14',
  ],
  [
    'The coach of the national team resigned on Monday, hours after his side lost 3-0 to Wales. He took over in January 2023, having led a club in Porto for six years. Under him the team won the regional cup last summer. The federation said it would appoint a successor before the match against Ireland on July 2. Ireland beat the team 2-0 in March.',
    'resigned 2024-06-17; appoint -; beat 2024-03',
  ],
]
