/** Science: finds, launches, studies, outbreaks. */
import type { GoldenArticle } from './article.ts'

export const science: readonly GoldenArticle[] = [
  {
    id: 'science-probe',
    published: '2026-10-15',
    text: `Japan launches probe to study Venus

Japan launched a spacecraft to Venus on Wednesday from the Tanegashima Space Center, the space agency JAXA said.

The probe, named Hinode-V, will reach the planet in March 2027. It carries a camera that was built in Germany.

An earlier Japanese mission, Akatsuki, entered orbit around Venus in 2015.

The launch had been postponed twice because of strong winds.`,
    events: [
      [
        'launched a spacecraft',
        'launch',
        'occurred',
        '2026-10-14',
        'Japan',
        'Tanegashima Space Center',
      ],
    ],
  },
  {
    id: 'science-fossil',
    published: '2026-03-27',
    text: `Fossil of giant turtle found in Colombia

Palaeontologists have found the fossil of a turtle the size of a car in the Tatacoa desert in Colombia.

The team from the University of Rosario dug up the shell in 2024 and published its study in the journal Palaeo Letters on Thursday. The animal lived about 12 million years ago.

"We did not expect such a complete skull," said lead author Camila Torres.

The shell will be shown at a museum in Bogotá from June.`,
    events: [
      ['have found the fossil', 'discovery', 'occurred', '*', 'Palaeontologists', 'Tatacoa'],
      ['published its study', 'discovery', 'occurred', '2026-03-26', 'team', '*'],
    ],
  },
  {
    id: 'science-outbreak',
    published: '2026-07-22',
    text: `Uganda declares end of Marburg outbreak

Uganda declared an end to an outbreak of Marburg fever on Tuesday, 42 days after the last patient left hospital.

The outbreak began in Kasese in April. Eleven people died, among them two nurses.

The World Health Organization praised the health ministry and sent 20,000 doses of a trial vaccine to Kampala.

Researchers in Oxford will publish the results of the trial in the autumn.`,
    events: [
      ['The outbreak began', 'outbreak', 'occurred', '2026-04', '', 'Kasese'],
      ['Eleven people died', 'death', 'occurred', '*', 'Eleven people', '*'],
      [
        'praised the health ministry',
        'endorsement',
        'occurred',
        '*',
        'World Health Organization;health ministry',
        '*',
      ],
      ['sent 20,000 doses', 'aid', 'occurred', '*', 'World Health Organization', '*'],
      ['will publish the results', 'discovery', 'planned', '2026-23', 'Researchers', '*'],
    ],
  },
]
