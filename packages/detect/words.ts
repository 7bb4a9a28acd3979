// The shape of a text a person reads. Detection depends on nothing, so it names its languages itself; French first.

/** The same text in each language. */
export type Words = { readonly fr: string; readonly ar: string; readonly en: string }
