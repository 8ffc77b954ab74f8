import type { Commune } from '@binhyen/model'
import { onCommune } from '../shell/profile.ts'
import { setUpReportPage } from './page.ts'

let commune: Commune | undefined
let page: ReturnType<typeof setUpReportPage> | undefined

onCommune((current) => {
  commune = current
  if (page) page.communeChanged()
  else page = setUpReportPage(() => commune ?? current)
})
