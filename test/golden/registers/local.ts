/** Local papers: councils, schools, road accidents, people without titles. */
import type { GoldenArticle } from './article.ts'

export const local: readonly GoldenArticle[] = [
  {
    id: 'local-bridge',
    published: '2026-04-17',
    text: `Footbridge to close for six weeks

Walkers will have to find another way across the Wharfe from Monday, when Otley's footbridge closes for repairs.

Leeds City Council said the work would cost 180,000 pounds. Engineers found cracks in two of the piers during an inspection in February.

Councillor Meera Nair apologised to residents and promised a shuttle bus for pupils of Prince Henry's school.

The bridge was opened in 1997 by the Duke of Kent.`,
    events: [
      ['closes for repairs', 'closure', 'planned', '2026-04-20', '', '*'],
      ['found cracks', 'discovery', 'occurred', '2026-02', 'Engineers', '*'],
      ['apologised', 'concession', 'occurred', '*', 'Nair', '*'],
      ['promised a shuttle bus', 'pledge', 'occurred', '*', 'Nair', '*'],
      ['was opened', 'launch', 'occurred', '1997', 'Duke of Kent', '*'],
    ],
  },
  {
    id: 'local-crash',
    published: '2026-01-09',
    text: `Cyclist dies after collision with van

A cyclist has died after a collision with a delivery van in Hereford.

The woman, who was in her forties, was hit at the junction of Belmont Road and Asda roundabout shortly before 8am on Thursday. She was flown to Birmingham, where she died in the evening.

The driver of the van, a 23-year-old man from Ross, was arrested on suspicion of dangerous driving and later released.

West Mercia Police are appealing for witnesses.`,
    events: [
      ['has died', 'accident', 'occurred', '2026-01-08', 'cyclist', '*'],
      ['a collision with a delivery van', 'accident', 'occurred', '2026-01-08', '', 'Hereford'],
      ['was arrested', 'arrest', 'occurred', '*', 'driver', '*'],
      ['later released', 'release', 'occurred', '*', 'driver', '*'],
      ['are appealing', 'request', 'ongoing', '*', 'West Mercia Police', '*'],
    ],
  },
  {
    id: 'local-protest',
    published: '2026-10-06',
    text: `Parents march against school merger

About 200 parents and children marched through Ballinrobe on Sunday to protest against plans to merge the town's two primary schools.

The Department of Education proposed the merger in June. It says that both schools have lost a third of their pupils since 2015.

"We will not accept this," said Aoife Burke, who organised the march. The parents handed a petition with 1,900 signatures to local TD Sean Walsh.

A public meeting will be held in the community hall on 14 October.`,
    events: [
      [
        'marched through Ballinrobe',
        'protest',
        'occurred',
        '2026-10-04',
        '200 parents',
        'Ballinrobe',
      ],
      ['public meeting will be held', 'meeting', 'planned', '2026-10-14', '', '*'],
    ],
  },
]
