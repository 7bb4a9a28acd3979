// The notice of a site in the shape that the banner shows.
import type { Notice as BannerNotice } from '@himaya/banner/notice'
import type { ShownNotice } from './sites.ts'

/** `asked` changes only with what the law makes one ask again for, `version` with every letter. */
export const forBanner = ({
  version,
  asked,
  content,
}: ShownNotice): BannerNotice & { readonly asked: string } => ({
  site: content.site,
  version,
  asked,
  controller: content.controller,
  ...(content.receipt !== null && { receipt: content.receipt }),
  title: content.title,
  text: content.text,
  ...(content.page !== null && { page: content.page }),
  days: content.days,
  ...(content.domain !== null && { domain: content.domain }),
  categories: content.purposes.map(({ key, essential, label, text, cookies, google, objectable }) => ({
    id: key,
    essential,
    label,
    text,
    cookies,
    ...(google.length > 0 && { google }),
    ...(objectable && { objectable }),
  })),
})
