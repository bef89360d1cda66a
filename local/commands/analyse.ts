/** `dateline analyse`: text on stdin, the reader's analysis on stdout. */
import { readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { interpret } from '../../shared/events/reader/interpret.ts'
import { type BlankSentence, conlluOf, readConllu, treeOf, writeConllu } from '../conllu.ts'
import { predicatesOf } from '../predicates.ts'
import { print, readAll } from '../stdio.ts'

interface Options {
  readonly format: 'conllu' | 'json' | 'tree'
  readonly conlluIn?: boolean
}

const WEIGHTS = new URL('../../shared/data/models/reader.bin.br', import.meta.url)

/** Adds the command to the program. */
export function addAnalyse(program: Command): void {
  program
    .command('analyse')
    .description(
      'read English text from stdin: tokens, parts of speech, lemmas, dependency trees, predicates',
    )
    .addOption(
      new Option('--format <format>', 'what to print')
        .choices(['conllu', 'json', 'tree'])
        .default('json'),
    )
    .option('--conllu-in', 'stdin is CoNLL-U: keep its sentences and words, predict the rest')
    .action(run)
}

async function run(options: Options): Promise<void> {
  const input = new TextDecoder().decode(await readAll())
  const reader = loadReader(readFileSync(WEIGHTS))
  if (options.conlluIn) {
    const given = readConllu(input)
    const parsed = reader.parse(given.map(({ forms }) => forms))
    const sentences = given.map((sentence: BlankSentence, n) => ({
      ...sentence,
      words: parsed[n] ?? [],
    }))
    return print(
      options.format === 'json'
        ? `${JSON.stringify(sentences, null, 2)}\n`
        : writeConllu(sentences),
    )
  }
  const document = interpret(reader.analyse(input))
  if (options.format === 'json') return print(`${JSON.stringify(document, null, 2)}\n`)
  return print(
    options.format === 'tree' ? `${treeOf(document)}${predicatesOf(document)}` : conlluOf(document),
  )
}
