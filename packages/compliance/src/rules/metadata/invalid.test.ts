import type { Commune } from '@binhyen/model'
import { expect, it } from 'vitest'
import { check } from '../../index.ts'
import { articlePage } from './examples.ts'

it('knows the units of the profile', () => {
  const commune = { units: [{ id: 'cong-an-xa' }, { id: 'ubnd-xa' }] } as Commune
  const owners = (owner: string) => {
    const { text } = articlePage({ owner }) as { text: string }
    return check(text, { kind: 'article', today: '2026-11-25', commune }).findings.filter(
      ({ messageId }) => messageId === 'owner',
    )
  }
  expect(owners('ubnd-xa')).toEqual([])
  expect(owners('don-vi-la')).toMatchObject([{ severity: 'warning', masked: 'don-vi-la' }])
})
