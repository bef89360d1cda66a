/**
 * The command line: `dateline <command>`. Each command is a file of commands/ that adds itself to
 * the program; what they have in common (exit codes, errors, closed pipes) is here.
 *
 * Exit codes: 0 = done, 1 = some inputs failed, 2 = bad usage.
 */
import { Command, CommanderError } from 'commander'
import { asDatelineError } from '../shared/errors.ts'
import { addParseFeed } from './commands/parse-feed.ts'
import { addReadArticle } from './commands/read-article.ts'
import { endQuietlyOnClosedPipe, say } from './stdio.ts'

const program = new Command('dateline')
  .description('Your own event database, made from the news feeds you choose.')
  .showHelpAfterError('(add --help for the options)')
  .exitOverride()

endQuietlyOnClosedPipe()
addParseFeed(program)
addReadArticle(program)

try {
  await program.parseAsync()
} catch (thrown) {
  process.exitCode = exitCodeOf(thrown)
}

function exitCodeOf(thrown: unknown): number {
  // Commander has printed its own message, or the help that was asked for.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
  const error = asDatelineError(thrown)
  say(`dateline: ${error.code}: ${error.message}`)
  return 1
}
