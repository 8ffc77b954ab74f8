// What JavaScript adds to every page. Each part stands alone: where a phone can't do it, it stays hidden.
import { readOffline } from './offline.ts'
import { rememberTicks } from './ticks.ts'
import { offerTextSizes } from './text-size.ts'
import { offerTools } from './tools.ts'

offerTextSizes()
offerTools()
rememberTicks()
readOffline()

const form = document.querySelector<HTMLFormElement>('[data-search]')
if (form) void import('./search.ts').then(({ startSearch }) => startSearch(form))
