import { render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useSize } from '~/panels/present/useSize.ts'

afterEach(() => vi.restoreAllMocks())

function Measured({ isThere }: { readonly isThere: boolean }) {
  const box = useRef<HTMLDivElement>(null)
  const { width } = useSize(box)
  return isThere ? <div ref={box}>{`${width} px wide`}</div> : <p>Waiting</p>
}

test('an element that comes late, after a window has waited, is measured too', () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320)
  const { rerender } = render(<Measured isThere={false} />)
  rerender(<Measured isThere />)
  expect(screen.getByText('320 px wide')).toBeDefined()
})
