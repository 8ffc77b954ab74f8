import { defineToolbarApp } from 'astro/toolbar'
import type { Complaint } from '../build/complaints.ts'

/** What the checks found, in astro dev: a list from which an editor jumps to the place in the file. */
export default defineToolbarApp({
  init(canvas, app, server) {
    const panel = document.createElement('astro-dev-toolbar-window')
    const heading = document.createElement('h1')
    const list = document.createElement('ul')
    list.setAttribute('style', 'margin:0;padding:0;list-style:none;overflow:auto;max-height:24rem')
    panel.append(heading, list)
    canvas.append(panel)

    server.on<Complaint[]>('binhyen:complaints', (complaints) => {
      const errors = complaints.filter(({ severity }) => severity === 'error').length
      heading.textContent =
        complaints.length === 0
          ? 'Nội dung không có lỗi'
          : `Nội dung: ${errors} lỗi, ${complaints.length - errors} lưu ý`
      list.replaceChildren(...complaints.map(item))
      app.toggleNotification(
        complaints.length === 0 ? { state: false } : { state: true, level: errors > 0 ? 'error' : 'warning' },
      )
    })
  },
})

function item({ name, file, line, column, rule, severity, message }: Complaint): HTMLElement {
  const element = document.createElement('li')
  const button = document.createElement('button')
  button.setAttribute(
    'style',
    'all:unset;display:block;cursor:pointer;padding:.5rem 0;border-top:1px solid #444;line-height:1.4;width:100%',
  )
  const place = document.createElement('strong')
  place.textContent = `${severity === 'error' ? '✖' : '⚠'} ${name}:${line}:${column}`
  const what = document.createElement('div')
  what.textContent = `${message} (${rule})`
  button.append(place, what)
  // Vite opens the file in the editor that runs the server.
  button.addEventListener('click', () => {
    void fetch(`/__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`)
  })
  element.append(button)
  return element
}
