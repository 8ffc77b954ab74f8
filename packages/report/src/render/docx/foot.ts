import type { FileChild } from 'docx'
import type { ReportDocument } from '../../document/types.ts'
import { FOOT } from './layout.ts'
import { line, lines, twoColumns } from './parts.ts'
import { STYLE } from './style-ids.ts'

/** Ô số 7 and 9b: Nơi nhận level with the signer's position; room is left for the signature and the seal. */
export function foot({ recipients, signature, marks }: ReportDocument): FileChild[] {
  return [
    twoColumns(FOOT, [
      [
        [
          line(STYLE.recipientsTitle, 'Nơi nhận:'),
          ...recipients.map((recipient, index) =>
            line(STYLE.recipient, `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`),
          ),
          ...(marks?.drafter ? [line(STYLE.drafter, marks.drafter)] : []),
        ],
        [lines(STYLE.position, signature.position), line(STYLE.signer, signature.name ?? '')],
      ],
    ]),
  ]
}
