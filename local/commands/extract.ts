/** `dateline extract`: the events stage as a filter, articles in and extractions out, line by line. */
import type { Command } from 'commander'
import { extract } from '../../shared/events/extract.ts'
import type { Extraction } from '../../shared/model/event.ts'
import type { Timex } from '../../shared/model/timex.ts'
import { filterLines, type JsonObject, optionalString, requiredString } from './filter.ts'

/** Adds the command to the program. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description(
      'read articles as JSON lines {doc, published, title, text} from stdin and print their events, one line a document',
    )
    .addHelpText('after', '\nNot there yet: --all, --link.')
    .action(() => filterLines({ key: 'doc', handle: extractLine }))
}

function extractLine(input: JsonObject): unknown {
  const published = optionalString(input, 'published')
  const title = optionalString(input, 'title')
  const extraction = extract({
    doc: requiredString(input, 'doc'),
    text: requiredString(input, 'text'),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
  })
  return asLine(extraction)
}

/** The public record: of a temporal expression only what the contract names. */
function asLine({ doc, timexes, events, notes }: Extraction): unknown {
  return { doc, timexes: timexes.map(asTimex), events, ...(notes === undefined ? {} : { notes }) }
}

function asTimex({ start, end, text, type, value, edtf }: Timex): unknown {
  return { start, end, text, type, value, ...(edtf === undefined ? {} : { edtf }) }
}
