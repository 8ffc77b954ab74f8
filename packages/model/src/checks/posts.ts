import { formatDate } from '@binhyen/vietnamese'
import type { Dataset } from '../dataset.ts'
import type { Problem } from '../errors.ts'

/** Posts in groups that are not known, not yet opened, or closed. */
export function checkPosts(dataset: Dataset): Problem[] {
  const known = new Map(dataset.groups.map((group) => [group.id, group]))
  return dataset.posts.flatMap((post, i) =>
    post.groups.flatMap((id, j): Problem[] => {
      const key = `posts.${i}.groups.${j}`
      const group = known.get(id)
      if (!group) {
        return [
          {
            key,
            value: id,
            message: 'không phải là mã của nhóm nào trong sổ',
            mend: 'Sửa mã nhóm, hoặc thêm nhóm vào trang Nhóm Zalo.',
          },
        ]
      }
      if (post.date < group.openedOn) {
        return [
          {
            key,
            value: id,
            message: `là nhóm lập ngày ${formatDate(group.openedOn)}, sau ngày đăng ${formatDate(post.date)}`,
            mend: 'Sửa ngày đăng hoặc nhóm đã đăng.',
          },
        ]
      }
      if (group.closedOn !== undefined && post.date > group.closedOn) {
        return [
          {
            key,
            value: id,
            message: `là nhóm đã giải thể ngày ${formatDate(group.closedOn)}, trước ngày đăng ${formatDate(post.date)}`,
            mend: 'Sửa ngày đăng hoặc nhóm đã đăng.',
          },
        ]
      }
      return []
    }),
  )
}
