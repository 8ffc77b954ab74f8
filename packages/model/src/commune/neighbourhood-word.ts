import type { Unit } from '../unit.ts'
import type { CommuneName } from './schema.ts'

const WORDS = /^(tổ dân phố|khu phố|khu dân cư|thôn|xóm|bản|buôn|làng|ấp|khối|khóm|sóc|phum|plei)(?=\s|$)/u

/**
 * What the parts of a commune are called: the word that all its villages' names begin with; where they differ or there
 * are none, “tổ dân phố” in a phường or thị trấn and “thôn” elsewhere.
 *
 * @example neighbourhoodWord('phường', [{ name: 'Khu phố Mẫu 1', kind: 'village' }]) // 'khu phố'
 */
export function neighbourhoodWord(
  kind: CommuneName['kind'],
  units: readonly Pick<Unit, 'name' | 'kind'>[],
): string {
  const villages = units.filter((unit) => unit.kind === 'village')
  const words = new Set(villages.map(({ name }) => WORDS.exec(name.toLocaleLowerCase('vi'))?.[1]))
  const [word] = words
  if (words.size === 1 && word) return word
  return kind === 'phường' || kind === 'thị trấn' ? 'tổ dân phố' : 'thôn'
}
