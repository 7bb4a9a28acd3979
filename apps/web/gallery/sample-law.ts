// A processing as the gallery shows it: what the law answers when a payroll holds the national card's number.
import type { ArticleText } from '@himaya/ui/article'
import type { Reason } from '@himaya/ui/reason.ts'

export const payrollReason: Reason = {
  question: 'regime',
  on: '2026-11-22',
  conclusion: 'authorisation',
  label: 'statutory',
  because: [
    {
      rule: 'art-12-1-e',
      cites: ['loi-09-08:12-1-e'],
      label: 'statutory',
      text: {
        fr: 'La colonne « clients.cin » contient le numéro de la carte d’identité nationale.',
        ar: 'يتضمن العمود «clients.cin» رقم بطاقة التعريف الوطنية.',
        en: 'The column “clients.cin” holds the national identity card number.',
      },
      evidence: ['clients.cin', 'paie.agents.cnie'],
    },
    {
      rule: 'art-12-1-a',
      cites: ['loi-09-08:12-1-a', 'loi-09-08:1-3'],
      label: 'statutory',
      text: {
        fr: 'L’appartenance syndicale est une donnée sensible ; elle est retenue pour les cotisations.',
        ar: 'الانتماء النقابي معطى حساس؛ ويُحتفظ به لأجل الاشتراكات.',
        en: 'Trade-union membership is sensitive data; it is kept for the contributions.',
      },
      evidence: ['paie.retenues.syndicat'],
    },
    {
      rule: 'cndp-478-2013',
      cites: ['cndp:478-2013'],
      label: 'practice',
      text: {
        fr: 'Les présences sont relevées par empreinte : la Commission demande une autorisation.',
        ar: 'يُسجَّل الحضور بواسطة البصمة: تطلب اللجنة الوطنية (المداولة 298-AU-2014) إذنًا مسبقًا بالاستمارة A-329/2014، وفق المرسوم 2-09-165.',
        en: 'Attendance is taken by fingerprint: the Commission asks for an authorisation.',
      },
      evidence: [],
    },
  ],
  facts: [
    { fact: 'mode', value: 'mixed' },
    { fact: 'subjects', value: 240 },
    { fact: 'recipients', value: 'CNSS' },
  ],
  needs: [
    {
      fact: 'interconnections.0.purposesDiffer',
      question: {
        fr: 'Le fichier de la mutuelle sert-il à une autre fin que le vôtre ?',
        ar: 'هل يُستعمل ملف التعاضدية لغاية أخرى غير غايتكم؟',
        en: 'Does the mutual’s file serve another purpose than yours?',
      },
      help: {
        fr: 'Deux fichiers reliés dont les fins principales diffèrent demandent aussi une autorisation.',
        ar: 'ربط ملفين تختلف غاياتهما الرئيسية يستوجب أيضًا الإذن المسبق.',
        en: 'Two linked files whose main purposes differ also need an authorisation.',
      },
      cites: ['loi-09-08:12-1-f'],
      settles: 'reasons',
    },
  ],
  alternatives: [
    {
      conclusion: 'declaration',
      text: {
        fr: 'Sans le numéro de la carte, l’appartenance syndicale ni l’empreinte, une déclaration suffit.',
        ar: 'من دون رقم البطاقة ولا الانتماء النقابي ولا البصمة، يكفي التصريح المسبق.',
        en: 'Without the card’s number, the union membership and the fingerprint, a declaration is enough.',
      },
    },
  ],
  readings: [
    {
      id: '12-1-f-public',
      cites: ['loi-09-08:12-1-f'],
      doubt: {
        fr: '« d’une ou de plusieurs personnes morales » peut viser deux fichiers d’un même organisme.',
        ar: 'قد تشمل عبارة «شخص معنوي أو عدة أشخاص» ملفين للهيئة نفسها.',
        en: '“of one or several legal persons” may catch two files of one and the same body.',
      },
      encoded: {
        fr: 'la plus stricte, car l’original arabe l’admet.',
        ar: 'الأكثر صرامة، لأن النص العربي الأصلي يحتملها.',
        en: 'the stricter one, since the Arabic original allows it.',
      },
    },
  ],
  reviews: [],
  duties: [
    {
      rule: 'art-24',
      cites: ['loi-09-08:24'],
      label: 'statutory',
      text: {
        fr: 'Mettre en place les huit contrôles de sécurité des données sensibles.',
        ar: 'إرساء تدابير المراقبة الثمانية المتعلقة بأمن المعطيات الحساسة.',
        en: 'Put in place the eight security controls for sensitive data.',
      },
      blocking: true,
    },
  ],
}

export const undeterminedReason: Reason = {
  ...payrollReason,
  conclusion: 'undetermined',
  atLeast: 'declaration',
  because: [],
  alternatives: [],
  readings: [],
  duties: [],
  facts: [],
}

/** Article 12-1-e as the two official languages have it, with a variant as copies may show. */
export const article = async (citation: string): Promise<ArticleText | undefined> =>
  citation === 'loi-09-08:1-3'
    ? undefined
    : {
        fr: {
          heading: 'Article 12',
          paragraphs: [
            {
              text: '1 - Sauf dispositions législatives particulières, le traitement des données à caractère personnel doit faire l’objet : d’une autorisation préalable lorsque les traitements concernent :',
              depth: 0,
            },
            {
              text: 'e) les données comportant le numéro de la carte d’identité nationale de la personne concernée ;',
              depth: 1,
            },
          ],
          source: 'Bulletin officiel n° 5714 du 5 mars 2009',
        },
        ar: {
          heading: 'المادة 12',
          paragraphs: [
            {
              text: '1 - ما لم تنص أحكام تشريعية خاصة على خلاف ذلك، تخضع معالجة المعطيات ذات الطابع الشخصي لإذن مسبق عندما تتعلق المعالجة بما يلي:',
              depth: 0,
            },
            { text: 'ه) المعطيات المتضمنة لرقم بطاقة التعريف الوطنية للشخص المعني؛', depth: 1 },
          ],
          source: 'الجريدة الرسمية عدد 5711 بتاريخ 23 فبراير 2009',
        },
        variants: [
          {
            where: '12-1-a',
            texts: [
              { source: 'BO 5714', text: 'ne soient pas communiquées à des tiers' },
              { source: 'ج.ر. 5711', text: 'أن يتم إيصالها إلى الأغيار' },
            ],
            followed: 'BO 5714',
          },
        ],
      }
