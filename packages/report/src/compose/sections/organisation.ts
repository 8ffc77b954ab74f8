import { groupKinds, keysOf } from '@binhyen/model'
import type { Block } from '../../document/types.ts'
import { known } from '../context.ts'
import type { Context } from '../context.ts'
import { count, paragraph, percent, written } from '../wording.ts'

/** Củng cố, duy trì mô hình: points, groups, members, households. */
export function organisation(context: Context): Block[] {
  const sentences = [groups(context), members(context), households(context), admins(context)].filter(Boolean)
  return [
    ...(sentences.length > 0 ? [paragraph(sentences.join(' '))] : []),
    ...written(context.texts.organisation),
  ]
}

function groups(context: Context): string {
  const found = known(context, 'groups')
  if (!found) return ''
  if (context.figures.unit)
    return found.value === 0
      ? 'Đơn vị không phụ trách nhóm Zalo riêng.'
      : `Đơn vị phụ trách ${count(found.value)} nhóm Zalo${found.change('nhóm')}.`
  if (found.value === 0) return 'Đến cuối kỳ không có nhóm Zalo nào hoạt động.'
  const kinds = keysOf(groupKinds).flatMap((kind) => {
    const value = context.figures.groupsByKind[kind].value
    return value ? [`${count(value)} nhóm ${groupKinds[kind].toLocaleLowerCase('vi')}`] : []
  })
  const points = known(context, 'modelPoints')
  const at = points && points.value > 0 ? ` tại ${count(points.value)} điểm` : ''
  const split = kinds.length > 1 ? ` (${kinds.join(', ')})` : ''
  return `Mô hình được duy trì${at} với ${count(found.value)} nhóm Zalo${split}${found.change('nhóm')}.`
}

function members(context: Context): string {
  const found = known(context, 'membersEnd')
  // Without a group there is nobody to count.
  return found && known(context, 'groups')?.value !== 0
    ? `Các nhóm có ${count(found.value)} thành viên${found.change('thành viên')}.`
    : ''
}

function households(context: Context): string {
  const joined = known(context, 'householdsParticipating')
  const all = known(context, 'householdsTotal')
  const share = known(context, 'householdShare')
  if (!joined || !all || !share || all.value === 0) return ''
  return `Có ${count(joined.value)}/${count(all.value)} hộ có người tham gia nhóm, đạt ${percent(share.value)}.`
}

function admins(context: Context): string {
  const found = known(context, 'admins')
  return found && found.value > 0 ? `Các nhóm do ${count(found.value)} quản trị viên phụ trách.` : ''
}
