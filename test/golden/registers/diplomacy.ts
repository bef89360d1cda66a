/** Diplomacy: visits, talks, sanctions, what is denied or only threatened. */
import type { GoldenArticle } from './article.ts'

export const diplomacy: readonly GoldenArticle[] = [
  {
    id: 'diplomacy-visit',
    published: '2026-10-21',
    text: `Kazakh president visits Seoul

Kazakh President Aigul Serikova arrived in Seoul on Tuesday for a three-day visit. She met South Korean President Min Jae-won and will address parliament on Thursday.

The two countries signed an agreement on rare metals. South Korea will invest 900 million dollars in a refinery near Aktobe.

Serikova also held talks with the head of the carmaker Hanul.

She will fly to Tokyo on Friday. A visit to Beijing was cancelled last month.`,
    events: [
      ['arrived in Seoul', 'visit', 'occurred', '2026-10-20', 'Serikova', 'Seoul'],
      ['She met South Korean', 'meeting', 'occurred', '*', 'Serikova;Min Jae-won', '*'],
      ['signed an agreement', 'treaty-signing', 'occurred', '*', '*', '*'],
      ['will invest', 'acquisition', 'planned', '*', 'South Korea', '*'],
      ['held talks', 'negotiation', 'occurred', '*', 'Serikova', '*'],
      ['will fly to Tokyo', 'visit', 'planned', '2026-10-23', 'Serikova', 'Tokyo'],
      ['A visit to Beijing', 'visit', 'denied', '*', '', 'Beijing'],
    ],
  },
  {
    id: 'diplomacy-sanctions',
    published: '2026-02-12',
    text: `Canada expels three Belarusian diplomats

Canada expelled three Belarusian diplomats on Wednesday and accused Minsk of hacking the network of its electoral agency.

Foreign Minister Claire Dubois said Ottawa would also impose sanctions on two officers of the Belarusian security service.

Minsk denied the accusation and threatened to close the Canadian consulate in Brest.

The attack on the agency took place in October, a month before the election.`,
    events: [
      ['expelled three', 'sanction', 'occurred', '2026-02-11', 'Canada', '*'],
      ['accused Minsk', 'accusation', 'occurred', '2026-02-11', 'Canada;Minsk', '*'],
      ['would also impose', 'sanction', 'planned', '*', 'Ottawa', '*'],
      ['threatened to close', 'threat', 'occurred', '*', 'Minsk', '*'],
    ],
  },
  {
    id: 'diplomacy-talks',
    published: '2026-11-04',
    text: `Nile dam talks end without a deal

Talks between Egypt, Ethiopia and Sudan on the Nile dam ended in Geneva on Tuesday without an agreement.

Egypt rejected an Ethiopian proposal to fill the reservoir faster. Ethiopia's delegate, Tesfaye Alemu, said the talks would resume in December.

The African Union called on the three governments to avoid threats.

In 2015 the three countries signed a declaration of principles in Khartoum.`,
    events: [
      [
        'Talks between Egypt',
        'negotiation',
        'occurred',
        '2026-11-03',
        'Egypt;Ethiopia;Sudan',
        'Geneva',
      ],
      ['rejected an Ethiopian proposal', 'rejection', 'occurred', '*', 'Egypt', '*'],
      ['called on the three governments', 'request', 'occurred', '*', 'African Union', '*'],
      ['signed a declaration', 'treaty-signing', 'occurred', '2015', '', 'Khartoum'],
    ],
  },
]
