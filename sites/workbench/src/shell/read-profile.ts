import { communeSchema, DataError, parseWith, type Commune } from '@binhyen/model'
import { parse } from 'yaml'

/** A profile out of a commune.yaml, or what is wrong with it, in Vietnamese. */
export function readProfile(text: string, file: string): { commune: Commune } | { wrong: string } {
  try {
    return { commune: parseWith(communeSchema, parse(text), file) }
  } catch (error) {
    if (error instanceof DataError) return { wrong: error.message }
    return { wrong: `${file}: không phải tệp YAML đọc được. ${error instanceof Error ? error.message : ''}` }
  }
}
