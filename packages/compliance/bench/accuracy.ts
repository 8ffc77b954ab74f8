/**
 * Precision and recall by rule group on the labelled corpus, and false alarms on clean prose, with Wilson 95 % intervals.
 * Prints tables; `--write` also leaves accuracy.json beside this file, which the documentation shows. `--misses` names
 * what was missed or wrongly found in the tuned part, `--misses=measured` in the other. A false alarm is any finding of
 * severity warning or error that is no labelled mention.
 */
import { writeFileSync } from 'node:fs'
import { vietnamToday } from '../src/engine/options.ts'
import { check } from '../src/index.ts'
import type { Finding } from '../src/index.ts'
import { cleanTexts } from '../test/corpus/clean.ts'
import { messagesOf } from '../test/corpus/labelled.ts'
import type { Mention, Message, Part } from '../test/corpus/labelled.ts'
import type { Accuracy } from './accuracy-file.ts'
import { shareOf, wilson } from './wilson.ts'

const groups: readonly [name: string, rules: RegExp][] = [
  [
    'Số điện thoại … thư điện tử',
    /^personal-data\/(?:phone|citizen-id|old-id|passport|driving-licence|vehicle-plate|bank-account|tax-code|insurance-number|email)$/,
  ],
  ['Bí mật nhà nước, người báo tin', /^(?:state-secret|informant)\//],
  ['Tên người', /^personal-data\/person-name$/],
  ['Địa chỉ, ngày sinh, sức khỏe, trẻ em', /^personal-data\/(?:address|birth-date|health|child)$/],
  ['Trang cá nhân, liên kết trò chuyện', /^(?:personal-data\/social-link|link\/group-invite)$/],
]
const parts: readonly [part: Part, name: string][] = [
  ['tuned', 'chỉnh'],
  ['measured', 'đo'],
]

interface Read extends Message {
  alarms: Finding[]
}

const alarmsOf = (text: string, kind: 'article' | 'post'): Finding[] =>
  check(text, { kind, format: 'text', today: '2026-11-23' }).findings.filter(
    ({ severity }) => severity !== 'info',
  )

const overlap = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] < other[1] && other[0] < one[1]

/** Any rule of the group counts: a phone read as an account is still stopped. */
const found = ({ range }: Mention, { alarms }: Read, rules: RegExp): boolean =>
  alarms.some((alarm) => rules.test(alarm.ruleId) && overlap(alarm.range, range))

/** Where a finding stands on a mention of another group only (a name in an informant's sentence), it is neither. */
function verdict(alarm: Finding, { mentions }: Read, rules: RegExp): 'right' | 'wrong' | 'neither' {
  const touched = mentions.filter(({ range }) => overlap(alarm.range, range))
  if (touched.some(({ ruleId }) => rules.test(ruleId))) return 'right'
  return touched.length > 0 ? 'neither' : 'wrong'
}

const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0
const per = (count: number, unit: number, total: number): string =>
  total === 0 ? '–' : ((count / total) * unit).toFixed(2)
const verbose = process.argv.find((argument) => argument.startsWith('--misses'))
const told = (part: Part): boolean => verbose === (part === 'tuned' ? '--misses' : '--misses=measured')

const byGroup = [
  '| Nhóm | Phần | Độ phủ (recall) | Độ đúng (precision) | Số mẫu | Báo sai |',
  '| --- | --- | ---: | ---: | ---: | ---: |',
]
const byKind = [
  '| Loại | Phần | Độ phủ (recall) | Số mẫu | Không dấu, viết né | Độ phủ phần viết né |',
  '| --- | --- | ---: | ---: | ---: | ---: |',
]
const prose: string[] = []
const accuracy: Accuracy = { measuredOn: vietnamToday(), groups: [], kinds: [], clean: [] }

for (const [part, partName] of parts) {
  const messages: Read[] = messagesOf(part).map((message) => ({
    ...message,
    alarms: alarmsOf(message.text, 'post'),
  }))
  const clean = cleanTexts(part)
  const cleanWords = clean.reduce((sum, text) => sum + words(text), 0)
  const cleanAlarms = clean.flatMap((text) => alarmsOf(text, 'article').map((finding) => ({ finding, text })))

  for (const [group, rules] of groups) {
    const mentions = messages.flatMap((message) =>
      message.mentions
        .filter(({ ruleId }) => rules.test(ruleId))
        .map((mention) => ({ ...mention, message, hit: found(mention, message, rules) })),
    )
    const verdicts = messages.flatMap((message) =>
      message.alarms
        .filter(({ ruleId }) => rules.test(ruleId))
        .map((alarm) => ({ alarm, message, verdict: verdict(alarm, message, rules) })),
    )
    const right = verdicts.filter((one) => one.verdict === 'right').length
    const wrong = verdicts.filter((one) => one.verdict === 'wrong')
    const wrongClean = cleanAlarms.filter(({ finding }) => rules.test(finding.ruleId)).length
    const mistakes = wrong.length + wrongClean
    const hits = mentions.filter(({ hit }) => hit).length
    accuracy.groups.push({
      group,
      part,
      mentions: mentions.length,
      mistakes,
      recall: shareOf(hits, mentions.length),
      precision: shareOf(right, right + mistakes),
    })
    byGroup.push(
      `| ${group} | ${partName} | ${wilson(hits, mentions.length)} | ${wilson(right, right + mistakes)} | ${mentions.length} | ${mistakes} |`,
    )
    for (const kind of [...new Set(mentions.map(({ ruleId }) => ruleId))].sort()) {
      const own = mentions.filter(({ ruleId }) => ruleId === kind)
      const disguised = own.filter((one) => one.disguised)
      const hit = (list: typeof own): string => wilson(list.filter((one) => one.hit).length, list.length)
      const share = (list: typeof own) => shareOf(list.filter((one) => one.hit).length, list.length)
      accuracy.kinds.push({
        ruleId: kind,
        part,
        mentions: own.length,
        recall: share(own),
        disguised: disguised.length,
        recallDisguised: share(disguised),
      })
      byKind.push(
        `| \`${kind}\` | ${partName} | ${hit(own)} | ${own.length} | ${disguised.length} | ${hit(disguised)} |`,
      )
    }
    if (!told(part)) continue
    for (const one of mentions.filter(({ hit }) => !hit))
      console.log('MISS', one.ruleId, JSON.stringify(one.message.text.slice(...one.range)), one.message.text)
    for (const { alarm, message } of wrong)
      console.log('FALSE', alarm.ruleId, JSON.stringify(message.text.slice(...alarm.range)), message.text)
  }
  if (told(part))
    for (const { finding, text } of cleanAlarms)
      console.log(
        'CLEAN',
        finding.severity,
        finding.ruleId,
        JSON.stringify(text.slice(Math.max(0, finding.range[0] - 30), finding.range[1] + 20)),
      )
  const errors = cleanAlarms.filter(({ finding }) => finding.severity === 'error').length
  const names = cleanAlarms.filter(({ finding }) => finding.ruleId === 'personal-data/person-name').length
  const warnings = cleanAlarms.length - errors
  accuracy.clean.push({ part, words: cleanWords, errors, warnings, names })
  prose.push(
    `Văn xuôi sạch, phần ${partName}: ${cleanWords.toLocaleString('vi-VN')} từ, ${errors} báo lỗi sai (${per(errors, 10_000, cleanWords)} mỗi 10.000 từ), ${warnings} cảnh báo sai; tên người ${names} (${per(names, 5000, cleanWords)} mỗi 5.000 từ).`,
  )
}

console.log([...byGroup, '', ...byKind, '', prose.join('\n\n')].join('\n'))
if (process.argv.includes('--write'))
  writeFileSync(new URL('./accuracy.json', import.meta.url), `${JSON.stringify(accuracy, null, 2)}\n`)
