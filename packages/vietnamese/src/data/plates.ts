/**
 * Numbers on plates: the provinces before 01/7/2025 (all still in use; 38 is Hà Tĩnh) and 80 for central bodies.
 * Source: Thông tư 79/2024/TT-BCA, annex 02. Read 11/2026.
 */
export const plateProvinces: ReadonlySet<string> = new Set(
  (
    '11 12 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 43 47 48 49 50 51 52 53 54 55 56 57 ' +
    '58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 88 89 90 92 93 94 95 97 98 99'
  ).split(' '),
)

/** Two letters of the army's red plates: units by letter. Source: Thông tư 169/2021/TT-BQP, annex. Read 11/2026. */
export const armyLetters: ReadonlySet<string> = new Set(
  (
    'AA AB AC AD AV AT AN AP BB BC BH BS BT BP HA HB HC HD HE HN HH KA KB KC KD KV KP KK PA PB PG PK PM PP PT PX QA QB QC QH ' +
    'TC TH TK TM TN TT VT VB CA CB CC CD CH CP CM CN CV'
  ).split(' '),
)

/** Letters after which a number is a document's, not a vehicle's: 15-NQ, 36-KH … */
export const documentLetters: ReadonlySet<string> = new Set(
  'NQ CT KH TB BC CV TT ND QD KL HD UB TU PL GM TTR'.split(' '),
)
