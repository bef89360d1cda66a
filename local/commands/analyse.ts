/** `dateline analyse`: text on stdin, the reader's analysis on stdout. */
import { readFileSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { loadReader, type Reader } from '../../shared/events/reader/analyse.ts'
import { documentOfWords } from '../../shared/events/reader/given.ts'
import { interpret } from '../../shared/events/reader/interpret.ts'
import { loadNames, type NameModel } from '../../shared/events/reader/names/model.ts'
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
  if (options.conlluIn) return printGiven(input, options.format, { reader, names })
  const reading = interpret(reader.analyse(input), names)
  if (options.format === 'json') return print(`${JSON.stringify(reading, null, 2)}\n`)
  return print(
    options.format === 'tree'
      ? `${treeOf(reading)}${entitiesOf(reading)}${predicatesOf(reading)}`
      : conlluOf(reading, entityColumn(reading)),
  )
}

/** Reads given words, each document by itself; a file without document marks is one. */
function printGiven(
  input: string,
  format: Options['format'],
  { reader, names }: { readonly reader: Reader; readonly names: NameModel },
): Promise<void> {
  const given = readConllu(input)
  const words = reader.parse(given.map(({ forms }) => forms))
  const marked = (sentence: number, mark: string) =>
    given[sentence]?.lines.some((line) => line.startsWith(mark)) ?? false
  const starts = given.flatMap((_, n) => (n === 0 || marked(n, '# newdoc') ? [n] : []))
  const readings = starts.map((start, document) => {
    const end = starts[document + 1] ?? given.length
    const paragraphs = new Set(
      given.slice(start, end).flatMap((_, n) => (marked(start + n, '# newpar') ? [n] : [])),
    )
    const forms = given.slice(start, end).map((sentence) => sentence.forms)
    return interpret(documentOfWords(forms, words.slice(start, end), paragraphs), names)
  })
  if (format === 'json') return print(`${JSON.stringify(readings, null, 2)}\n`)
  const sentences = given.map((sentence: BlankSentence, n) => ({
    ...sentence,
    words: words[n] ?? [],
  }))
  return print(writeConllu(sentences, readings.flatMap(entityColumn)))
}
