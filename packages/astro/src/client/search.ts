import { intentSearch, type Match } from '../search/match.ts'
import type { Intent } from '../search/intents.ts'
import { fullText, type Found } from './full-text.ts'
import { drawResults } from './results.ts'

const GUIDES_SHOWN = 6

/** Finds guides at every key; on the search page also the full text of everything. */
export function startSearch(form: HTMLFormElement): void {
  const input = form.querySelector('input')!
  const { search: page = '', intents = '', full } = form.dataset
  const base = document.documentElement.dataset['base'] ?? '/'
  let searcher: Promise<(question: string) => Match[]> | undefined
  let asked = 0
  const load = () =>
    (searcher ??= fetch(intents)
      .then((response) => response.json() as Promise<Intent[]>)
      .then(intentSearch)
      .catch(() => {
        searcher = undefined // The signal may come back: the next key tries again.
        return () => []
      }))

  async function answer(question: string): Promise<void> {
    const turn = ++asked
    if (question.trim() === '') return drawResults(form, { question, guides: [], pages: [], done: false })
    const guides = (await load())(question)
      .slice(0, GUIDES_SHOWN)
      .map(({ intent, because }) => ({ title: intent.t, url: `${base}huong-dan/${intent.u}/`, because }))
    if (turn !== asked) return
    drawResults(form, { question, guides, pages: [], done: full === undefined })
    if (full === undefined) return
    let pages: Found[] = []
    try {
      pages = await fullText(full, base, question, () => turn === asked)
    } catch {
      // Without the full text (no signal, an old phone) the guides still stand there.
    }
    if (turn !== asked) return
    drawResults(form, {
      question,
      guides,
      pages: pages.filter(({ url }) => !guides.some((guide) => guide.url === url)),
      done: true,
    })
  }

  form.action = page
  input.addEventListener('focus', () => void load(), { once: true })
  input.addEventListener('input', () => void answer(input.value))
  if (full !== undefined) {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      if (location.pathname === page)
        history.replaceState(null, '', `${page}?q=${encodeURIComponent(input.value)}`)
      void answer(input.value)
      input.blur()
    })
    input.value = new URLSearchParams(location.search).get('q') ?? wordsOfAddress()
  }
  if (input.value !== '') void answer(input.value)
}

/** On the page of a wrong address: the words of the address, to look for what was meant. */
function wordsOfAddress(): string {
  if (!document.querySelector('[data-not-found]')) return ''
  try {
    const last = decodeURIComponent(location.pathname).split('/').filter(Boolean).at(-1) ?? ''
    return last
      .replace(/\.\w+$/, '')
      .replace(/[-_+]+/g, ' ')
      .slice(0, 80)
  } catch {
    return ''
  }
}
