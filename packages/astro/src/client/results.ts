import type { Found } from './full-text.ts'

export interface Results {
  question: string
  guides: { title: string; url: string; because: string }[]
  pages: Found[]
  /** Nothing more will come: the time to say that nothing was found. */
  done: boolean
}

/** Draws the results under the form and tells screen readers how many there are. */
export function drawResults(form: HTMLFormElement, { question, guides, pages, done }: Results): void {
  const box = form.querySelector<HTMLElement>('[data-search-results]')!
  const status = form.querySelector<HTMLElement>('[data-search-status]')!
  const parts: Node[] = []
  if (guides.length > 0)
    parts.push(
      heading('Hướng dẫn'),
      list(
        guides.map(({ title, url, because }) =>
          item(title, url, because === title ? undefined : `Còn gọi: ${because}`),
        ),
      ),
    )
  if (pages.length > 0)
    parts.push(
      heading(guides.length > 0 ? 'Tìm trong các bài' : 'Kết quả'),
      list(pages.map(({ title, url, excerpt, kind }) => item(title, url, kind, excerpt))),
    )
  const nothing = done && parts.length === 0 && question.trim() !== ''
  if (nothing) parts.push(nothingFound(question))
  box.replaceChildren(...parts)
  box.hidden = parts.length === 0
  const count = guides.length + pages.length
  status.textContent = count > 0 ? `${count} kết quả` : nothing ? 'Không tìm thấy' : ''
}

const heading = (text: string): HTMLElement => {
  const element = document.createElement('h2')
  element.textContent = text
  return element
}

const list = (items: HTMLElement[]): HTMLElement => {
  const element = document.createElement('ul')
  element.className = 'list'
  element.append(...items)
  return element
}

function item(title: string, url: string, why?: string, excerpt?: string): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  const text = document.createElement('span')
  const name = document.createElement('b')
  name.textContent = title
  text.append(name)
  if (why || excerpt) {
    const note = document.createElement('small')
    note.append(why ? `${why}${excerpt ? ' · ' : ''}` : '', ...marked(excerpt ?? ''))
    text.append(note)
  }
  link.append(text)
  const element = document.createElement('li')
  element.append(link)
  return element
}

/** Pagefind's excerpt as nodes: only its <mark> is taken over, everything else is text. */
function marked(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  return [...parsed.body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(node.textContent ?? '')
    const mark = document.createElement('mark')
    mark.textContent = node.textContent
    return mark
  })
}

function nothingFound(question: string): HTMLElement {
  const element = document.createElement('p')
  element.className = 'nothing'
  element.textContent = `Không tìm thấy “${question.trim().slice(0, 80)}”. Thử ít chữ hơn, hoặc xem tất cả hướng dẫn ở dưới.`
  return element
}
