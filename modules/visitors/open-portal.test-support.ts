// A portal that asks something, made as an officer makes it: purposes, a point, its published notice. For tests and stories.

/** The API as a member of the organisation, for what answers 200. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came back.
export type Call = (method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: unknown) => Promise<any>

const text = (fr: string, ar: string, en: string) => ({ fr, ar, en })

export const askedInPortal = [
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

/** What people may choose, and the published notice that asks it. */
export async function openThePortal(
  call: Call,
  organisationId: string,
  questions: readonly (typeof askedInPortal)[number][] = askedInPortal,
): Promise<{ readonly pointId: string }> {
  const at = `/organisations/${organisationId}/consent`
  for (const content of questions) await call('POST', `${at}/purposes`, { content })
  const { pointId, changedAt } = await call('POST', `${at}/points`, {
    manner: 'portal',
    name: 'Portail des choix',
  })
  const asked = questions.map(({ key }) => ({
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
  await publishThePortal(call, organisationId, pointId)
  return { pointId }
}

/** What is written becomes what people are shown. */
export async function publishThePortal(call: Call, organisationId: string, pointId: string): Promise<void> {
  const at = `/organisations/${organisationId}/consent/points/${pointId}`
  const { version } = await call('GET', `${at}/draft`)
  await call('POST', `${at}/notices`, { version, reason: null })
}
