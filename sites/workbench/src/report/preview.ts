/**
 * Shows a report's page in a frame. The site's policy refuses styles that stand in a page itself: the sheet goes into a
 * file of this visit, and what stands at an element is set by script.
 */
export function setUpPreview(frame: HTMLIFrameElement): { show: (html: string) => void } {
  let sheet: string | undefined
  frame.addEventListener('load', () => {
    for (const element of frame.contentDocument?.querySelectorAll<HTMLElement>('[data-style]') ?? [])
      element.style.cssText = element.dataset['style'] ?? ''
  })
  return {
    show(html) {
      if (sheet) URL.revokeObjectURL(sheet)
      const { page, css } = withoutStyles(html)
      sheet = URL.createObjectURL(new Blob([css], { type: 'text/css' }))
      frame.srcdoc = page.replace('</head>', `<link rel="stylesheet" href="${sheet}"></head>`)
    },
  }
}

/** A page without styles of its own, and its sheet; what stood at an element stands there as `data-style`. */
export function withoutStyles(html: string): { page: string; css: string } {
  let css = ''
  const page = html
    .replace(/<style>([^]*?)<\/style>/g, (_, sheet: string) => {
      css += sheet
      return ''
    })
    // Quotation marks of the text itself are written as entities.
    .replaceAll(' style="', ' data-style="')
  return { page, css }
}
