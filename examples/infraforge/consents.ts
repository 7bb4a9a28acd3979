// What InfraForge asks on its site: functional, analytical and marketing cookies as its policy names them (§ 7), and its letter.
import type { ExampleConsents } from '../example.ts'

export const infraforgeConsents: ExampleConsents = {
  site: 'Site infraforge.ma',
  origin: 'https://infraforge.ma',
  page: 'https://infraforge.ma/privacy',
  seed: 20_260,
  answers: 320,
  purposes: [
    {
      key: 'fonctionnement',
      kind: 'storage',
      storage: 'functional',
      essential: true,
      label: { fr: 'Fonctionnement du site', ar: 'سير الموقع', en: 'Running the site' },
      text: {
        fr: 'Sans eux, le site ne fonctionne pas : session, sécurité, vos choix.',
        ar: 'بدونها لا يعمل الموقع: الجلسة والأمان واختياراتكم.',
        en: 'The site does not work without them: session, security, your choices.',
      },
      cookies: [
        {
          name: 'session',
          owner: 'InfraForge Morocco',
          days: 0,
          purpose: { fr: 'Garder votre visite', ar: 'الحفاظ على زيارتكم', en: 'Keeping your visit' },
        },
      ],
      share: 1,
    },
    {
      key: 'mesure',
      kind: 'storage',
      storage: 'analytics',
      from: 'cookies',
      label: { fr: 'Mesure d’audience', ar: 'قياس الزيارات', en: 'Audience measurement' },
      text: {
        fr: 'Compter les visites, dans une configuration respectueuse de la vie privée.',
        ar: 'عد الزيارات بإعدادات تحترم الحياة الخاصة.',
        en: 'Counting visits, in a privacy-friendly configuration.',
      },
      cookies: [
        {
          name: '_pk_*',
          owner: 'InfraForge Morocco',
          days: 395,
          purpose: { fr: 'Distinguer les visites', ar: 'تمييز الزيارات', en: 'Telling visits apart' },
        },
      ],
      share: 0.58,
    },
    {
      key: 'remarketing',
      kind: 'storage',
      storage: 'marketing',
      label: {
        fr: 'Publicité et réseaux sociaux',
        ar: 'الإعلانات وشبكات التواصل',
        en: 'Advertising and social media',
      },
      text: {
        fr: 'Vous montrer ailleurs ce que vous avez regardé ici.',
        ar: 'عرض ما شاهدتموه هنا عليكم في مواقع أخرى.',
        en: 'Showing you elsewhere what you looked at here.',
      },
      cookies: [
        {
          name: '_fbp',
          owner: 'Meta',
          days: 90,
          purpose: {
            fr: 'Reconnaître le navigateur',
            ar: 'التعرف على المتصفح',
            en: 'Recognising the browser',
          },
        },
      ],
      share: 0.27,
    },
    {
      key: 'lettre',
      kind: 'prospecting',
      channel: 'email',
      from: 'newsletter',
      label: { fr: 'Lettre d’information', ar: 'النشرة الإخبارية', en: 'Newsletter' },
      text: {
        fr: 'Une lettre par mois sur nos services, par courriel.',
        ar: 'نشرة شهرية عن خدماتنا عبر البريد الإلكتروني.',
        en: 'One letter a month about our services, by e-mail.',
      },
      cookies: [],
      share: 0.19,
    },
  ],
}
