/** Sport: results, transfers, injuries, bans. */
import type { GoldenArticle } from './article.ts'

export const sport: readonly GoldenArticle[] = [
  {
    id: 'sport-football',
    published: '2026-02-22',
    text: `Late goal sends Valdemar top

Valdemar beat Norrstad 2-1 in Gothenburg on Saturday to go top of the league.

Ismail Berg scored the winner in the 89th minute after Norrstad goalkeeper Ole Lund was sent off. Norrstad had taken the lead through Kari Moe.

Valdemar will play Solna in the cup final on 9 May. They lost the 2024 final to Malmberg on penalties.

Norrstad coach Per Dahl criticised the referee and was fined 5,000 kronor.`,
    events: [
      ['beat Norrstad', 'match', 'occurred', '2026-02-21', 'Valdemar;Norrstad', 'Gothenburg'],
      ['will play Solna', 'match', 'planned', '2026-05-09', 'Solna', '*'],
      ['lost the 2024 final', 'match', 'occurred', '2024', 'Malmberg', '*'],
      ['criticised the referee', 'accusation', 'occurred', '*', 'Dahl', '*'],
      ['was fined', 'sanction', 'occurred', '*', 'Dahl', '*'],
    ],
  },
  {
    id: 'sport-transfer',
    published: '2026-07-01',
    text: `Striker Adeyemi joins Torino

Torino have signed Nigeria striker Tunde Adeyemi from Lille for 28 million euros, the Italian club announced on Tuesday.

The 24-year-old signed a contract until 2030. He scored 19 goals last season.

Adeyemi, who was born in Ibadan, tore a knee ligament in November and missed the Africa Cup of Nations.

Lille had rejected an offer of 22 million euros in May.`,
    events: [
      ['have signed Nigeria striker', 'appointment', 'occurred', '*', 'Torino;Adeyemi', '*'],
      ['rejected an offer', 'rejection', 'occurred', '2026-05', 'Lille', '*'],
    ],
  },
  {
    id: 'sport-doping',
    published: '2026-08-14',
    text: `Marathon champion banned for four years

World marathon champion Daniel Rotich has been banned for four years after he tested positive for a blood booster, the Athletics Integrity Unit said on Friday.

The 29-year-old Kenyan denied taking the drug. He will appeal to the Court of Arbitration for Sport in Lausanne, his lawyer said.

Rotich won the Rotterdam marathon in April. He will lose that title.`,
    events: [
      ['has been banned', 'restriction', 'occurred', '*', 'Rotich', '*'],
      ['will appeal', 'charge', 'planned', '*', 'Rotich', '*'],
      ['won the Rotterdam marathon', 'match', 'occurred', '2026-04', 'Rotich', '*'],
    ],
  },
]
