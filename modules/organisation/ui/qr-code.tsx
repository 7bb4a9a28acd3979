// A QR code drawn in the page itself: what it says goes to no one else.
import { qrRows } from '@himaya/documents/qr'
import { useMemo } from 'react'

const quiet = 4

export function QrCode({ text, name }: { text: string; name: string }) {
  const rows = useMemo(() => qrRows(text), [text])
  const side = rows.length + 2 * quiet
  const dark = rows.flatMap((row, y) =>
    [...row].flatMap((module, x) => (module === '1' ? [`M${x + quiet},${y + quiet}h1v1h-1z`] : [])),
  )
  // Dark on light in both themes: some scanners refuse the inverse.
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${side} ${side}`}
      className="size-48 rounded-md border border-line"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={dark.join('')} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  )
}
