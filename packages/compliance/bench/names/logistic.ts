/** A row of signs: which, and how strongly. */
export interface Row {
  signs: readonly number[]
  strengths: readonly number[]
  isName: boolean
  weight: number
}

/**
 * Weights of signs by logistic regression with a penalty on their squares, by Newton's method.
 *
 * @param penalty for each sign; next to nothing for the one that every row has
 * @returns natural logarithms of odds, one a sign
 */
export function fitLogistic(rows: readonly Row[], penalty: readonly number[]): Float64Array {
  const size = penalty.length
  const weights = new Float64Array(size)
  for (let turn = 0; turn < 12; turn++) {
    const gradient = Float64Array.from(penalty, (one, sign) => one * weights[sign]!)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    for (let sign = 0; sign < size; sign++) hessian[sign]![sign] = penalty[sign]!
    for (const { signs, strengths, isName, weight } of rows) {
      let sum = 0
      for (let i = 0; i < signs.length; i++) sum += weights[signs[i]!]! * strengths[i]!
      const chance = 1 / (1 + Math.exp(-sum))
      const error = weight * (chance - (isName ? 1 : 0))
      const spread = weight * chance * (1 - chance)
      for (let i = 0; i < signs.length; i++) {
        gradient[signs[i]!]! += error * strengths[i]!
        const line = hessian[signs[i]!]!
        for (let j = 0; j < signs.length; j++) line[signs[j]!]! += spread * strengths[i]! * strengths[j]!
      }
    }
    const step = solve(hessian, gradient)
    let most = 0
    for (let sign = 0; sign < size; sign++) {
      weights[sign]! -= step[sign]!
      most = Math.max(most, Math.abs(step[sign]!))
    }
    if (most < 0.01) break
  }
  return weights
}

/** Solves a system whose matrix is symmetric and positive, by Cholesky's method; the matrix is used up. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const answer = Float64Array.from(right)
  for (let row = 0; row < size; row++) {
    const line = matrix[row]!
    for (let column = 0; column <= row; column++) {
      const other = matrix[column]!
      let sum = line[column]!
      for (let i = 0; i < column; i++) sum -= line[i]! * other[i]!
      line[column] = column === row ? Math.sqrt(sum) : sum / other[column]!
    }
    for (let i = 0; i < row; i++) answer[row]! -= line[i]! * answer[i]!
    answer[row]! /= line[row]!
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let i = row + 1; i < size; i++) answer[row]! -= matrix[i]![row]! * answer[i]!
    answer[row]! /= matrix[row]![row]!
  }
  return answer
}
