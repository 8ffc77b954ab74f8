import { createInterface, type Interface } from 'node:readline/promises'
import { UserError } from './errors.ts'

export interface Question {
  text: string
  /** Taken when the person just presses Enter. */
  standard?: string
  /** Value → what it means; answered by its number or its value. */
  choices?: Readonly<Record<string, string>>
  /** Throws with a sentence when the answer will not do; the question is asked again. */
  check?: (answer: string) => unknown
}

/** Whether there is a person who can answer. */
export const canAsk = (): boolean => Boolean(process.stdin.isTTY && process.stderr.isTTY)

/** Asks on standard error, so that results can still be piped away. */
export async function askAll<K extends string>(
  questions: Readonly<Partial<Record<K, Question>>>,
): Promise<Partial<Record<K, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answers: Partial<Record<K, string>> = {}
  try {
    for (const [key, question] of Object.entries(questions) as [K, Question][])
      answers[key] = await askOne(terminal, question)
    return answers
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw new UserError('Đã dừng. Chưa có tệp nào được tạo.')
    throw error
  } finally {
    terminal.close()
  }
}

async function askOne(terminal: Interface, question: Question): Promise<string> {
  const { text, standard, choices, check } = question
  const names = Object.keys(choices ?? {})
  const list = names.map((name, i) => `  ${i + 1}. ${choices?.[name]}\n`).join('')
  const prompt = `${text}${standard ? ` [${choices?.[standard] ?? standard}]` : ''}\n${list}> `
  for (;;) {
    const typed = (await terminal.question(prompt)).normalize('NFC').trim() || standard || ''
    const answer = names[Number(typed) - 1] ?? typed
    const problem = problemOf(answer, names, check)
    if (problem === undefined) return answer
    process.stderr.write(`${problem}\n`)
  }
}

function problemOf(answer: string, names: string[], check?: (answer: string) => unknown): string | undefined {
  if (answer === '') return 'Phần này không được để trống.'
  if (names.length > 0 && !names.includes(answer)) return `Ghi một số từ 1 đến ${names.length}.`
  try {
    check?.(answer)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
