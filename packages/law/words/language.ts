// The languages of the law package. It depends on nothing, so it names them itself; French is written first.

/** The same text in each language a person may read. */
export type Translated = { readonly fr: string; readonly ar: string; readonly en: string }
