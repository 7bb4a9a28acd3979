// A made-up answer to a person who asked for access, in French and in Arabic: the short, friendly kind of document.
import { article, type Document, ltr } from '../document.ts'

export const sampleLetter = (language: 'fr' | 'ar'): Document => {
  const t = <T>(fr: T, ar: T): T => (language === 'fr' ? fr : ar)
  return {
    kind: 'letter',
    language,
    title: t('Votre demande d’accès à vos données', 'طلبكم الولوج إلى معطياتكم'),
    reference: 'DA-2026-0031',
    date: '2026-11-01',
    organisation: {
      name: t('Atlas Messagerie SARL', 'أطلس للإرساليات ش.ذ.م.م'),
      address: t(
        ['18, rue Oued Ziz, Agdal', '10090 Rabat, Maroc'],
        ['18، زنقة واد زيز، أكدال', '10090 الرباط، المغرب'],
      ),
    },
    sections: [
      {
        blocks: [
          {
            type: 'address',
            lines: t(
              ['Madame Khadija El Fassi', '7, avenue Ibn Sina, appt 12', '20250 Casablanca'],
              ['السيدة خديجة الفاسي', '7، شارع ابن سينا، الشقة 12', '20250 الدار البيضاء'],
            ),
          },
          { type: 'paragraph', text: t('Madame,', 'سيدتي،') },
          {
            type: 'paragraph',
            text: t(
              [
                'Le 26/10/2026, vous nous avez demandé quelles données nous détenons sur vous (',
                article('loi-09-08:7', 'loi n° 09-08, art. 7'),
                '). Les voici, avec leur origine et la durée pendant laquelle nous les gardons. Cette réponse est gratuite.',
              ],
              [
                'بتاريخ 26/10/2026 سألتمونا عن المعطيات التي نتوفر عليها بشأنكم (',
                article('loi-09-08:7', 'القانون رقم 09-08، المادة 7'),
                '). وهذه هي المعطيات مع مصدرها ومدة الاحتفاظ بها. وهذا الجواب دون مصاريف.',
              ],
            ),
          },
          {
            type: 'fields',
            fields: [
              { label: t('Nom', 'الاسم'), value: t('Khadija El Fassi', 'خديجة الفاسي') },
              { label: t('Téléphone', 'الهاتف'), value: [ltr('+212 6 61 00 00 00')] },
              {
                label: t('Envois', 'الإرساليات'),
                value: t('3 envois, du 04/02/2025 au 12/09/2026', '3 إرساليات، من 04/02/2025 إلى 12/09/2026'),
              },
            ],
          },
          {
            type: 'paragraph',
            text: t(
              'Vous pouvez faire corriger ces données ou vous opposer à leur traitement en répondant à cette lettre. Si notre réponse ne vous satisfait pas, vous pouvez saisir la Commission nationale.',
              'يمكنكم طلب تصحيح هذه المعطيات أو التعرض على معالجتها بالرد على هذه الرسالة. وإذا لم يرضكم جوابنا فيمكنكم رفع الأمر إلى اللجنة الوطنية.',
            ),
          },
          {
            type: 'signature',
            place: t('Rabat', 'الرباط'),
            date: '2026-11-01',
            name: t('Nadia Chraibi', 'نادية الشرايبي'),
            position: t('Déléguée à la protection des données', 'مندوبة حماية المعطيات'),
          },
        ],
      },
    ],
    footer: { evidenceHash: '1b4e28ba2fa1d2a8c5e0f7d46b93c1e07a5d2f8894be310c6e7fa0452db9c3d8' },
  }
}
