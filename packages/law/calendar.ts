// Civil days of Africa/Casablanca. Legal time is counted in days, never in instants: a day is `YYYY-MM-DD`.

/** A civil day, `YYYY-MM-DD`, that exists in the calendar. */
export type Day = string
