import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Questions } from '~/panels/questions/Questions.tsx'
import { selectVisible } from '~/state/derived.ts'
import { store } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { mapOf } from '../../fixtures.ts'
import { open, viewNow, week } from '../openForTest.ts'

test('a question sets the view that answers it, whatever was filtered', async () => {
  open(week, look({ hiddenTypes: ['alliance'], mode: 'table' }))
  render(<Questions />)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Who came to Tokayev’s help?',
    'Who opposes the CSTO?',
    'How is Kazakhstan connected to Blinken?',
    'Who intervened, and where?',
    'Which ties are only alleged?',
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Who came to Tokayev’s help?' }))
  expect(viewNow()).toMatchObject({ mode: 'map', actors: ['tokayev'], hiddenTypes: [] })
  expect(selectVisible(store.getState()).relations.map(({ kind }) => kind)).toEqual(['support', 'support'])
})

test('a map without ties is asked nothing', () => {
  open(mapOf(['a'], []))
  const { container } = render(<Questions />)
  expect(container.textContent).toBe('')
})
