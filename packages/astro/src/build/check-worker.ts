import { parentPort, workerData } from 'node:worker_threads'
import { complaintsOf } from './complaints.ts'
import type { Background, Checked } from './complaints.ts'

const { entries, site } = workerData as { entries: Checked[]; site: Background }
parentPort!.postMessage(entries.map((entry) => complaintsOf(entry, site)))
