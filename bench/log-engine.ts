/** The embedded engine in a process of its own, on disk, so that the bench's memory is the log's. */

import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'

// The package has no types.
const dynalite: (options: object) => Server = createRequire(import.meta.url)('dynalite')
const server = dynalite({ path: process.argv[2], createTableMs: 0 })
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port)
})
