/**
 * Names of letters as they are said, folded, with the marked spellings that mean the letter; several where schools and
 * regions differ. An empty list: the unmarked word is the name.
 * Source: Quyết định 1989/QĐ-BGDĐT of 25/5/2018 on the names of letters; common use. Written 11/2026.
 */
export const letterNames: ReadonlyMap<string, { letter: string; marked: readonly string[] }> = new Map(
  Object.entries({
    be: { letter: 'b', marked: ['bê', 'bé'] },
    bo: { letter: 'b', marked: ['bờ'] },
    xe: { letter: 'c', marked: ['xê'] },
    ce: { letter: 'c', marked: ['cê'] },
    co: { letter: 'c', marked: ['cờ'] },
    de: { letter: 'd', marked: ['dê', 'đê'] },
    do: { letter: 'd', marked: ['dờ', 'đờ'] },
    ep: { letter: 'f', marked: ['ép'] },
    gie: { letter: 'g', marked: ['giê'] },
    ge: { letter: 'g', marked: ['gê'] },
    go: { letter: 'g', marked: ['gờ'] },
    hat: { letter: 'h', marked: ['hát', 'hắt'] },
    ho: { letter: 'h', marked: ['hờ'] },
    ca: { letter: 'k', marked: ['ca'] },
    lo: { letter: 'l', marked: ['lờ'] },
    mo: { letter: 'm', marked: ['mờ'] },
    no: { letter: 'n', marked: ['nờ'] },
    pe: { letter: 'p', marked: ['pê'] },
    po: { letter: 'p', marked: ['pờ'] },
    quy: { letter: 'q', marked: ['quy'] },
    ro: { letter: 'r', marked: ['rờ'] },
    et: { letter: 's', marked: ['ét'] },
    so: { letter: 's', marked: ['sờ'] },
    te: { letter: 't', marked: ['tê'] },
    to: { letter: 't', marked: ['tờ'] },
    ve: { letter: 'v', marked: ['vê'] },
    vo: { letter: 'v', marked: ['vờ'] },
    ich: { letter: 'x', marked: ['ích'] },
    det: { letter: 'z', marked: ['dét'] },
  }),
)
