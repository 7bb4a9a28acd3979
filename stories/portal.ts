// An organisation whose portal is open, made as its officer makes it: over the API, signed in.
import type { RunningHimaya } from './himaya.ts'

const text = (fr: string, ar: string, en: string) => ({ fr, ar, en })

const purposes = [
  {
    key: 'offers-email',
    kind: 'prospecting',
    channel: 'email',
    label: text(
      'Recevoir nos offres par courriel',
      'التوصل بعروضنا بالبريد الإلكتروني',
      'Get our offers by e-mail',
    ),
    text: text(
      'Une lettre par mois, avec les prix de saison et les nouveaux produits.',
      'رسالة كل شهر فيها أثمنة الموسم والمنتجات الجديدة.',
      'One letter a month, with the season’s prices and new products.',
    ),
  },
  {
    key: 'offers-sms',
    kind: 'prospecting',
    channel: 'sms',
    label: text(
      'Recevoir nos offres par SMS',
      'التوصل بعروضنا برسائل نصية قصيرة',
      'Get our offers by text message',
    ),
    text: text(
      'Quatre SMS par an au plus, avant les fêtes.',
      'أربع رسائل في السنة على الأكثر، قبل الأعياد.',
      'Four text messages a year at most, before holidays.',
    ),
  },
  {
    key: 'advice',
    kind: 'use',
    needsGuardianUnder: 18,
    label: text(
      'Utiliser vos achats pour vous conseiller',
      'استعمال مشترياتكم لتقديم النصح لكم',
      'Use your purchases to advise you',
    ),
    text: text(
      'Nous regardons ce que vous avez acheté pour vous proposer ce qui vous convient.',
      'نطلع على ما اشتريتموه لنقترح عليكم ما يناسبكم.',
      'We look at what you bought to suggest what suits you.',
    ),
  },
  {
    key: 'share-rif',
    kind: 'disclosure',
    recipient: { name: 'Rif Livraison', country: 'MA' },
    label: text(
      'Donner votre adresse à Rif Livraison',
      'إيصال عنوانكم إلى Rif Livraison',
      'Give your address to Rif Livraison',
    ),
    text: text(
      'Pour que ce livreur vous propose ses propres services.',
      'لكي تقترح عليكم شركة التوصيل هذه خدماتها الخاصة.',
      'So that this carrier offers you its own services.',
    ),
  },
] as const

export type Officer = {
  readonly organisationId: string
  /** The API, as the officer. @throws for anything but 200 */
  // biome-ignore lint/suspicious/noExplicitAny: a story reads whatever came back.
  call(method: string, path: string, body?: unknown): Promise<any>
}

/** An organisation with its officer, without a portal yet. */
export async function signUp({ url, setUpLink }: Pick<RunningHimaya, 'url' | 'setUpLink'>): Promise<Officer> {
  let cookie = ''
  const call: Officer['call'] = async (method, path, body) => {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', origin: url },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const set = answer.headers.getSetCookie().map(one => one.split(';')[0])
    if (set.length > 0) cookie = set.join('; ')
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const token = new URL(await setUpLink()).hash.replace('#token=', '')
  const { organisationId } = await call('POST', '/set-up/organisation', {
    token,
    organisation: { nameFr: 'Coopérative Argan du Souss', kind: 'company' },
    person: { name: 'Amina Alaoui', email: 'amina@argan.example', password: 'palmier-argan-oued-zellige' },
    language: 'fr',
  })
  const at = `/organisations/${organisationId}`
  await call('PATCH', at, {
    revision: 1,
    nameAr: 'تعاونية أركان سوس',
    email: 'contact@argan.example',
    phone: '+212 5 28 00 00 00',
    address: '12, rue des Oliviers',
    city: 'Agadir',
  })
  return { organisationId, call }
}

/** What people may choose, and the published notice that asks it. */
export async function openThePortal({ organisationId, call }: Officer): Promise<void> {
  const at = `/organisations/${organisationId}/consent`
  for (const content of purposes) await call('POST', `${at}/purposes`, { content })
  const { pointId, changedAt } = await call('POST', `${at}/points`, {
    manner: 'portal',
    name: 'Portail des choix',
  })
  const asked = purposes.map(({ key }) => ({
    key,
    essential: false,
    objectable: false,
    cookies: [],
    google: [],
  }))
  await call('PUT', `${at}/points/${pointId}`, {
    changedAt,
    content: {
      name: 'Portail des choix',
      origins: [],
      domain: null,
      days: 365,
      purposes: asked,
      title: text('Vos choix', 'اختياراتكم', 'Your choices'),
      text: text(
        'Chaque ligne est une question à part. Ce que vous n’acceptez pas n’est pas fait.',
        'كل سطر سؤال مستقل. وما لا تقبلونه لا نقوم به.',
        'Each line is a question of its own. What you do not agree to is not done.',
      ),
      page: 'https://argan.example/donnees',
    },
  })
  const { version } = await call('GET', `${at}/points/${pointId}/draft`)
  await call('POST', `${at}/points/${pointId}/notices`, { version, reason: null })
}
