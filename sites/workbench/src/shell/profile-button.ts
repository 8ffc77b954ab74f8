import type { Commune } from '@binhyen/model'
import { onCommune, useCommune } from './profile.ts'

/** Shows whose profile holds, and opens another commune.yaml in its place. */
export function showProfile(): void {
  const name = document.querySelector<HTMLElement>('[data-commune-name]')
  const input = document.querySelector<HTMLInputElement>('[data-commune-file]')
  const note = document.querySelector<HTMLElement>('[data-commune-note]')
  if (!name || !input || !note) return
  onCommune((commune) => (name.textContent = nameOf(commune)))
  input.addEventListener('change', async () => {
    const file = input.files?.[0]
    input.value = ''
    if (!file) return
    // The schemas weigh more than the rest of the page: they come when they are needed.
    const { readProfile } = await import('./read-profile.ts')
    const read = readProfile(await file.text(), file.name)
    if ('commune' in read) {
      useCommune(read.commune)
      note.textContent = `Đã mở hồ sơ ${nameOf(read.commune)}. Hồ sơ này chỉ dùng đến khi đóng trang.`
    } else note.textContent = `Chưa đổi được hồ sơ, hồ sơ cũ vẫn dùng. ${read.wrong}`
  })
}

const nameOf = ({ names }: Commune): string => {
  const latest = names.at(-1)
  return latest ? `${latest.kind} ${latest.name}, ${latest.province}` : ''
}
