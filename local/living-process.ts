/**
 * Whether a process is still the one that left its number. A number alone does not say so: after a
 * reboot, and in each new container, small numbers are given out again. Linux tells when a process
 * started (proc(5), field 22 of `stat`, in ticks since boot); elsewhere there is no mark.
 */
import { readFile } from 'node:fs/promises'

/** A process, told apart from later ones of the same number where the system can do it. */
export interface ProcessMark {
  readonly pid: number
  /** Boot and time of start; absent where the system does not tell. */
  readonly started?: string
}

/** The mark of a living process, our own by default. */
export async function markOf(pid: number = process.pid): Promise<ProcessMark> {
  try {
    const [boot, stat] = await Promise.all([
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
      readFile(`/proc/${pid}/stat`, 'utf8'),
    ])
    // The second field, the name in brackets, may hold blanks and brackets of its own.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return ticks === undefined ? { pid } : { pid, started: `${boot.trim()}/${ticks}` }
  } catch {
    // No /proc, or a process that hides from us.
    return { pid }
  }
}

/** `unsure`: a process of this number lives, and nothing tells whether it is the same. */
export async function isLiving(mark: ProcessMark): Promise<'yes' | 'no' | 'unsure'> {
  if (!hasNumber(mark.pid)) return 'no'
  const { started } = await markOf(mark.pid)
  if (started === undefined || mark.started === undefined) return 'unsure'
  return started === mark.started ? 'yes' : 'no'
}

function hasNumber(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
