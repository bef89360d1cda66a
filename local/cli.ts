/**
 * The command line: `dateline <command>`. Each command is a file of commands/ that adds itself to
 * the program; what they have in common (exit codes, errors, closed pipes) is here.
 *
 * Exit codes: 0 = done, 1 = some inputs failed, 2 = bad usage.
 */
import addCompletion from '@bomb.sh/tab/commander'
import { Command, CommanderError } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import { adviceFor, asDatelineError } from '../shared/errors.ts'
import { addActors } from './commands/actors.ts'
import { addAnalyse } from './commands/analyse.ts'
import { addCountsCommand } from './commands/counts.ts'
import { addDates } from './commands/dates.ts'
import { addExtract } from './commands/extract.ts'
import { addFeeds } from './commands/feeds.ts'
import { addIngest } from './commands/ingest.ts'
import { addOperations } from './commands/operations.ts'
import { addParseFeed } from './commands/parse-feed.ts'
import { addQuery } from './commands/query.ts'
import { addReadArticle } from './commands/read-article.ts'
import { addRedrive } from './commands/redrive.ts'
import { addShow } from './commands/show.ts'
import { addStart } from './commands/start.ts'
import { addStatus } from './commands/status.ts'
import { endQuietlyOnClosedPipe, say } from './stdio.ts'

const program = new Command('dateline')
  .description('Your own event database, made from the news feeds you choose.')
  .version(packageJson.version)
  .showHelpAfterError('(add --help for the options)')
  .exitOverride()

endQuietlyOnClosedPipe()
addStart(program)
addIngest(program)
addQuery(program)
addCountsCommand(program)
addShow(program)
addExtract(program)
addFeeds(program)
addActors(program)
addStatus(program)
addRedrive(program)
addOperations(program)
addParseFeed(program)
addReadArticle(program)
addAnalyse(program)
addDates(program)
// `dateline complete zsh|bash|fish|powershell` prints the shell's completion script.
addCompletion(program)

try {
  await program.parseAsync()
} catch (thrown) {
  process.exitCode = exitCodeOf(thrown)
}

function exitCodeOf(thrown: unknown): number {
  // Commander has printed its own message, or the help that was asked for.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
  const error = asDatelineError(thrown)
  say(`dateline: ${error.code}: ${error.message}. ${adviceFor(error.code)}`)
  return error.code === 'bad-parameter' ? 2 : 1
}
