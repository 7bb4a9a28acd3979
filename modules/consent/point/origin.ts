// The address a site's pages are served from, exactly as a browser says it: scheme, host, port. A consent that travels in the
// clear can be read and changed on the way, so only https; http on this machine alone, to try things out. Browser-safe.
import { rule } from '@himaya/platform/text'
import { z } from 'zod'

const isLocal = (host: string) => host === 'localhost' || host.endsWith('.localhost') || host === '127.0.0.1'

/** `https://www.example.ma` of that address or of one below it; `null` of anything that cannot ask. */
export function originOf(typed: string): string | null {
  if (!URL.canParse(typed)) return null
  const { protocol, hostname, origin, username, password } = new URL(typed)
  if (username !== '' || password !== '') return null
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal(hostname))) return null
  // A host is a name, or this machine: an address in numbers has no certificate that people trust.
  if (!isLocal(hostname) && !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(hostname))
    return null
  return origin
}

export const Origin = z
  .string()
  .trim()
  .max(300)
  .refine(
    typed => originOf(typed) === typed,
    rule('web-origin', {
      fr: 'Donnez l’adresse du site sans chemin, en https : « https://www.exemple.ma ». En http, seul « localhost » est admis.',
      ar: 'أدخلوا عنوان الموقع دون مسار وببروتوكول https، مثل «https://www.exemple.ma». ولا يقبل http إلا مع localhost.',
      en: 'Give the site’s address without a path, in https: “https://www.example.ma”. With http only “localhost” will do.',
    }),
  )
