import type { CheckOptions, Kind, PostMetadata } from '@binhyen/compliance/text'
import type { Approval, Commune } from '@binhyen/model'
import type { CheckSettings } from '../../build/check-settings.ts'
import { byId, el } from '../shell/dom.ts'
import { currentCommune, hasOpenedProfile, onCommune } from '../shell/profile.ts'
import { siteAddress } from '../shell/site-address.ts'
import { today } from '../shell/today.ts'

const FIELDS = { purpose: 'muc-dich', audience: 'nguoi-nhan', source: 'nguon' } as const

/** What an officer says about the text beside it, and whose profile it is checked by. */
export class Settings {
  commune: Commune | undefined
  #approvals: Approval[] = []
  #check: CheckSettings | undefined
  /** Whether the text is a page in MDX. */
  #isPage = false

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
    void Promise.all([read<Approval[]>('approvals'), read<CheckSettings>('check')])
      .then(([approvals, check]) => {
        this.#approvals = approvals
        this.#check = check
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

  async optionsFor(text: string): Promise<CheckOptions> {
    const commune = (this.commune ??= await currentCommune())
    return {
      kind: this.kind,
      format: this.readsAsPage(text) ? 'mdx' : 'text',
      today: today(),
      commune,
      // What came with the site was given for its own commune.
      ...(!hasOpenedProfile() && { ...this.#check, rules: this.#check?.rules[this.kind] ?? {} }),
      approvals: hasOpenedProfile() ? [] : this.#approvals,
      ...(this.kind === 'post' && { metadata: this.#metadata() }),
    }
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

/** A file of data that lies beside the pages. */
const read = async <T>(name: string): Promise<T> =>
  (await (await fetch(siteAddress(`data/${name}.json`))).json()) as T

function offerSources({ shorthand, names }: Commune): void {
  const superior = names.at(-1)?.superior
  const offers = [shorthand, ...(superior ? [superior] : []), 'UBND xã', 'Cổng Dịch vụ công quốc gia']
  byId('nguon-hay-dung').replaceChildren(...offers.map((value) => el('option', { value })))
}
