import { rules, type RuleInfo } from '@binhyen/compliance'
import { ruleExamples, type RuleExample } from '@binhyen/compliance/node'
import { stringify } from 'yaml'
import { groupsInWords, rulesInWords } from './data/rules.ts'
import { kinds, words } from './data/words.ts'
import { masked } from './masked.ts'
import { cell, code, fenced, table } from './markdown.ts'
import { address, locales, type Locale, type Page } from './pages.ts'

/** One page a rule and one over them all, in both languages. */
export function rulePages(): Page[] {
  return locales.flatMap((locale) => [catalogue(locale), ...rules.map((rule) => rulePage(rule, locale))])
}

function inWords(id: string) {
  const found = rulesInWords[id]
  if (!found)
    throw new Error(`generate/data/rules.ts says nothing about ${id}: write a title and a sentence.`)
  return found
}

const titleOf = (rule: RuleInfo, locale: Locale): string =>
  locale === 'vi' ? rule.title : inWords(rule.id).title

const kindNames = Object.keys(kinds) as (keyof typeof kinds)[]

function catalogue(locale: Locale): Page {
  const w = words[locale]
  const groups = Object.keys(groupsInWords)
  const unknown = rules.find(({ group }) => !groups.includes(group))
  if (unknown) throw new Error(`generate/data/rules.ts names no group “${unknown.group}”.`)
  const sections = groups.map((group) => {
    const rows = rules
      .filter((rule) => rule.group === group)
      .map((rule) => [
        `[${cell(titleOf(rule, locale))}](${address(`rules/${rule.id}`, locale)})<br>${code(rule.id)}`,
        severityInShort(rule.severity, locale),
        w.approvalInShort[rule.approval],
      ])
    return `## ${groupsInWords[group]?.[locale]}\n\n${table([w.rule, w.severity, w.approver], rows)}`
  })
  return {
    slug: 'rules',
    locale,
    title: w.catalogue,
    description: w.catalogueSays(rules.length),
    body: `${w.catalogueIntro(rules.length)}\n\n${sections.join('\n\n')}\n\n## ${w.presets}\n\n${w.presetsSay}\n\n${nextTable(locale)}`,
  }
}

/** One word where all kinds agree. */
function severityInShort(severity: RuleInfo['severity'], locale: Locale): string {
  const all = new Set(Object.values(severity))
  return kindNames
    .filter((kind) => severity[kind] !== 'off')
    .map(
      (kind) => (all.size === 1 ? '' : `${kinds[kind][locale]}: `) + words[locale].severities[severity[kind]],
    )
    .slice(0, all.size === 1 ? 1 : 4)
    .join('<br>')
}

function nextTable(locale: Locale): string {
  const rows = rules.flatMap((rule) =>
    rule.next
      ? [
          [
            `[${code(rule.id)}](${address(`rules/${rule.id}`, locale)})`,
            severityInShort(rule.severity, locale),
            severityInShort(rule.next, locale),
          ],
        ]
      : [],
  )
  return table([words[locale].rule, code('recommended'), code('next')], rows)
}

function rulePage(rule: RuleInfo, locale: Locale): Page {
  const w = words[locale]
  const { invalid, valid } = ruleExamples(rule.id)
  const said = inWords(rule.id)[locale]
  return {
    slug: `rules/${rule.id}`,
    locale,
    title: titleOf(rule, locale),
    description: said,
    body: [
      `${code(rule.id)}`,
      said,
      `## ${w.severity}\n\n${severityTable(rule, locale)}`,
      `## ${w.why}\n\n${basis(rule, locale)}`,
      `## ${w.messages}\n\n${messages(invalid, locale)}`,
      `## ${w.invalid}\n\n${w.madeUp}\n\n${exampleBlocks(invalid, rule.examples.invalid, locale)}`,
      `## ${w.valid}\n\n${exampleBlocks(valid, rule.examples.valid, locale)}`,
      `## ${w.approve}\n\n${approval(rule, locale)}`,
      `## ${w.configure}\n\n${configuration(rule, locale)}`,
    ].join('\n\n'),
  }
}

function severityTable(rule: RuleInfo, locale: Locale): string {
  const row = (name: string, severity: RuleInfo['severity']) => [
    name,
    ...kindNames.map((kind) => words[locale].severities[severity[kind]]),
  ]
  return table(
    [words[locale].preset, ...kindNames.map((kind) => kinds[kind][locale])],
    [row(code('recommended'), rule.severity), ...(rule.next ? [row(code('next'), rule.next)] : [])],
  )
}

function basis({ legalBasis, reference }: RuleInfo, locale: Locale): string {
  const w = words[locale]
  if (!legalBasis) return `${w.reference}: ${reference}.`
  const { document, article, url } = legalBasis
  const name = [document, article].filter(Boolean).join(', ')
  return `${w.legalBasis}: ${url ? `[${name}](${url})` : `**${name}**`}.`
}

/** Each message once, as the first example that brings it out shows it. */
function messages(examples: readonly RuleExample[], locale: Locale): string {
  const seen = new Map(
    examples
      .flatMap(({ findings }) => findings.map((finding) => [finding.messageId, finding] as const))
      .toReversed(),
  )
  if (seen.size === 0) return words[locale].bytesOnly
  return [...seen.values()]
    .toReversed()
    .map(({ message, suggestion }) =>
      [
        `> ${message.replaceAll('<', '&lt;').replaceAll('\n', '\n> ')}`,
        suggestion === undefined ? '' : `${words[locale].suggestion}: ${code(suggestion)}`,
      ]
        .filter(Boolean)
        .join('\n>\n> '),
    )
    .join('\n\n')
}

/** Plain texts of one line stand together; pages, and texts with a condition, each in a block of their own. */
function exampleBlocks(examples: readonly RuleExample[], texts: readonly string[], locale: Locale): string {
  if (examples.length === 0) return texts.map((text) => `- ${text}`).join('\n')
  const lines = examples.filter(
    ({ format, text, options }) =>
      format === 'text' && !text.includes('\n') && text.length < 400 && Object.keys(options).length === 0,
  )
  const blocks = examples.filter((example) => !lines.includes(example))
  return [
    ...(lines.length > 0 ? [fenced(lines.map((example) => shownText(example)).join('\n'), 'txt wrap')] : []),
    ...blocks.map((example) => {
      const { text, format, options } = example
      const all = shownText(example)
      const shown =
        text.length > 1500 ? `${all.slice(0, 300)}…\n(${words[locale].characters(text.length)})` : all
      const block = fenced(shown, `${format === 'mdx' ? 'md' : 'txt'} wrap`)
      return conditionsOf(options, locale) + block
    }),
  ].join('\n\n')
}

/** What an example needs to be what it is: in the line itself where it is short, else as YAML below. */
function conditionsOf(options: RuleExample['options'], locale: Locale): string {
  const w = words[locale].conditions
  return Object.entries(options)
    .map(([key, value]) => {
      if (!(key in w)) throw new Error(`generate/data/words.ts says nothing about the option “${key}”.`)
      const name = w[key as keyof typeof w]
      const short = [value].flat().every((one) => typeof one === 'string')
      return short
        ? `${name}: ${[value]
            .flat()
            .map((one) => code(masked(String(one), { kind: 'post' })))
            .join(', ')}`
        : `${name}:\n\n${fenced(masked(stringify(value), { kind: 'post' }), 'yaml')}`
    })
    .map((condition) => `${condition}\n\n`)
    .join('')
}

const shownText = ({ text, kind, format, options }: RuleExample): string =>
  visible(masked(text, { ...options, kind, format }))

/** Characters that nobody sees are written as their code points; those that shape emoji stay. */
const visible = (text: string): string =>
  text.replace(
    /(?!\ufe0f)\p{Default_Ignorable_Code_Point}/gu,
    (character) => `‹U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›`,
  )

function approval(rule: RuleInfo, locale: Locale): string {
  const w = words[locale]
  if (rule.locked) return w.neverApproved
  if (rule.approval === 'nobody') return w.notApprovable
  const yaml = `approvals:
  - id: 2026-001
    rule: ${rule.id}
    value: ${w.approvalValue}
    files: [notices/ten-bai.mdx]
    role: police-head
    reason: ${w.approvalReason}
    from: '2026-11-23'
    until: '2026-12-31'`
  return `${w.approvedBy[rule.approval]}\n\n${fenced(yaml, 'yaml title="content/approvals.yaml"')}\n\n${w.moreOnApprovals}`
}

function configuration(rule: RuleInfo, locale: Locale): string {
  const w = words[locale]
  if (rule.locked) return w.lockedSeverity
  const other = Object.values(rule.severity).includes('error') || rule.ceiling ? 'warning' : 'error'
  const shown = other === rule.severity.article ? 'info' : other
  const yaml = fenced(`rules:\n  ${rule.id}: ${shown}`, 'yaml title="binhyen.config.yaml"')
  return `${rule.ceiling ? w.ceiling : w.setSeverity}\n\n${yaml}`
}
