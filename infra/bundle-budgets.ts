/**
 * The most bytes that each bundle may have: what was measured plus 15 per cent. Size is start-up
 * time (Lambda loads and compiles all of it) and shows a dependency that came along unnoticed;
 * whoever raises a number says in the commit what for.
 */
import type { FunctionName } from './bundling.ts'

interface Budget {
  readonly bytes: number
  readonly gzipBytes: number
}

const KB = 1024

export const bundleBudgets: Readonly<Record<FunctionName, Budget>> = {
  'poll-feeds': { bytes: 675 * KB, gzipBytes: 259 * KB },
  'fetch-article': { bytes: 674 * KB, gzipBytes: 262 * KB },
  'extract-events': { bytes: 1700 * KB, gzipBytes: 600 * KB },
  sweep: { bytes: 380 * KB, gzipBytes: 138 * KB },
  'query-api': { bytes: 585 * KB, gzipBytes: 192 * KB },
  'admin-api': { bytes: 788 * KB, gzipBytes: 299 * KB },
  websub: { bytes: 366 * KB, gzipBytes: 121 * KB },
}
