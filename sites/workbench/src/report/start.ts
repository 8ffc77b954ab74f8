import '../shell/no-eval.ts'
import type { Commune } from '@binhyen/model'
import { readConfigAhead } from '../shell/config.ts'
import { onCommune } from '../shell/profile.ts'
import { setUpReportPage } from './page.ts'

let commune: Commune | undefined
let page: ReturnType<typeof setUpReportPage> | undefined

readConfigAhead()
onCommune((current) => {
  commune = current
  if (page) page.communeChanged()
  else page = setUpReportPage(() => commune ?? current)
})
