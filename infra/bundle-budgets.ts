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
  'poll-feeds': { bytes: 900 * KB, gzipBytes: 300 * KB },
  'fetch-article': { bytes: 900 * KB, gzipBytes: 300 * KB },
  'extract-events': { bytes: 900 * KB, gzipBytes: 300 * KB },
  sweep: { bytes: 900 * KB, gzipBytes: 300 * KB },
  'query-api': { bytes: 900 * KB, gzipBytes: 300 * KB },
  'admin-api': { bytes: 900 * KB, gzipBytes: 300 * KB },
}
