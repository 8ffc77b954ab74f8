import { fold } from '../fold.ts'

/**
 * Names of letters as they are said: the letter, then its names; several where schools and regions differ.
 * Source: Quyết định 1989/QĐ-BGDĐT of 25/5/2018 on the names of letters; common use. Written 11/2026.
 */
const names =
  'b bê bé bờ,c xê cê cờ,d dê đê dờ đờ,f ép,g giê gê gờ,h hát hắt hờ,k ca,l lờ,m mờ,n nờ,p pê pờ,q quy,r rờ,s ét sờ,t tê tờ,v vê vờ,x ích,z dét'

/** By the name without marks: the letter, and the names with marks that mean it. */
export const letterNames: ReadonlyMap<string, { letter: string; marked: readonly string[] }> = (() => {
  const known = new Map<string, { letter: string; marked: string[] }>()
  for (const [letter = '', ...marked] of names.split(',').map((one) => one.split(' ')))
    for (const name of marked) {
      const folded = fold(name)
      const entry = known.get(folded) ?? { letter, marked: [] }
      entry.marked.push(name)
      known.set(folded, entry)
    }
  return known
})()
