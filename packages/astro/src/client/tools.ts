import { offerReading } from './read-aloud.ts'

/** Copy, share, print, read aloud: each shown only where it works, each with another way when it fails. */
export function offerTools(): void {
  const box = document.querySelector<HTMLElement>('[data-tools]')
  if (!box) return
  const part = <E extends HTMLElement>(name: string) => box.querySelector<E>(`[data-${name}]`)!
  const { url = '', title = '' } = box.dataset
  const say = (text: string) => {
    part('said').textContent = text
  }
  box.hidden = false

  const copy = part<HTMLButtonElement>('copy')
  copy.addEventListener('click', async () => {
    if (await copied(url)) {
      copy.lastElementChild!.textContent = copy.dataset['done'] ?? ''
      say(copy.dataset['done'] ?? '')
    } else showByHand(part('by-hand'), url)
  })

  const share = part('share')
  const data = { title, text: title, url }
  // Desktop share sheets don't know Zalo.
  if (
    typeof navigator.share === 'function' &&
    matchMedia('(pointer: coarse)').matches &&
    (navigator.canShare?.(data) ?? true)
  ) {
    share.hidden = false
    share.addEventListener('click', async () => {
      try {
        await navigator.share(data)
      } catch (error) {
        // Closing the sheet is a choice; anything else leaves the address to copy.
        if ((error as Error).name !== 'AbortError') showByHand(part('by-hand'), url)
      }
    })
  }
  part('print').addEventListener('click', () => window.print())
  offerReading(part('read'))
}

/** Only says yes when the text is really in the clipboard: in-app browsers often refuse. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    try {
      return document.execCommand('copy')
    } catch {
      return false
    } finally {
      field.remove()
    }
  }
}

function showByHand(hint: HTMLElement, url: string): void {
  if (!hint.hidden) return
  hint.hidden = false
  const field = document.createElement('input')
  field.readOnly = true
  field.className = 'by-hand'
  field.value = url
  field.setAttribute('aria-label', hint.textContent ?? '')
  hint.after(field)
  field.select()
}
