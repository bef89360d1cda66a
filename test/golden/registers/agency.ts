/** Agency reports: politics and conflict in short sentences, datelines, sources behind commas. */
import type { GoldenArticle } from './article.ts'

export const agency: readonly GoldenArticle[] = [
  {
    id: 'agency-ceasefire',
    published: '2026-03-12',
    text: `Rebels and army agree to ceasefire in Teshal valley

KHARTOUM, March 12 - The Sudanese army and the Teshal Liberation Front agreed on Wednesday to stop fighting for ten days, officials on both sides said.

The deal was brokered by Qatar. Army spokesman Colonel Idris Hamad said soldiers would withdraw from the airport on Saturday.

Fighting broke out in the valley in January. At least 60 people were killed in an air strike on a market in Nuba town on 2 March.

The United Nations welcomed the agreement and urged both sides to release prisoners.`,
    events: [
      [
        'agreed on Wednesday',
        'agreement',
        'occurred',
        '2026-03-11',
        'army;Teshal Liberation Front',
        '*',
      ],
      ['would withdraw', 'pullback', 'planned', '2026-03-14', 'soldiers', '*'],
      ['Fighting broke out', 'attack', 'occurred', '2026-01', '', '*'],
      ['were killed', 'attack', 'occurred', '2026-03-02', '60 people', '*'],
      ['welcomed', 'endorsement', 'occurred', '*', 'United Nations', '*'],
      ['urged', 'request', 'occurred', '*', 'United Nations', '*'],
    ],
  },
  {
    id: 'agency-minister',
    published: '2026-05-20',
    text: `Peru's finance minister quits over pension vote

LIMA - Peruvian Finance Minister Rosa Quispe resigned on Tuesday after parliament passed a law that lets workers withdraw their pension savings.

President Julio Paredes accepted her resignation and named central banker Hugo Salas as her successor, his office said in a statement. Salas will be sworn in on Friday.

Quispe, 51, was appointed in August 2025. She had warned in April that the law would cost 4 billion dollars.

The opposition party Fuerza Nueva has called for early elections.`,
    events: [
      ['resigned on Tuesday', 'departure', 'occurred', '2026-05-19', 'Quispe', '*'],
      ['passed a law', 'legislation', 'occurred', '*', 'parliament', '*'],
      ['named central banker', 'appointment', 'occurred', '*', 'Paredes;Salas', '*'],
      ['will be sworn in', 'appointment', 'planned', '2026-05-22', 'Salas', '*'],
      ['was appointed', 'appointment', 'occurred', '2025-08', 'Quispe', '*'],
      ['had warned in April', 'threat', 'occurred', '2026-04', 'Quispe', '*'],
      ['called for early elections', 'request', 'occurred', '*', 'Fuerza Nueva', '*'],
    ],
  },
  {
    id: 'agency-raid',
    published: '2026-09-03',
    text: `Police seize four tonnes of cocaine in Antwerp port

Belgian police seized four tonnes of cocaine in the port of Antwerp on Wednesday and arrested seven people, prosecutors said on Thursday.

The drugs were hidden in a container of bananas that had arrived from Ecuador on 29 August. Officers also raided houses in Ghent and Rotterdam.

One of the suspects, a 34-year-old crane driver, tried to flee and was shot in the leg. He was taken to hospital.

The suspects will appear before a judge next week.`,
    events: [
      ['seized four tonnes', 'restriction', 'occurred', '2026-09-02', 'police', 'Antwerp'],
      ['arrested seven people', 'arrest', 'occurred', '2026-09-02', 'seven people', 'Antwerp'],
      ['raided houses', 'restriction', 'occurred', '*', 'Officers', '*'],
      ['was shot', 'attack', 'occurred', '*', 'driver', '*'],
    ],
  },
]
