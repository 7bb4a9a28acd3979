// What a message says of itself, as far as words and links show it, told as the law's facts; the law then says whether its
// content may go out (art. 10, fourth to sixth paragraphs). What cannot be seen is left open for a person to say.
import { prospecting } from '@himaya/law/questions/prospecting'
import { conclusionOf } from '@himaya/law/words/conclusion-of'
import type { LawAnswer } from '@himaya/register/records'
import type { CampaignMessage, Channel, LintFinding, LintResult } from '../records.ts'
import { finding } from './findings.ts'
import type { Link } from './html.ts'
import type { ReadMessage } from './message.ts'
import {
  charged,
  falseReply,
  folded,
  placeholder,
  pretending,
  roundabout,
  stems,
  stopBySms,
  stopWords,
} from './signs.ts'

export type Linting = {
  readonly channel: Channel
  readonly message: ReadMessage
  /** How readers know the organisation: its names in each language. */
  readonly senderNames: readonly string[]
  readonly agencyName?: string | undefined
  /** The civil day whose law is asked. */
  readonly on: string
  /** What a person said of it, where the lint could not tell or was wrong. */
  readonly said?: CampaignMessage | undefined
}

type Looked = { readonly findings: readonly LintFinding[]; readonly facts: CampaignMessage }

const AROUND = 120
const written: readonly Channel[] = ['sms', 'messaging']

export function lint({ channel, message, senderNames, agencyName, on, said = {} }: Linting): LintResult {
  const looks = [
    written.includes(channel) ? stopInText(message) : stopInMail(message),
    ...(channel === 'email' && message.hasHeaders ? [oneClick(message)] : []),
    sender(message, senderNames, agencyName),
    channel === 'email' || channel === 'push'
      ? subject(message)
      : { findings: [], facts: { announcedSubject: 'none' as const } },
  ]
  const facts: CampaignMessage = { ...Object.assign({}, ...looks.map(look => look.facts)), ...said }
  const answer = prospecting.ask(
    {
      // As to someone who has consented: whether a given person has is the gate's to say.
      ...{ promotes: 'goods-or-services', channel, addressee: 'natural-person', objected: false },
      ...{ consentToThisMeans: true, consentPrior: true, consentGivenBy: 'ticked-box', consentFree: true },
      ...{ consentSpecific: true, consentInformed: true, consentProvable: true },
      ...facts,
    },
    on,
  )
  const { label, sentence } = conclusionOf('prospecting', answer.conclusion)
  return {
    channel,
    parts: { headers: message.headers, subject: message.subject, body: message.body },
    findings: looks.flatMap(look => look.findings),
    facts,
    answer: structuredClone({ ...answer }) as unknown as LawAnswer,
    conclusion: { label, sentence },
  }
}

const inBody = (from: number, to: number) => ({ part: 'body', from, to }) as const

function stopInMail({ body, links, header }: ReadMessage): Looked {
  const text = folded(body)
  const stopping = links.filter(link => speaksOfStopping(text, link))
  const real = stopping.filter(
    ({ href }) => !placeholder.test(href) && /^(?:https?:\/\/[^/\s]+|mailto:[^@\s]+@)/i.test(href),
  )
  const [link] = real.length > 0 ? real.toSorted((a, b) => Number(a.hidden) - Number(b.hidden)) : stopping
  const written = [...text.matchAll(stopWords)].at(-1)
  const inHeader = /<(?:https?|mailto):[^>]+>/i.test(header('list-unsubscribe') ?? '')
  if (!link) {
    if (!written || !stopBySms.test(text))
      return inHeader && written
        ? {
            findings: [finding('stop-found')],
            facts: { stopAddress: 'valid', refusalInEveryMessage: true, refusalFree: true },
          }
        : {
            findings: [finding('no-way-to-stop')],
            facts: { stopAddress: 'none', refusalInEveryMessage: false },
          }
    return withCharges(text, inBody(written.index, written.index + written[0].length), [])
  }
  const spot = inBody(link.from, link.to)
  if (real.length === 0)
    return {
      findings: [finding('stop-not-working', spot)],
      facts: { stopAddress: 'not-working', refusalInEveryMessage: false },
    }
  const near = text.slice(Math.max(0, link.from - AROUND), link.to + AROUND)
  const found = withCharges(near, spot, [
    ...(/^http:/i.test(link.href) ? [finding('stop-not-secure', spot)] : []),
    ...(roundabout.test(near) ? [finding('stop-roundabout', spot)] : []),
  ])
  return link.hidden
    ? {
        findings: [finding('stop-hidden', spot), ...found.findings.filter(({ level }) => level !== 'good')],
        facts: { ...found.facts, refusalPlain: false },
      }
    : { ...found, facts: { ...found.facts, ...(roundabout.test(near) ? {} : { refusalPlain: true }) } }
}

/** The link's own words, or the sentence in which it says “here”; or an address that says so itself. */
function speaksOfStopping(text: string, { href, from, to }: Link): boolean {
  const own = text.slice(from, to)
  if (has(stopWords, own) || /unsub|desabo|desinscri|opt-?out|\/stop\//i.test(href)) return true
  const sentence =
    text
      .slice(Math.max(0, from - AROUND), from)
      .split(/[.\n!?؟]/)
      .at(-1) ?? ''
  const after = text.slice(to, to + AROUND).split(/[.\n!?؟]/)[0] ?? ''
  return has(stopWords, sentence) || has(stopWords, after)
}

const has = (pattern: RegExp, text: string) =>
  new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text)

function withCharges(near: string, spot: LintFinding['spot'], more: readonly LintFinding[]): Looked {
  return charged.test(near)
    ? {
        findings: [finding('stop-charged', spot), ...more],
        facts: { stopAddress: 'charged', refusalInEveryMessage: true, refusalFree: false },
      }
    : {
        findings: [finding('stop-found', spot), ...more],
        facts: { stopAddress: 'valid', refusalInEveryMessage: true, refusalFree: true },
      }
}

function stopInText({ body, links }: ReadMessage): Looked {
  const text = folded(body)
  const word = [...text.matchAll(stopWords)].at(-1)
  const link = links.find(each => speaksOfStopping(text, each) && !placeholder.test(each.href))
  const whole = stopBySms.exec(text)
  if (whole) return plainly(withCharges(text, inBody(whole.index, whole.index + whole[0].length), []))
  if (link) return plainly(withCharges(text, inBody(link.from, link.to), []))
  if (!word)
    return {
      findings: [finding('no-way-to-stop')],
      facts: { stopAddress: 'none', refusalInEveryMessage: false },
    }
  // Whether one can answer is not in the text: a person says.
  return { findings: [finding('sms-no-number', inBody(word.index, word.index + word[0].length))], facts: {} }
}

const plainly = (looked: Looked): Looked => ({ ...looked, facts: { ...looked.facts, refusalPlain: true } })

function oneClick({ header, headers }: ReadMessage): Looked {
  const list = header('list-unsubscribe') ?? ''
  const post = header('list-unsubscribe-post') ?? ''
  const works =
    /<https:\/\/[^>\s]+>/i.test(list) && !placeholder.test(list) && /^List-Unsubscribe=One-Click$/i.test(post)
  const from = headers.indexOf('list-unsubscribe')
  const spot = from < 0 ? null : ({ part: 'headers', from, to: from + 'list-unsubscribe'.length } as const)
  return { findings: [finding(works ? 'one-click' : 'one-click-missing', spot)], facts: {} }
}

function sender(
  { from, body, subject: announced }: ReadMessage,
  names: readonly string[],
  agency?: string,
): Looked {
  const text = folded(body)
  const known = names.map(name => folded(name.normalize('NFC').trim())).filter(name => name.length > 1)
  const inFrom = known.some(name => folded(from).includes(name))
  const at = known
    .map(name => ({ from: text.indexOf(name), length: name.length }))
    .find(({ from }) => from >= 0)
  const spot = at ? inBody(at.from, at.from + at.length) : null
  if (inFrom || at || known.some(name => folded(announced).includes(name)))
    return {
      findings: [
        finding('sender-named', spot),
        ...(from !== '' && !inFrom ? [finding('sender-not-in-from')] : []),
      ],
      facts: { senderHidden: false },
    }
  const agencyNamed = agency && folded(`${from} ${body}`).includes(folded(agency.trim()))
  return {
    findings: [finding(agencyNamed ? 'sender-only-agency' : 'sender-absent')],
    facts: { senderHidden: true },
  }
}

function subject({ subject: announced, body, header, hasHeaders }: ReadMessage): Looked {
  if (announced === '') return { findings: [finding('subject-missing')], facts: { announcedSubject: 'none' } }
  const spot = { part: 'subject', from: 0, to: announced.length } as const
  const pretends =
    (falseReply.test(announced) && !(hasHeaders && header('in-reply-to'))) ||
    pretending.test(folded(announced))
  if (pretends) return { findings: [finding('subject-pretends', spot)], facts: {} }
  const [said, meant] = [stems(announced), stems(body)]
  const shared = [...said].some(stem => meant.has(stem))
  return shared
    ? { findings: [finding('subject-related', spot)], facts: { announcedSubject: 'related' } }
    : { findings: [finding('subject-unrelated', spot)], facts: {} }
}
