// What a browser keeps of a choice, in two marks. The refusal mark is written before anything else and names the decision;
// the grant mark is written only once the server has the record, and counts only while it names the decision of the refusal
// mark. So whatever is lost, late or overtaken, what is left is a refusal.

/** The refusal mark: a decision was made, and nothing is granted by this alone. */
export type Decision = {
  /** Of this decision alone. */
  readonly id: string
  /** Pseudonym of the browser, so that its decisions form one history. */
  readonly subject: string
  /** How many decisions of this subject came before it: the order of a history does not hang on clocks. */
  readonly order: number
  /** Of what was asked: `asked` of the notice that was shown. */
  readonly asked: string
  /** Seconds since 1970, by the browser's clock. */
  readonly at: number
}

/** The grant mark: what the decision of this id granted. */
export type Grant = { readonly id: string; readonly categories: readonly string[] }

const FORMAT = '1'
const number = /^\d{1,12}$/
const token = /^[A-Za-z0-9_-]{1,64}$/

/** FNV-1a: a mark that was changed by accident is no mark. It keeps out no one who can write the page's cookies. */
const checksum = (text: string): string => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

const seal = (parts: readonly string[]): string => {
  const text = [FORMAT, ...parts].join('.')
  return `${text}.${checksum(text)}`
}

/** The parts of a whole mark; undefined of anything else. */
const open = (text: string, kind: string): string[] | undefined => {
  const end = text.lastIndexOf('.')
  const [format, found, ...parts] = text.slice(0, end).split('.')
  const whole = checksum(text.slice(0, end)) === text.slice(end + 1)
  return whole && format === FORMAT && found === kind && parts.every(part => token.test(part))
    ? parts
    : undefined
}

export const writeDecision = ({ id, subject, order, asked, at }: Decision): string =>
  seal(['r', id, subject, String(order), asked, String(at)])

export const readDecision = (text: string | null): Decision | undefined => {
  const [id, subject, order, asked, at, ...rest] = (text && open(text, 'r')) || []
  if (!id || !subject || !order || !asked || !at || rest.length > 0) return undefined
  return number.test(order) && number.test(at)
    ? { id, subject, order: Number(order), asked, at: Number(at) }
    : undefined
}

export const writeGrant = ({ id, categories }: Grant): string => seal(['g', id, ...categories])

export const readGrant = (text: string | null): Grant | undefined => {
  const [id, ...categories] = (text && open(text, 'g')) || []
  return id ? { id, categories } : undefined
}

/** Names of categories and ids must fit in a mark. */
export const fits = (name: string): boolean => token.test(name)
