import { readFileSync } from 'node:fs'
import path from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { allPages, built } from './portal.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by Astro: <!DOCTYPE html> in capitals, attributes without quotes where none are needed.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // A telephone number may break at the end of a line on a narrow phone.
    'tel-non-breaking': 'off',
    'long-title': 'off',
  },
})

describe('HTML of the built portal', () => {
  it.each(allPages())('%s is valid', (address) => {
    const file = path.join(built, address, address.endsWith('/') ? 'index.html' : '')
    const { results } = validator.validateStringSync(readFileSync(file, 'utf8'))
    const told = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message, selector }) => `${line}:${column} ${ruleId} ${message} ${selector}`,
      ),
    )
    expect(told).toEqual([])
  })
})
