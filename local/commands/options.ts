/** Options that several commands share, said in one place so that they mean the same everywhere. */
import { type Command, Option } from 'commander'

/** `--data` and `--endpoint`. */
export function withDataOptions(command: Command): Command {
  return command
    .option('--data <folder>', 'data folder on this machine (default: .dateline)')
    .option('--endpoint <url>', 'a deployed API instead of this machine')
}

/** `--format` of what is one thing: for people or for programs. */
export function formatOption(): Option {
  const means = 'table or json (default: table on a terminal, else json)'
  return new Option('--format <format>', means).choices(['table', 'json'])
}

/** What may be private for `start --allow-private`: everything, or nothing. */
export function allowPrivateOf(option: boolean | undefined): string {
  return option === true ? '*' : ''
}

/** What may be private for `ingest --allow-private`: the hosts that were named, and no others. */
export function namedHosts(sources: readonly string[]): string {
  const addresses = sources.filter((source) => isWebAddress(source) && URL.canParse(source))
  const hosts = addresses.map(hostAndPort)
  return [...new Set(hosts)].join(',')
}

/** Whether a source is an address of the web, and not a file. */
export function isWebAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

function hostAndPort(address: string): string {
  const { hostname, port, protocol } = new URL(address)
  return `${hostname.replace(/\.$/, '')}:${port || (protocol === 'https:' ? '443' : '80')}`
}
