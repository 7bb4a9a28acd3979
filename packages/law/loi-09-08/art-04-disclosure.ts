// Art. 4, second paragraph: data go to a third party only for ends directly linked to the functions of both, and with the
// person's prior consent – unless one of the cases a to e makes the disclosure necessary. Processors and own staff are no
// third parties (art. 1-7).
import type { Disclosure } from '../facts/processing.ts'
import { all, any, over } from '../rule.ts'

const { given, rule } = over<Disclosure>()

export const notAThirdParty = rule({
  id: 'art-1-7',
  cites: ['loi-09-08:1-7', 'loi-09-08:4'],
  asks: ['kind'],
  holds: f => f.kind !== 'third-party',
  concludes: 'lawful',
  says: f =>
    f.kind === 'processor'
      ? {
          fr: 'Un sous-traitant n’est pas un tiers : un contrat écrit doit le lier aux instructions (art. 1-7, 23-3).',
          ar: 'المعالج من الباطن ليس من الأغيار: يجب أن يلتزم بالتعليمات بموجب عقد مكتوب (المادتان 1-7 و23-3).',
          en: 'A processor is no third party: a written contract must bind it to instructions (art. 1(7), 23(3)).',
        }
      : {
          fr: 'Une personne habilitée, sous l’autorité directe du responsable, n’est pas un tiers (art. 1-7).',
          ar: 'الشخص المؤهل الموضوع تحت السلطة المباشرة للمسؤول ليس من الأغيار (المادة 1-7).',
          en: 'An empowered person under the controller’s direct authority is no third party (art. 1(7)).',
        },
})

export const receivesUnderLaw = rule({
  id: 'art-1-8',
  cites: ['loi-09-08:1-8', 'loi-09-08:4'],
  confidence: 'reading',
  asks: ['underLegalProvision'],
  holds: f => f.underLegalProvision,
  concludes: 'lawful',
  reading: {
    id: 'recipients-under-a-legal-provision',
    cites: ['loi-09-08:1-8', 'loi-09-08:4'],
    doubt: {
      fr: 'L’article 1-8 retire aux organismes qui reçoivent en vertu de la loi la qualité de destinataire ; l’article 4 parle de tiers, sans cette réserve.',
      ar: 'تنزع المادة 1-8 صفة المرسل إليه عن الهيئات التي تتلقى المعطيات بموجب مقتضى قانوني؛ وتتحدث المادة 4 عن الأغيار دون هذا التحفظ.',
      en: 'Article 1(8) takes from bodies that receive under a law the quality of recipient; article 4 speaks of third parties, without that reserve.',
    },
    encoded: {
      fr: 'La communication commandée par la loi ne demande ni lien des fonctions ni consentement ; elle reste à citer dans le dossier.',
      ar: 'الإطلاع الذي يفرضه القانون لا يتطلب ارتباطا بالوظائف ولا رضى؛ ويبقى ذكره في الملف.',
      en: 'A disclosure the law commands needs neither linked functions nor consent; it is still cited on file.',
    },
  },
  says: f => ({
    fr: `« ${f.to} » reçoit les données en vertu d’une disposition légale : ce n’est pas un destinataire (art. 1-8).`,
    ar: `تتلقى «\u2068${f.to}\u2069» المعطيات في إطار مقتضى قانوني: فلا تعتبر مرسلا إليها (المادة 1-8).`,
    en: `“${f.to}” receives the data under a legal provision: it is not a recipient (art. 1(8)).`,
  }),
})

const linkedToBoth = all(
  given(['linkedToOwnFunctions'], f => f.linkedToOwnFunctions),
  given(['linkedToRecipientFunctions'], f => f.linkedToRecipientFunctions),
)

export const linkedAndConsented = rule({
  id: 'art-4-2-consent',
  cites: ['loi-09-08:4'],
  when: all(
    linkedToBoth,
    given(['basis'], f => f.basis === 'consent'),
  ),
  concludes: 'lawful',
  says: f => ({
    fr: `Communication à « ${f.to} » liée aux fonctions de l’un et de l’autre, avec le consentement préalable de la personne (art. 4).`,
    ar: `إطلاع «\u2068${f.to}\u2069» مرتبط بوظائف الطرفين وبرضى مسبق من الشخص المعني (المادة 4).`,
    en: `Disclosure to “${f.to}” linked to the functions of both, with the person’s prior consent (art. 4).`,
  }),
})

export const linkedAndNecessary = rule({
  id: 'art-4-2-necessary',
  cites: ['loi-09-08:4'],
  when: all(
    linkedToBoth,
    given(['basis'], f => f.basis !== 'consent' && f.basis !== 'none'),
    given(['necessary'], f => f.necessary),
  ),
  concludes: 'lawful',
  says: f => ({
    fr: `Communication à « ${f.to} » liée aux fonctions de l’un et de l’autre, et nécessaire dans un des cas où le consentement n’est pas exigé (art. 4).`,
    ar: `إطلاع «\u2068${f.to}\u2069» مرتبط بوظائف الطرفين وضروري في إحدى الحالات التي لا يكون فيها الرضى مطلوبا (المادة 4).`,
    en: `Disclosure to “${f.to}” linked to the functions of both, and necessary in one of the cases where consent is not required (art. 4).`,
  }),
})

export const notLinked = rule({
  id: 'art-4-2-not-linked',
  cites: ['loi-09-08:4', 'loi-09-08:56'],
  when: any(
    given(['linkedToOwnFunctions'], f => !f.linkedToOwnFunctions),
    given(['linkedToRecipientFunctions'], f => !f.linkedToRecipientFunctions),
  ),
  concludes: 'unlawful',
  says: f => ({
    fr: `La communication à « ${f.to} » n’est pas directement liée aux fonctions de l’un et de l’autre (art. 4).`,
    ar: `إطلاع «\u2068${f.to}\u2069» لا يرتبط مباشرة بوظائف المفوت والمفوت إليه (المادة 4).`,
    en: `The disclosure to “${f.to}” is not directly linked to the functions of both (art. 4).`,
  }),
})

/** What is left when neither consent nor necessity carries the disclosure. */
export const disclosureWithoutGround = rule({
  id: 'art-4-2',
  cites: ['loi-09-08:4', 'loi-09-08:56'],
  asks: [],
  holds: () => true,
  concludes: 'unlawful',
  says: f => ({
    fr: `La communication à « ${f.to} » ne remplit pas les conditions de l’article 4 : fonctions liées, et consentement préalable ou nécessité (art. 4, 56).`,
    ar: `إطلاع «\u2068${f.to}\u2069» لا يستوفي شروط المادة 4: ارتباط الوظائف، والرضى المسبق أو الضرورة (المادتان 4 و56).`,
    en: `The disclosure to “${f.to}” does not meet article 4: linked functions, and prior consent or necessity (art. 4, 56).`,
  }),
})
