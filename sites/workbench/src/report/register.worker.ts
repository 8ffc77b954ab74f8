import '../shell/no-eval.ts'
import { createDesk } from './desk.ts'
import { serve } from '../shell/rpc.ts'

serve(createDesk(), globalThis as never)
