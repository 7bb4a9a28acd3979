// How Himaya names a passage of a text: `text:article-paragraph-letter`, always with ASCII hyphens.
// Examples: `loi-09-08:12-1-e`, `decret-2-09-165:27`, `cndp:236-2015`, `ri:32`, `loi-05-20:26`.

/**
 * The texts a citation may point into. `ri` is the CNDP's internal rules; `cndp` its deliberations and forms; `doc` the code of
 * obligations and contracts; `cpc` the code of civil procedure; `loi-46-13` approves Convention 108.
 */
export type TextId =
  | 'loi-09-08'
  | 'decret-2-09-165'
  | 'ri'
  | 'cndp'
  | 'loi-05-20'
  | 'decret-2-24-921'
  | 'loi-9-88'
  | 'loi-31-13'
  | 'loi-04-20'
  | 'loi-43-05'
  | 'loi-43-20'
  | 'loi-53-05'
  | 'loi-72-18'
  | 'loi-46-13'
  | 'code-travail'
  | 'code-commerce'
  | 'code-penal'
  | 'code-famille'
  | 'cgi'
  | 'doc'
  | 'cpc'
  | 'constitution'

/** A passage of a text. A rule without one does not compile. */
export type Citation = `${TextId}:${string}`
