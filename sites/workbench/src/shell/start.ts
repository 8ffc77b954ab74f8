import { askBeforeLeaving } from './leave.ts'
import { keepOffline } from './offline.ts'
import { showProfile } from './profile-button.ts'

keepOffline()
askBeforeLeaving()
showProfile()
