import type { Kind, PhraseRule, PostMetadata } from '@binhyen/compliance/text'
import type { Approval, Commune } from '@binhyen/model'
import { currentConfig, readConfigAhead } from '../shell/config.ts'
import { byId, el } from '../shell/dom.ts'
import { currentCommune, hasOpenedProfile, onCommune } from '../shell/profile.ts'
import { siteAddress } from '../shell/site-address.ts'
import { today } from '../shell/today.ts'
import type { DeskCheckOptions } from './check.worker.ts'

const NO_APPROVALS: Approval[] = []
const FIELDS = { purpose: 'muc-dich', audience: 'nguoi-nhan', source: 'nguon' } as const

/** What an officer says about the text beside it, and whose profile it is checked by. */
export class Settings {
  commune: Commune | undefined
  #approvals: Approval[] = []
  #phraseRules: readonly PhraseRule[] = []
  /** Whether the text is a page in MDX. */
  #isPage = false
  #last: { of: readonly unknown[]; options: DeskCheckOptions } | undefined

  /** @param changed called when the text has to be looked at again */
  constructor(changed: () => void) {
    byId('loai').addEventListener('change', () => {
      this.#showForKind()
      changed()
    })
    for (const id of Object.values(FIELDS)) byId(id).addEventListener('input', changed)
    onCommune((commune) => {
      this.commune = commune
      offerSources(commune)
      changed()
    })
    readConfigAhead()
    void fetch(siteAddress('data/approvals.json'))
      .then((response) => response.json())
      .then((approvals: Approval[]) => {
        this.#approvals = approvals
        changed()
      })
      // Without approvals the check is stricter, never laxer.
      .catch(() => undefined)
    this.#showForKind()
  }

  get kind(): Kind {
    return byId<HTMLSelectElement>('loai').value as Kind
  }

  set kind(kind: Kind) {
    byId<HTMLSelectElement>('loai').value = kind
    this.#showForKind()
  }

  /** A page that was opened, or pasted with its front matter, is read as MDX until a post takes its place. */
  readsAsPage(text: string): boolean {
    return this.kind !== 'post' && (this.#isPage || /^\uFEFF?---\r?\n/.test(text))
  }

  set isPage(is: boolean) {
    this.#isPage = is
  }

  /** @returns the same object as before while all that it is made of is the same */
  async optionsFor(text: string): Promise<DeskCheckOptions> {
    const commune = (this.commune ??= await currentCommune())
    const config = await currentConfig()
    const { kind } = this
    const format = this.readsAsPage(text) ? 'mdx' : 'text'
    // Those that came with the site were given for its own commune.
    const approvals = hasOpenedProfile() ? NO_APPROVALS : this.#approvals
    const metadata = this.#metadata()
    const day = today()
    const of = [commune, config, approvals, kind, format, day, ...Object.values(metadata)]
    if (this.#last?.of.every((one, at) => one === of[at])) return this.#last.options
    const { rules, ...rest } = config
    this.#phraseRules = config.phraseRules
    const options = {
      ...rest,
      rules: rules[kind],
      kind,
      format,
      today: day,
      commune,
      approvals,
      ...(kind === 'post' && { metadata }),
    } as const
    this.#last = { of, options }
    return options
  }

  /** The title of a rule of the commune's own. */
  ownTitle(ruleId: string): string | undefined {
    return this.#phraseRules.find(({ id }) => id === ruleId)?.title
  }

  /** To the field that a finding about the whole text asks for. */
  focus(messageId: string): void {
    const id = FIELDS[messageId as keyof typeof FIELDS] as string | undefined
    if (id) byId(id).focus()
  }

  #metadata(): PostMetadata {
    return Object.fromEntries(
      Object.entries(FIELDS).map(([key, id]) => [
        key,
        byId<HTMLInputElement | HTMLSelectElement>(id).value.trim(),
      ]),
    )
  }

  #showForKind(): void {
    for (const field of document.querySelectorAll<HTMLElement>('[data-post-only]'))
      field.hidden = this.kind !== 'post'
  }
}

function offerSources({ shorthand, names }: Commune): void {
  const superior = names.at(-1)?.superior
  const offers = [shorthand, ...(superior ? [superior] : []), 'UBND xã', 'Cổng Dịch vụ công quốc gia']
  byId('nguon-hay-dung').replaceChildren(...offers.map((value) => el('option', { value })))
}
