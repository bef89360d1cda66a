/** Options that several commands share, said in one place so that they mean the same everywhere. */
import type { Command } from 'commander'

/** `--data` and `--endpoint`. */
export function withDataOptions(command: Command): Command {
  return command
    .option('--data <folder>', 'data folder on this machine (default: .dateline)')
    .option('--endpoint <url>', 'a deployed API instead of this machine')
}

/** What `--allow-private` means for the functions: everything, or nothing. */
export function allowPrivateOf(option: boolean | undefined): string {
  return option === true ? '*' : ''
}
