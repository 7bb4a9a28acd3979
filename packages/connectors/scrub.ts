// Keeps passwords out of what is logged or shown.

/** `text` with every occurrence of the secret, plain or percent-encoded, replaced by bullets. */
export const scrub = (text: string, secret: string | undefined) => {
  if (!secret) return text
  return [secret, encodeURIComponent(secret), encodeURI(secret)].reduce(
    (clean, form) => clean.replaceAll(form, '•••'),
    text,
  )
}
