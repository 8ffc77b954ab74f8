import path from 'node:path'
import type { HookParameters } from 'astro'
import type { Complaint } from '../build/complaints.ts'

type Server = HookParameters<'astro:server:setup'>

/** Tells the toolbar what the checks found, now and whenever a content file changes. */
export function watchContent(
  { server, toolbar }: Server,
  content: string,
  check: () => Promise<Complaint[]>,
): void {
  let latest: Complaint[] = []
  const send = () => toolbar.send('binhyen:complaints', latest)
  const again = async (file: string) => {
    if (!path.resolve(file).startsWith(path.resolve(content) + path.sep)) return
    latest = await check()
    send()
  }
  for (const event of ['add', 'change', 'unlink'] as const)
    server.watcher.on(event, (file) => void again(file))
  toolbar.onAppInitialized('binhyen', () => {
    void check().then((found) => {
      latest = found
      send()
    })
  })
}
