// Art. 58 and 61: processing without the security measures, now or before; and causing misuse, even by negligence, or letting
// data reach third parties who are not entitled.
import { exposureSubject } from '../facts/exposure.ts'
import type { Reading } from '../rule.ts'

const { rule } = exposureSubject

export const disclosureByNegligence: Reading = {
  id: 'disclosure-by-negligence',
  cites: ['loi-09-08:61-1'],
  doubt: {
    fr: 'En français, « même par négligence » peut porter sur toute la phrase, communication à des tiers comprise ; en arabe, « ولو بفعل الإهمال » suit les seuls verbes causer et faciliter.',
    ar: 'في النص الفرنسي قد تشمل عبارة « même par négligence » الجملة كلها بما فيها الإيصال إلى الأغيار؛ أما في العربية فتأتي عبارة «ولو بفعل الإهمال» بعد فعلي التسبب والتسهيل فقط.',
    en: 'In French “même par négligence” may govern the whole sentence, disclosure included; in Arabic “ولو بفعل الإهمال” follows the verbs to cause and to ease alone.',
  },
  encoded: {
    fr: 'Une fuite par simple négligence, sans usage abusif établi, est une exposition possible, montrée à part.',
    ar: 'التسرب بمجرد الإهمال، دون ثبوت استعمال تعسفي، تعرض محتمل للعقوبة يعرض على حدة.',
    en: 'A leak by mere negligence, with no misuse established, is a possible exposure, shown apart.',
  },
}

const withoutSecurity = rule({
  id: 'art-58',
  cites: ['loi-09-08:58', 'loi-09-08:23', 'loi-09-08:24'],
  asks: ['securityMeasures'],
  holds: f => f.securityMeasures !== 'in-place',
  concludes: 'exposed',
  says: f =>
    f.securityMeasures === 'missing'
      ? {
          fr: 'Le traitement se fait sans les mesures de sécurité des articles 23 et 24 : les prendre (art. 58).',
          ar: 'تتم المعالجة دون إجراءات السلامة المنصوص عليها في المادتين 23 و24: يجب اتخاذها (المادة 58).',
          en: 'The processing is done without the security measures of articles 23 and 24: take them (art. 58).',
        }
      : {
          fr: 'Les mesures de sécurité sont en place, mais le traitement s’est fait sans elles : le passé reste punissable (art. 58).',
          ar: 'إجراءات السلامة قائمة، غير أن المعالجة تمت دونها من قبل: يبقى ما مضى معاقبا عليه (المادة 58).',
          en: 'The security measures are in place, but processing was done without them: the past stays punishable (art. 58).',
        },
})

const misused = rule({
  id: 'art-61-misuse',
  cites: ['loi-09-08:61-1'],
  asks: ['misuse'],
  holds: f => f.misuse,
  concludes: 'exposed',
  says: () => ({
    fr: 'Un usage abusif ou frauduleux des données a été causé ou facilité : la négligence suffit (art. 61).',
    ar: 'وقع التسبب في استعمال تعسفي أو تدليسي للمعطيات أو تسهيله: ويكفي الإهمال (المادة 61).',
    en: 'An abusive or fraudulent use of the data was caused or made easier: negligence is enough (art. 61).',
  }),
})

const disclosed = rule({
  id: 'art-61-disclosure',
  cites: ['loi-09-08:61-1', 'loi-09-08:26'],
  asks: ['disclosedToUnauthorised'],
  holds: f => f.disclosedToUnauthorised === 'knowingly',
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données ont été communiquées sciemment à des tiers non habilités (art. 61).',
    ar: 'أوصلت معطيات عن علم إلى أغيار غير مؤهلين (المادة 61).',
    en: 'Data were knowingly disclosed to unauthorised third parties (art. 61).',
  }),
})

const leaked = rule({
  id: 'art-61-negligence',
  cites: ['loi-09-08:61-1'],
  asks: ['disclosedToUnauthorised'],
  holds: f => f.disclosedToUnauthorised === 'by-negligence',
  concludes: 'in-doubt',
  confidence: 'reading',
  reading: disclosureByNegligence,
  says: () => ({
    fr: 'Des données sont parvenues par négligence à des tiers non habilités : mettre fin à la fuite et en garder trace ; un tribunal pourrait y appliquer l’article 61 (art. 61).',
    ar: 'وصلت معطيات بفعل الإهمال إلى أغيار غير مؤهلين: يجب وضع حد لذلك وتوثيقه؛ وقد تطبق المحكمة المادة 61 (المادة 61).',
    en: 'Data reached unauthorised third parties by negligence: end it and keep a record; a court could apply article 61 (art. 61).',
  }),
})

export const securityOffences = [withoutSecurity]
export const leakOffences = [misused, disclosed]
export const leakInDoubt = [leaked]
