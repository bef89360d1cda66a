/** Opinion: few events, much that is only wished, asked or imagined. */
import type { GoldenArticle } from './article.ts'

export const opinion: readonly GoldenArticle[] = [
  {
    id: 'opinion-trains',
    published: '2026-03-03',
    text: `We deserve better trains

I have taken the 7.14 to Basel for eleven years, and I have learned to hope for little.

Last month the railway cut four evening services on our line. Nobody asked us. If the government wanted people to leave their cars at home, it would build a second track and not another road.

Imagine a minister who travelled with us for a week. She would resign on the third day.

It is time for parliament to act.`,
    events: [['cut four evening services', 'closure', 'occurred', '2026-02', 'railway', '*']],
  },
  {
    id: 'opinion-statue',
    published: '2026-08-07',
    text: `Leave the old admiral where he is

In 2024 the city of Bremen moved the statue of Admiral Brommy to a museum. Now the council wants to bring it back, and again we shall quarrel.

History is not a court that convicts the dead. A statue neither attacks nor defends anybody.

My grandfather fought in that navy. He was captured in 1943 and came home five years later. He never spoke of honour.

Let the admiral stay in his museum, and let us talk about the harbour.`,
    events: [['was captured', 'arrest', 'occurred', '1943', 'grandfather', '*']],
  },
  {
    id: 'opinion-letter',
    published: '2026-11-19',
    text: `Letters

SIR - Your report on the new hospital (15 November) suggests that the mayor promised to open it this year. He did not. He promised to begin.

I worked as a nurse for forty years. What kills patients is not a late opening but a lack of staff.

Should the council not sell the old site and hire twenty nurses?

Edith Brandt, Celle`,
    events: [['promised to begin', 'pledge', 'occurred', '*', 'mayor', '*']],
  },
]
