/**
 * `dateline actors`: the watch list. It is a file of the project (actors.json, shared/own.ts), so
 * these commands edit that file and nothing else: what the list says is what runs from the next
 * start on this machine, and from the next `cdk deploy` on AWS.
 */
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { DatelineError } from '../../shared/errors.ts'
import { actorTypes, readActors, type WatchedActor } from '../../shared/own.ts'
import { projectRoot } from '../environment.ts'
import { print, readNamedFile, say } from '../stdio.ts'
import { actorTable } from '../table.ts'

const FILE = join(projectRoot, 'actors.json')
const MAX_BYTES = 16 * 1024 * 1024

interface FileOption {
  readonly file: string
}

interface AddOptions extends FileOption {
  readonly alias?: readonly string[]
  readonly type: string
  readonly country?: string
  readonly sector?: string
}

/** Adds the command and its subcommands to the program. */
export function addActors(program: Command): void {
  const actors = program.command('actors').description('the actors that are watched')
  withFile(actors.command('list'))
    .description('print the watch list (table on a terminal, else ndjson)')
    .action(list)
  withFile(actors.command('add'))
    .description('watch an actor, or write the entry of an id anew')
    .argument('<id>', 'yours, and the same for ever')
    .argument('<name>', 'events name the actor so')
    .option('--alias <names...>', 'other names that texts use')
    .addOption(new Option('--type <type>').choices(actorTypes).default('organisation'))
    .option('--country <code>', 'ISO 3166-1 alpha-2')
    .option('--sector <code>', 'a PLOVER sector, such as GOV or BUS')
    .action(add)
  withFile(actors.command('remove'))
    .description('watch no longer; events that are logged keep the id')
    .argument('<id...>')
    .action(remove)
}

function withFile(command: Command): Command {
  return command.option('--file <file>', 'another list than that of the project', FILE)
}

async function list({ file }: FileOption): Promise<void> {
  const actors = await read(file)
  if (process.stdout.isTTY) return print(actorTable(actors))
  for (const actor of actors) await print(`${JSON.stringify(actor)}\n`)
}

async function add(
  id: string,
  name: string,
  { file, alias: aliases, ...rest }: AddOptions,
): Promise<void> {
  const actors = await read(file)
  const entry = { id, name, ...(aliases === undefined ? {} : { aliases }), ...rest }
  const at = actors.findIndex((actor) => actor.id === id)
  const next = at === -1 ? [...actors, entry] : actors.with(at, entry as WatchedActor)
  await write(file, next)
  say(`${id} ${at === -1 ? 'added' : 'changed'}; it counts from the next start or deployment`)
}

async function remove(ids: readonly string[], { file }: FileOption): Promise<void> {
  const actors = await read(file)
  const unknown = ids.filter((id) => !actors.some((actor) => actor.id === id))
  if (unknown.length > 0) {
    throw new DatelineError('bad-parameter', `${file} has no actor '${unknown.join("', '")}'`)
  }
  const next = actors.filter(({ id }) => !ids.includes(id))
  await write(file, next)
  say(`${ids.join(', ')} removed; it counts from the next start or deployment`)
}

async function read(file: string): Promise<readonly WatchedActor[]> {
  const text = (await readNamedFile(file, MAX_BYTES)).toString('utf8')
  try {
    return readActors(JSON.parse(text), file)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new DatelineError('bad-input', `${file} is no JSON: ${cause.message}`, { cause })
  }
}

/** Checks the list as the next start would, then puts it in place at once. */
async function write(file: string, actors: readonly unknown[]): Promise<void> {
  readActors(actors, file)
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(actors, undefined, 2)}\n`)
  await rename(draft, file)
}
