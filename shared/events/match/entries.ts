/** All lines that tell events: those of shared/data/triggers.ts and the user's of lexicon.json. */
import type { TriggerEntry } from '../../data/schema.ts'
import { triggers } from '../../data/triggers.ts'
import { ownLexicon } from '../../own.ts'

const builtIn: readonly TriggerEntry[] = triggers

export const entries: readonly TriggerEntry[] = [...builtIn, ...ownLexicon.triggers]
