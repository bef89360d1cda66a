/** Business pages: results, takeovers, layoffs, launches. */
import type { GoldenArticle } from './article.ts'

export const business: readonly GoldenArticle[] = [
  {
    id: 'business-takeover',
    published: '2026-06-08',
    text: `Helvant to buy Danish rival Nordlys for 2.1 billion euros

Swiss hearing-aid maker Helvant has agreed to buy its Danish rival Nordlys Audio for 2.1 billion euros, the companies said on Monday.

Nordlys shares rose 31 per cent in Copenhagen. Helvant lost 2 per cent in Zurich.

Helvant plans to close a Nordlys plant in Poland and lay off 340 people. The takeover needs the approval of the European Commission, which blocked a similar deal in 2021.

Nordlys was founded in Aarhus in 1954.`,
    events: [
      ['agreed to buy', 'acquisition', 'planned', '*', 'Helvant;Nordlys', '*'],
      ['shares rose 31 per cent', 'result', 'occurred', '*', 'Nordlys', '*'],
      ['plans to close', 'closure', 'planned', '*', 'Helvant', '*'],
      ['blocked a similar deal', 'rejection', 'occurred', '2021', 'European Commission', '*'],
      ['was founded', 'launch', 'occurred', '1954', 'Nordlys', 'Aarhus'],
    ],
  },
  {
    id: 'business-inflation',
    published: '2026-11-13',
    text: `Polish inflation slows to 3.1 per cent

Consumer prices in Poland rose 3.1 per cent in October from a year earlier, after 3.4 per cent in September, the statistics office reported on Friday.

Fuel prices fell for the third month in a row. The zloty gained 0.4 per cent against the euro.

The central bank cut its main rate to 4.25 per cent last week. Governor Anna Wolska said further cuts were possible in the spring.`,
    events: [
      ['rose 3.1 per cent', 'result', 'occurred', '2026-10', '', '*'],
      ['Fuel prices fell', 'result', 'occurred', '*', '', '*'],
      ['cut its main rate', 'result', 'occurred', '2026-11-02/2026-11-08', 'central bank', '*'],
    ],
  },
  {
    id: 'business-airline',
    published: '2026-02-03',
    text: `Airline Skyfjord files for bankruptcy

Norwegian budget airline Skyfjord filed for bankruptcy in Oslo on Monday and cancelled all flights, leaving about 9,000 passengers stranded.

The company employed 610 people. Its founder, Mads Ulriksen, stepped down as chief executive in December after investors refused to lend more money.

Rival carrier Polaris offered stranded passengers tickets for 50 euros.

Skyfjord reported a loss of 80 million euros for 2025.`,
    events: [
      ['filed for bankruptcy', 'closure', 'occurred', '2026-02-02', 'Skyfjord', 'Oslo'],
      ['cancelled all flights', 'rejection', 'occurred', '2026-02-02', 'Skyfjord', '*'],
      ['stepped down', 'departure', 'occurred', '2025-12', 'Ulriksen', '*'],
      ['refused to lend', 'rejection', 'occurred', '*', 'investors', '*'],
      ['reported a loss', 'result', 'occurred', '2025', 'Skyfjord', '*'],
    ],
  },
]
