import type { Appendix, Marks, ReportDocument } from '../../document/types.ts'
import { blocks } from './blocks.ts'
import { escape } from './escape.ts'
import { appendixPages, CSS, pageName } from './styles.ts'

/**
 * The document as one HTML page that needs nothing else: it prints to the pages of the DOCX, and reads on a phone.
 * @example writeFileSync('bao-cao.html', renderHtml(document))
 */
export function renderHtml(document: ReportDocument): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)}</title>
<style>
${CSS}
${appendixPages(document.appendices)}
</style>
</head>
<body>
<main>
<article class="sheet">
${head(document)}
${title(document)}
${addressees(document.addressees)}
${blocks(document.body)}
${foot(document)}
</article>
${document.appendices.map(appendix).join('\n')}
</main>
</body>
</html>
`
}

const ruled = (content: string, full = false) =>
  `<div class="ruled${full ? ' full' : ''}">${content}<div class="rule"></div></div>`

function head({ letterhead, nation, reference, letterSubject, placeAndDate, marks }: ReportDocument): string {
  const superior = letterhead.superior ? `<p class="superior">${escape(letterhead.superior)}</p>` : ''
  const agency = ruled(`<p class="agency lines">${escape(letterhead.body)}</p>`)
  const subject = letterSubject ? `<p class="letter-subject">${escape(letterSubject)}</p>` : ''
  return `<header class="head">
<div>${superior}${agency}</div>
<div><p class="nation">${escape(nation.name)}</p>${ruled(`<p class="motto">${escape(nation.motto)}</p>`, true)}</div>
<div><p class="lines">${room(reference)}</p>${subject}${stamps(marks)}</div>
<div><p class="place">${escape(placeAndDate)}</p></div>
</header>`
}

function stamps({ urgency, circulation }: Marks = {}): string {
  return [
    ...(urgency ? [`<p><span class="stamp urgent">${escape(urgency)}</span></p>`] : []),
    ...(circulation ? [`<p><span class="stamp">${escape(circulation)}</span></p>`] : []),
  ].join('')
}

/** Room that is left for a number stays as wide as it is. */
const room = (text: string) => escape(text).replace(/ {2,}/g, (spaces) => '&nbsp;'.repeat(spaces.length))

function title({ heading, remarks, title: name }: ReportDocument): string {
  const notes = remarks.map((remark) => `<p class="remark">${escape(remark)}</p>`).join('')
  if (!heading) return `<h1 hidden>${escape(name)}</h1>${notes}`
  return `<div class="title">${ruled(
    `<h1><span class="type">${escape(heading.typeName)}</span><br><span class="subject lines">${escape(heading.subject.join('\n'))}</span></h1>`,
  )}</div>${notes}`
}

function addressees(to: readonly string[]): string {
  if (to.length === 0) return ''
  if (to.length === 1) return `<p class="to">Kính gửi: ${escape(to[0] ?? '')}.</p>`
  return `<div class="to"><p>Kính gửi:</p>${list(to)}</div>`
}

const list = (items: readonly string[]) =>
  `<ul>${items.map((item, index) => `<li>- ${escape(item)}${index === items.length - 1 ? '.' : ';'}</li>`).join('')}</ul>`

function foot({ recipients, signature, marks }: ReportDocument): string {
  const drafter = marks?.drafter ? `<p>${escape(marks.drafter)}</p>` : ''
  const contact = marks?.contact ? `\n<p class="contact">${escape(marks.contact)}</p>` : ''
  return `<footer class="foot">
<div class="recipients"><b>Nơi nhận:</b>${list(recipients)}${drafter}</div>
<div><p class="position lines">${escape(signature.position.join('\n'))}</p><p class="signer">${escape(signature.name ?? '')}</p></div>
</footer>${contact}`
}

function appendix({ label, name, reference, landscape, body }: Appendix, index: number): string {
  const wide = landscape ? ' wide' : ''
  return `<section class="sheet appendix${wide}" style="page: ${pageName(index)}">
${ruled(`<h2>${escape(label)}<br>${escape(name)}</h2><p class="reference">${room(reference)}</p>`)}
${blocks(body)}
</section>`
}
