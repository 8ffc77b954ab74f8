// Writes the pages that no person writes: the catalogue of rules, the commands with their real output, the keys of
// every file, the API. Runs before each build, so none of them can be stale.
import { accuracyPages } from './accuracy.ts'
import { apiPages } from './api.ts'
import { commandPages } from './commands.ts'
import { keyPages } from './keys.ts'
import { writePages } from './pages.ts'
import { registerPages } from './register.ts'
import { rulePages } from './rules.ts'

const started = performance.now()
const pages = [
  ...rulePages(),
  ...accuracyPages(),
  ...keyPages(),
  ...registerPages(),
  ...(await commandPages()),
  ...(await apiPages()),
]
writePages(pages)
console.log(`${pages.length} generated pages in ${((performance.now() - started) / 1000).toFixed(1)} s`)
