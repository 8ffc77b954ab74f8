import { announceNow } from '../shell/announce.ts'
import { byId, el } from '../shell/dom.ts'
import { chooseFiles, onDroppedFiles } from '../shell/files.ts'
import { ACCEPTED, openFiles } from './open-files.ts'
import type { OpenedText } from './opened.ts'

/**
 * The three ways to open a file: the button, dropping it, pasting a picture. What was opened or not is told below.
 * @param takeText puts the text in its place, and says how to get the old one back
 */
export function startOpening(takeText: (opened: OpenedText, name: string) => string): void {
  const take = (files: readonly File[]) => {
    const said: string[] = []
    void openFiles(files, {
      text: (opened, name) => {
        said.push(`Đã mở ${name}. ${takeText(opened, name)}`, ...opened.notes)
      },
      problems: (problems) => tell(said, problems),
    })
  }
  byId('mo-tep').addEventListener('click', () => void chooseFiles(ACCEPTED, true).then(take))
  onDroppedFiles(take)
  byId('van-ban').addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    // Word and Excel put a picture of the words beside the words.
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return
    event.preventDefault()
    take(files)
  })
}

function tell(said: readonly string[], problems: readonly string[]): void {
  const place = byId('ve-tep')
  place.replaceChildren(
    ...problems.map((text) => el('p', { class: 'verdict bad' }, `Chưa mở được ${text}`)),
    ...said.map((text) => el('p', {}, text)),
  )
  place.hidden = place.childElementCount === 0
  if (!place.hidden) announceNow([...problems.map((text) => `Chưa mở được ${text}`), ...said].join(' '))
}
