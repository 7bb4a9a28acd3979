// A sentence as the page says it: each run that reads the other way stands isolated, so that in Arabic `2-09-165` and
// `A-329/2014` keep their order. The sentence itself is untouched; anything but a text passes through.
import { type Direction, isolate } from '@himaya/platform/direction'
import { Fragment, type ReactNode } from 'react'
import { useLanguage } from './language.tsx'

type SaidProps = {
  readonly children: ReactNode
  /** Where the sentence is in another language than the page. */
  readonly page?: Direction
}

export function Said({ children, page }: SaidProps) {
  const { direction } = useLanguage()
  if (typeof children !== 'string') return children
  return isolate(children, page ?? direction).map((part, index) =>
    part.direction ? (
      // The runs of one sentence never change places, and two may be alike.
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
      <bdi key={index} dir={part.direction}>
        {part.text}
      </bdi>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is the identity
      <Fragment key={index}>{part.text}</Fragment>
    ),
  )
}
