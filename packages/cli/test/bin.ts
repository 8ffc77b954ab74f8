// What bin/binhyen.js does, from the sources: tests need no build, and none can be stale.
import { main } from '../src/index.ts'

process.exitCode = await main(process.argv.slice(2))
