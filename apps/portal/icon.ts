// The few pictures of the portal, drawn in the page so that none is fetched. The word beside each speaks.
import { html } from 'hono/html'

const svg = (path: string) =>
  html`<svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`

const circle = 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20z'

export const icons = {
  granted: svg(`${circle}M8 12.5l2.7 2.7L16 9.5`),
  refused: svg(`${circle}M8.5 8.5l7 7M15.5 8.5l-7 7`),
  unanswered: svg(`${circle}M12 8v4.5M12 16h.01`),
  fault: svg('M12 3L2 20.5h20zM12 10v4.5M12 17.5h.01'),
} as const
