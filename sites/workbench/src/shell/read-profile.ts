import './no-eval.ts'
import { DataError, type Commune } from '@binhyen/model'
import { communeFromYaml } from '@binhyen/model/yaml'

/** A profile out of a commune.yaml, or what is wrong with it, in Vietnamese. */
export function readProfile(text: string, file: string): { commune: Commune } | { wrong: string } {
  try {
    return { commune: communeFromYaml(text, file) }
  } catch (error) {
    if (error instanceof DataError) return { wrong: error.message }
    throw error
  }
}
