/** A progress bar on stderr, when stderr is a terminal; otherwise nothing. */
import { MultiBar, Presets, type SingleBar } from 'cli-progress'

export interface Progress {
  /** How much is done, of how much. */
  update(done: number, total: number): void
  stop(): void
}

/** Starts a bar with a label. */
export function startProgress(label: string): Progress {
  if (process.stderr.isTTY !== true) return { update: () => {}, stop: () => {} }
  const bars = new MultiBar(
    { format: `${label} [{bar}] {value}/{total}`, clearOnComplete: true, stream: process.stderr },
    Presets.shades_classic,
  )
  const bar: SingleBar = bars.create(1, 0)
  return {
    update: (done, total) => {
      bar.setTotal(total)
      bar.update(done)
    },
    stop: () => bars.stop(),
  }
}
