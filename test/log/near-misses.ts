/**
 * Twenty more made-up stories to try merging on, of sport, science, disasters and business, three
 * reports each, in pairs of near misses: two launches of one rocket in a week, two firms bought by one,
 * two legs of a final. Unlike those of stories.ts they are written out, name firms and people by long
 * and short names as papers do, and tell more than the one thing. They were written before anything was
 * extracted from them, and stay as they are: what rules are tried on is stories.ts.
 */

/** A report: the day it was published, and what it says. */
type Telling = readonly [published: string, text: string]

/** One happening a row, a near miss of the row beside it. */
export const nearMisses: readonly (readonly Telling[])[] = [
  // Two launches of one maker in four days.
  [
    [
      '2025-03-04',
      'Halden Aerospace launched its weather satellite Skadi 3 from Kourou on Tuesday. The rocket lifted off at dawn.',
    ],
    [
      '2025-03-05',
      'The satellite Skadi 3 was launched yesterday by Halden Aerospace Inc. It will watch storms over the Atlantic.',
    ],
    [
      '2025-03-10',
      'Halden launched Skadi 3 on March 4, its first start this year. Chief executive Marta Olsen called it a relief.',
    ],
  ],
  [
    [
      '2025-03-08',
      'Halden Aerospace launched the satellite Skadi 4 from Kourou on Saturday. It was the second start of the week.',
    ],
    [
      '2025-03-09',
      'On Saturday, Halden Aerospace launched Skadi 4, a twin of the satellite that went up on Tuesday.',
    ],
    [
      '2025-03-12',
      'Skadi 4, which Halden Aerospace launched on March 8, has sent its first pictures, engineers said.',
    ],
  ],
  // Two quakes on two days.
  [
    [
      '2025-05-12',
      'An earthquake of magnitude 6.1 struck Izmir on Monday. At least 14 people were killed, Turkish officials said.',
    ],
    [
      '2025-05-13',
      'Rescuers searched for survivors in Izmir after an earthquake hit the city on Monday. Schools are closed.',
    ],
    [
      '2025-05-16',
      'The earthquake of May 12 in Izmir killed 31 people, the Turkish government said.',
    ],
  ],
  [
    [
      '2025-05-14',
      'A second earthquake shook Izmir on Wednesday, two days after the first. Nobody was hurt.',
    ],
    [
      '2025-05-15',
      'Izmir was hit by another earthquake yesterday. The magnitude was 5.2, the institute said.',
    ],
    ['2025-05-17', 'An earthquake struck Izmir on May 14, the second in three days.'],
  ],
  // Two ferries.
  [
    [
      '2025-07-02',
      'The ferry Santa Lucia sank off Cebu in the Philippines on Tuesday with 120 people on board.',
    ],
    [
      '2025-07-03',
      'Divers found nine bodies in the ferry Santa Lucia, which sank off Cebu on July 1, the coast guard said.',
    ],
    [
      '2025-07-04',
      'The Santa Lucia sank on Tuesday in heavy seas. Her captain, Ramon Ilagan, was arrested on Thursday.',
    ],
  ],
  [
    [
      '2025-07-04',
      'The ferry Don Mateo sank off Cebu on Thursday, the second such accident this week. All were saved.',
    ],
    [
      '2025-07-05',
      'A ferry, the Don Mateo, sank near Cebu in the Philippines on July 3. Fishermen saved the passengers.',
    ],
    ['2025-07-06', 'Owners of the Don Mateo, which sank on Thursday, denied that it was too full.'],
  ],
  // One firm buys two.
  [
    [
      '2025-09-16',
      'Castellan Foods plc bought the Danish bakery group Brodby on Monday for 900 million euros.',
    ],
    [
      '2025-09-17',
      'Castellan Foods acquired Brodby A/S on September 15, the companies said. Brodby has 4,000 workers.',
    ],
    [
      '2025-09-19',
      'Castellan completed the acquisition of Brodby this week. Its shares rose 3 per cent.',
    ],
  ],
  [
    [
      '2025-09-18',
      'Castellan Foods plc bought the Polish dairy Mlekowit on Wednesday, days after a bakery group.',
    ],
    [
      '2025-09-19',
      'Castellan Foods acquired Mlekowit SA on September 17 for 400 million euros, it said.',
    ],
    [
      '2025-09-22',
      'Last week Castellan Foods bought Mlekowit. The dairy will keep its name, Castellan said.',
    ],
  ],
  // Two men leave one firm.
  [
    [
      '2025-02-11',
      'Peter Lindqvist resigned as chief executive of Orbex Motors on Monday after a loss of 2 billion euros.',
    ],
    [
      '2025-02-12',
      'The chief executive of Orbex, Peter Lindqvist, has stepped down. He resigned on Monday, Orbex Motors said.',
    ],
    [
      '2025-02-14',
      'Orbex Motors AG seeks a new head since Mr Lindqvist resigned on February 10. Peter Lindqvist had led it for six years.',
    ],
  ],
  [
    [
      '2025-02-13',
      'Orbex Motors lost its chairman, too: Klaus Berenger resigned on Wednesday. Unions welcomed it.',
    ],
    [
      '2025-02-14',
      'Klaus Berenger, chairman of Orbex Motors, resigned on February 12, two days after the chief executive.',
    ],
    [
      '2025-02-16',
      'Chairman Klaus Berenger stepped down this week, Orbex said. Analysts expect more to go.',
    ],
  ],
  // Two legs of a final.
  [
    [
      '2025-04-09',
      'Rosenheim beat Valdoria 3-1 in the first leg of the cup final in Rosenheim on Tuesday.',
    ],
    [
      '2025-04-10',
      'Valdoria lost 3-1 to Rosenheim on April 8. Striker Ivo Banic scored twice for Rosenheim.',
    ],
    [
      '2025-04-11',
      'FC Rosenheim defeated Valdoria on Tuesday and will take two goals to the second leg.',
    ],
  ],
  [
    [
      '2025-04-13',
      'Rosenheim beat Valdoria 1-0 on Saturday and won the cup. Thousands sang in the streets.',
    ],
    [
      '2025-04-14',
      'Valdoria lost the second leg 1-0 to Rosenheim on April 12 before 50,000 people.',
    ],
    [
      '2025-04-15',
      'FC Rosenheim defeated Valdoria on Saturday to lift the cup for the first time since 1998.',
    ],
  ],
  // Semi-final and final of one player.
  [
    [
      '2025-06-07',
      'Lena Fabricius beat Olga Zhdanova in the semi-final in Paris on Thursday. It took her three hours.',
    ],
    [
      '2025-06-07',
      'Zhdanova is out: Olga Zhdanova lost to Lena Fabricius on June 5 in three sets.',
    ],
    [
      '2025-06-08',
      'On Thursday Lena Fabricius defeated Olga Zhdanova, who had won the title last year.',
    ],
  ],
  [
    [
      '2025-06-08',
      'Lena Fabricius beat Ana Quintero in the final in Paris on Saturday and wept on the court.',
    ],
    ['2025-06-09', 'Ana Quintero lost the final to Lena Fabricius on June 7. It was her fourth.'],
    [
      '2025-06-11',
      'Lena Fabricius, who defeated Ana Quintero on Saturday, was received by the mayor of Kassel.',
    ],
  ],
  // Two airlines fail.
  [
    ['2025-10-07', 'Airline Nordwind filed for bankruptcy on Monday. All flights were cancelled.'],
    [
      '2025-10-08',
      'Nordwind Ltd, which filed for bankruptcy on October 6, owes its staff two months of pay.',
    ],
    [
      '2025-10-10',
      'Passengers of Nordwind wait for their money. The airline went bankrupt on Monday.',
    ],
  ],
  [
    [
      '2025-10-09',
      'A second airline gave up: Sunhop Airways filed for bankruptcy on Wednesday, two days after a rival.',
    ],
    [
      '2025-10-10',
      'Sunhop Airways filed for bankruptcy on October 8. Its head, Dana Weil, blamed the price of fuel.',
    ],
    ['2025-10-12', 'Sunhop filed for bankruptcy on Wednesday with debts of 300 million dollars.'],
  ],
  // Two prizes on two days.
  [
    [
      '2025-11-05',
      'Physicist Ingrid Solheim won the Lagrange Prize on Tuesday for her work on glass.',
    ],
    [
      '2025-11-06',
      'The Lagrange Prize was awarded to Ingrid Solheim on November 4. She teaches in Bergen.',
    ],
    [
      '2025-11-09',
      'Dr Ingrid Solheim, who was awarded the Lagrange Prize on Tuesday, spoke in Oslo.',
    ],
  ],
  [
    [
      '2025-11-06',
      'Chemist Raul Ibarra won the Lagrange Prize for chemistry on Wednesday, a day after physics.',
    ],
    [
      '2025-11-07',
      'Raul Ibarra was awarded the Lagrange Prize on November 5. He is the first from Bolivia.',
    ],
    [
      '2025-11-10',
      'President Elena Rojas congratulated Raul Ibarra, who won the Lagrange Prize on Wednesday.',
    ],
  ],
  // One man arrested, and his brother a week later.
  [
    [
      '2025-08-06',
      'Swiss police arrested the banker Stefan Roth in Zurich on Tuesday. He is accused of fraud.',
    ],
    [
      '2025-08-07',
      'Stefan Roth, former head of Bank Tellin, was arrested on August 5 at his villa.',
    ],
    ['2025-08-09', 'Shares of Tellin fell. Stefan Roth was arrested in Zurich on Tuesday.'],
  ],
  [
    [
      '2025-08-08',
      'Police in Zurich arrested Martin Roth, brother of the banker Stefan Roth, on Thursday.',
    ],
    [
      '2025-08-09',
      'Martin Roth was arrested on August 7 in the case of Bank Tellin, prosecutors said.',
    ],
    [
      '2025-08-12',
      'Last week Martin Roth was arrested in Zurich. His lawyer said he was innocent.',
    ],
  ],
]
