/** Courts: charges, pleas, verdicts, appeals, what is only alleged. */
import type { GoldenArticle } from './article.ts'

export const court: readonly GoldenArticle[] = [
  {
    id: 'court-fraud',
    published: '2026-05-06',
    text: `Former mayor jailed for six years

A court in Naples sentenced former mayor Carlo Esposito to six years in prison on Tuesday for taking bribes from a waste company.

Esposito, 62, was arrested in March 2024. Prosecutors said that he accepted 400,000 euros and a holiday in Sardinia.

Two businessmen were acquitted. A third pleaded guilty in January and was fined 90,000 euros.

Esposito's lawyer said that he would appeal.`,
    events: [
      ['sentenced former mayor', 'verdict', 'occurred', '2026-05-05', 'Esposito', 'Naples'],
      ['was arrested', 'arrest', 'occurred', '2024-03', 'Esposito', '*'],
      ['were acquitted', 'concession', 'occurred', '*', 'businessmen', '*'],
      ['pleaded guilty', 'verdict', 'occurred', '2026-01', '', '*'],
      ['would appeal', 'charge', 'planned', '*', '', '*'],
    ],
  },
  {
    id: 'court-murder',
    published: '2026-09-18',
    text: `Man charged with murder of Cork pensioner

A 41-year-old man has been charged with the murder of Mary Sheehan, whose body was found at her home in Cork last Friday.

Brendan Foley appeared before the district court in Cork on Thursday evening. He made no reply to the charge.

Judge Olive Kerr remanded him in custody until 25 September.

Ms Sheehan, a retired teacher, was buried on Wednesday.`,
    events: [
      ['has been charged', 'charge', 'occurred', '*', 'man', '*'],
      ['was found', 'discovery', 'occurred', '2026-09-11', '', 'Cork'],
      ['remanded him', 'arrest', 'occurred', '*', 'Kerr', '*'],
      ['was buried', 'ceremony', 'occurred', '2026-09-16', 'Sheehan', '*'],
    ],
  },
  {
    id: 'court-ruling',
    published: '2026-06-26',
    text: `Top court strikes down ban on street prayers

Kenya's Supreme Court ruled on Thursday that a county ban on prayers in the street was unlawful.

The ban was imposed by Mombasa county in 2023. Four clerics sued the county the same year, and the High Court dismissed their case in 2024.

Governor Hassan Juma said that the county would respect the ruling.

The judges ordered the county to pay the clerics 2 million shillings.`,
    events: [
      ['ruled on Thursday', 'verdict', 'occurred', '2026-06-25', 'Supreme Court', '*'],
      ['was imposed', 'restriction', 'occurred', '2023', 'Mombasa', '*'],
      ['sued the county', 'charge', 'occurred', '2023', 'clerics', '*'],
      ['dismissed their case', 'rejection', 'occurred', '2024', 'High Court', '*'],
      ['ordered the county to pay', 'verdict', 'occurred', '*', 'judges', '*'],
    ],
  },
]
