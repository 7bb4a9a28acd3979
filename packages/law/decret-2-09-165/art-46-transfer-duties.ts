// D.46-50: what is told to the CNDP about a transfer, and when; and the CNDP's page that wants the base processing filed
// first. One joint declaration serves transfers of the same data for the same purposes (D.50).
import { type ProcessingFacts, rule as ruleOfProcessing } from '../facts/processing.ts'
import type { TransferCase } from '../loi-09-08/art-43-transfers.ts'
import { all, over } from '../rule.ts'
import { listed, quoted } from '../words/listing.ts'

const { given, rule } = over<TransferCase>()

export const particulars = rule({
  id: 'decret-46',
  cites: ['decret-2-09-165:46', 'loi-09-08:15-e'],
  asks: ['listed'],
  holds: f => f.listed,
  concludes: 'duty',
  confidence: 'reading',
  says: () => ({
    fr: 'Déposer les huit mentions du transfert : expéditeur, destinataire, fichier, données, personnes et leur nombre, but, mode et fréquence, date du premier transfert (décret, art. 46).',
    ar: 'إيداع البيانات الثمانية للنقل: المبلغ والمرسل إليه والملف والمعطيات والأشخاص وعددهم والهدف والطريقة والتواتر وتاريخ أول نقل (المرسوم، المادة 46).',
    en: 'File the eight particulars of the transfer: sender, recipient, file, data, persons and their number, purpose, mode and frequency, date of the first transfer (decree, art. 46).',
  }),
})

export const exactCase = rule({
  id: 'decret-47',
  cites: ['decret-2-09-165:47', 'loi-09-08:44'],
  when: all(
    given(['listed'], f => !f.listed),
    given(['grounds'], f =>
      f.grounds.some(ground => ground !== 'cndp-authorisation' && ground !== 'listed-state'),
    ),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Indiquer à la CNDP, outre les mentions de l’article 46, le cas exact de l’article 44 invoqué ; pour le consentement, en garder la preuve (décret, art. 47).',
    ar: 'ذكر الحالة الدقيقة من المادة 44 المتمسك بها للجنة الوطنية فضلا عن بيانات المادة 46؛ وبالنسبة للموافقة الاحتفاظ بما يثبتها (المرسوم، المادة 47).',
    en: 'State to the CNDP, beside the items of article 46, the exact case of article 44 relied on; for consent, keep the proof (decree, art. 47).',
  }),
})

export const safeguardsToDescribe = rule({
  id: 'decret-48',
  cites: ['decret-2-09-165:48', 'loi-09-08:44-3'],
  when: all(
    given(['listed'], f => !f.listed),
    given(['grounds'], f => f.grounds.includes('cndp-authorisation')),
  ),
  concludes: 'duty',
  says: f =>
    f.safeguards === 'none'
      ? {
          fr: 'Aucune garantie n’est prévue : établir des clauses contractuelles ou des règles internes avant de demander l’autorisation (art. 44-3 ; décret, art. 48).',
          ar: 'لا توجد أي ضمانة: وضع بنود عقد أو نظام داخلي قبل طلب الإذن (المادة 44-3؛ المرسوم، المادة 48).',
          en: 'There is no safeguard: draw up contract clauses or internal rules before asking for the authorisation (art. 44(3); decree, art. 48).',
        }
      : {
          fr: 'Décrire dans la demande les mesures et le dispositif qui garantissent la protection (décret, art. 48).',
          ar: 'بيان الإجراءات والجهاز الكفيلين بضمان الحماية في الطلب (المرسوم، المادة 48).',
          en: 'Describe in the request the measures and the mechanism that guarantee protection (decree, art. 48).',
        },
})

export const transferChanged = rule({
  id: 'decret-49',
  cites: ['decret-2-09-165:49'],
  asks: ['changedSinceNotified'],
  holds: f => f.changedSinceNotified,
  concludes: 'duty',
  says: () => ({
    fr: 'Notifier le changement à la CNDP sans retard, ou sous huit jours ouvrables (décret, art. 49).',
    ar: 'إحاطة اللجنة الوطنية علما بالتغيير بلا تأخير أو داخل أجل ثمانية أيام عمل (المرسوم، المادة 49).',
    en: 'Notify the CNDP of the change without delay, or within eight working days (decree, art. 49).',
  }),
})

export const baseToFile = rule({
  id: 'cndp-transfer-base',
  cites: ['cndp:f-118'],
  label: 'practice',
  confidence: 'practice',
  asks: ['alreadyFiled'],
  holds: f => f.alreadyFiled === 'no',
  concludes: 'blocking',
  says: () => ({
    fr: 'La CNDP ne reçoit une demande de transfert que si le traitement de base est déjà déclaré ou autorisé (pratique).',
    ar: 'لا تقبل اللجنة الوطنية طلب النقل إلا إذا سبق التصريح بالمعالجة الأصلية أو الإذن بها (ممارسة).',
    en: 'The CNDP takes a transfer request only once the base processing is declared or authorised (practice).',
  }),
})

/** The purposes that two transfers or more of a processing share. */
const sharedPurposes = (transfers: ProcessingFacts['transfers']) => {
  const purposes = (transfers ?? []).flatMap(({ purpose }) => (purpose ? [purpose] : []))
  return [...new Set(purposes.filter((purpose, index) => purposes.indexOf(purpose) !== index))]
}

export const jointTransfers = ruleOfProcessing({
  id: 'decret-50',
  cites: ['decret-2-09-165:50'],
  asks: ['transfers'],
  holds: f => sharedPurposes(f.transfers).length > 0,
  concludes: 'duty',
  says: f => {
    const names = listed(sharedPurposes(f.transfers).map(quoted))
    return {
      fr: `Des transferts des mêmes catégories de données vers plusieurs destinataires, dans le même but (${names.fr}), peuvent faire l’objet d’une déclaration commune (décret, art. 50).`,
      ar: `يمكن أن تكون عمليات نقل نفس أصناف المعطيات إلى عدة مرسل إليهم لنفس الغاية (${names.ar}) موضوع تصريح مشترك (المرسوم، المادة 50).`,
      en: `Transfers of the same categories of data to several recipients for the same purpose (${names.en}) may be declared jointly (decree, art. 50).`,
    }
  },
})
