// What the department asks on its portal. Its policy counts inaction as consent; asked this way, silence refuses.
import type { ExampleConsents } from '../example.ts'

export const dmreConsents: ExampleConsents = {
  site: 'بوابة مغاربة العالم',
  origin: 'https://portail.dmre.example.ma',
  page: null,
  seed: 20_261,
  answers: 180,
  purposes: [
    {
      key: 'mesure',
      kind: 'storage',
      storage: 'analytics',
      label: { fr: 'Mesure d’audience', ar: 'قياس الزيارات', en: 'Audience measurement' },
      text: {
        fr: 'Savoir quelles pages servent aux Marocains du monde.',
        ar: 'معرفة الصفحات التي يستفيد منها مغاربة العالم.',
        en: 'Knowing which pages serve Moroccans abroad.',
      },
      cookies: [
        {
          name: 'visite',
          owner: 'DMRE',
          days: 180,
          purpose: { fr: 'Distinguer les visites', ar: 'تمييز الزيارات', en: 'Telling visits apart' },
        },
      ],
      share: 0.64,
    },
    {
      key: 'nachra',
      kind: 'use',
      from: 'newsletter',
      label: { fr: 'Lettre du portail', ar: 'النشرة الإخبارية للبوابة', en: 'Letter of the portal' },
      text: {
        fr: 'Recevoir par courriel les nouvelles du département.',
        ar: 'التوصل بأخبار القطاع عبر البريد الإلكتروني.',
        en: 'Receiving the department’s news by e-mail.',
      },
      cookies: [],
      share: 0.41,
    },
  ],
}
