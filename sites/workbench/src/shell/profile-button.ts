import type { Commune } from '@binhyen/model'
import { byId } from './dom.ts'
import { hasOpenedProfile, onCommune, useCommune } from './profile.ts'

/** Shows whose profile holds, opens another commune.yaml in its place, and goes back to the site's own. */
export function showProfile(): void {
  const input = byId<HTMLInputElement>('ho-so-xa')
  const back = byId('ho-so-goc')
  onCommune((commune) => {
    byId('ten-xa').textContent = nameOf(commune)
    back.hidden = !hasOpenedProfile()
  })
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    input.value = ''
    if (file) void openProfile(file)
  })
  back.addEventListener('click', () => {
    useCommune(undefined)
    note('Đã trở lại hồ sơ đi kèm trang.')
    byId('ho-so-xa').focus()
  })
}

/** Opens a commune.yaml; what is wrong with it is said, and the profile in use stays. */
export async function openProfile(file: File): Promise<void> {
  // The schemas weigh more than the rest of the page: they come when they are needed.
  const { readProfile } = await import('./read-profile.ts')
  const read = readProfile(await file.text(), file.name)
  if ('commune' in read) {
    useCommune(read.commune)
    note(`Đã mở hồ sơ ${nameOf(read.commune)}. Hồ sơ này dùng đến khi đóng trang.`)
  } else note(`Chưa đổi được hồ sơ, hồ sơ cũ vẫn dùng.\n${read.wrong}`)
}

const note = (text: string): void => {
  byId('ho-so-loi-nhan').textContent = text
}

const nameOf = ({ names }: Commune): string => {
  const latest = names.at(-1)
  return latest ? `${latest.kind} ${latest.name}, ${latest.province}` : ''
}
