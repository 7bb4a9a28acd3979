// What a browser may do with a page of the portal: styles, fonts and forms of this server; no script, no frame, nobody else.
export const PORTAL_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
