/** `dateline analyse`: text on stdin, the reader's analysis on stdout. */
import { readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { loadReader } from '../../shared/events/reader/analyse.ts'
import { documentOfWords } from '../../shared/events/reader/given.ts'
import { interpret } from '../../shared/events/reader/interpret.ts'
import { loadNames } from '../../shared/events/reader/names/model.ts'
import { openWeights } from '../../shared/events/reader/weights.ts'
import { type BlankSentence, conlluOf, readConllu, treeOf, writeConllu } from '../conllu.ts'
import { entitiesOf, entityColumn } from '../entities.ts'
import { predicatesOf } from '../predicates.ts'
import { print, readAll } from '../stdio.ts'

interface Options {
  readonly format: 'conllu' | 'json' | 'tree'
  readonly conlluIn?: boolean
}

const MODELS = new URL('../../shared/data/models/', import.meta.url)

/** Adds the command to the program. */
export function addAnalyse(program: Command): void {
  program
    .command('analyse')
    .description(
      'read English text from stdin: tokens, parts of speech, lemmas, dependency trees, names, references, predicates',
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
  const weights = readFileSync(new URL('reader.bin.br', MODELS))
  const reader = loadReader(weights)
  const names = loadNames(readFileSync(new URL('names.bin.br', MODELS)), openWeights(weights))
  if (options.conlluIn) {
    const given = readConllu(input)
    const forms = given.map((sentence) => sentence.forms)
    const words = reader.parse(forms)
    const reading = interpret(documentOfWords(forms, words), names)
    const sentences = given.map((sentence: BlankSentence, n) => ({
      ...sentence,
      words: words[n] ?? [],
    }))
    return print(
      options.format === 'json'
        ? `${JSON.stringify(reading, null, 2)}\n`
        : writeConllu(sentences, entityColumn(reading)),
    )
  }
  const reading = interpret(reader.analyse(input), names)
  if (options.format === 'json') return print(`${JSON.stringify(reading, null, 2)}\n`)
  return print(
    options.format === 'tree'
      ? `${treeOf(reading)}${entitiesOf(reading)}${predicatesOf(reading)}`
      : conlluOf(reading, entityColumn(reading)),
  )
}
