/** Reads the page's main text with a Vietnamese voice; phones without one don't show the button. */
export function offerReading(button: HTMLElement): void {
  const speech = window.speechSynthesis as SpeechSynthesis | undefined
  if (!speech || typeof SpeechSynthesisUtterance !== 'function') return
  const voice = () => speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang))
  const show = () => {
    button.hidden = voice() === undefined
  }
  show()
  speech.addEventListener?.('voiceschanged', show)

  const label = button.lastElementChild!
  const start = label.textContent
  const stop = () => {
    speech.cancel()
    label.textContent = start
  }
  button.addEventListener('click', () => {
    if (speech.speaking) return stop()
    label.textContent = button.dataset['stop'] ?? ''
    const parts = paragraphs()
    parts.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice() ?? null
      utterance.lang = 'vi-VN'
      if (index === parts.length - 1) utterance.onend = stop
      speech.speak(utterance)
    })
  })
  addEventListener('pagehide', () => speech.cancel())
}

/** One utterance a paragraph: long ones are cut off on Android after some fifteen seconds. */
const paragraphs = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('main :is(h1,h2,.lead,.facts div,li,.prose p,.card > p)')]
    .filter(
      (element) =>
        element.offsetParent !== null &&
        !element.closest('aside,nav,.trust,.tools') &&
        !element.querySelector('li'),
    )
    .map((element) => element.innerText.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
