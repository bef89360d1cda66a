/** The part of dynalite (untyped) that we use. */
declare module 'dynalite' {
  import type { Server } from 'node:http'

  interface Options {
    /** Folder of the LevelDB store; in memory when absent. */
    readonly path?: string
    /** Milliseconds that a table stays in the state CREATING. */
    readonly createTableMs?: number
    readonly deleteTableMs?: number
  }

  // biome-ignore lint/style/noDefaultExport: the module is CommonJS and is its export.
  export default function dynalite(options?: Options): Server
}
