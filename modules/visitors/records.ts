// People from outside and what shows that an address is theirs. Browser-safe.
import { languages } from '@himaya/platform/language'
import { Instant, id } from '@himaya/platform/records'
import { Email } from '@himaya/platform/text'
import { z } from 'zod'

/** How a visitor showed that the address is theirs. A link may have been passed on, so it opens less. */
export type Proof = 'code' | 'link'

export type Visitor = { readonly email: string; readonly proof: Proof }

export const minutesOfCode = 10
export const triesOfCode = 5

/** For whom links are made: each opens the choices of that one person, until it is too old. */
export const LinksWanted = z.object({
  emails: z.array(Email).min(1).max(500),
  language: z.enum(languages).default('fr'),
  days: z.int().min(1).max(90).default(30),
})

export const VisitorLink = z.object({
  email: z.string(),
  /** Complete where HIMAYA_URL is set, else from the root of this server. */
  url: z.string(),
})

/** A letter that did not arrive. */
export const MailFailure = z.object({
  mailId: id('Mail'),
  about: z.string(),
  /** As much of the address as tells two apart. */
  to: z.string(),
  failure: z.string(),
  attempts: z.int(),
  at: Instant,
})

export type MailFailure = z.infer<typeof MailFailure>

export const PortalState = z.object({
  /** Complete where HIMAYA_URL is set, else from the root of this server. */
  url: z.string(),
  /** Whether a point of collection of the portal has a published notice. */
  isOpen: z.boolean(),
  mail: z.object({ isSetUp: z.boolean(), failures: z.array(MailFailure) }),
})
