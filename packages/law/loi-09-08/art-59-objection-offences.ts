// Art. 59-60: processing despite an objection with legitimate grounds, or for prospecting, where no ground is needed; and
// transfer abroad in breach of art. 43-44.
import { exposureSubject } from '../facts/exposure.ts'

const { rule } = exposureSubject

const despiteLegitimateGrounds = rule({
  id: 'art-59-grounds',
  cites: ['loi-09-08:59', 'loi-09-08:9-1'],
  asks: ['despiteObjection'],
  holds: f => f.despiteObjection.includes('legitimate-grounds'),
  concludes: 'exposed',
  says: () => ({
    fr: 'Le traitement a continué malgré une opposition fondée sur des motifs légitimes (art. 59).',
    ar: 'تواصلت المعالجة رغم تعرض مبني على أسباب مشروعة (المادة 59).',
    en: 'Processing went on despite an objection on legitimate grounds (art. 59).',
  }),
})

const despiteProspecting = rule({
  id: 'art-59-prospecting',
  cites: ['loi-09-08:59', 'loi-09-08:9-2'],
  asks: ['despiteObjection'],
  holds: f => f.despiteObjection.includes('prospecting'),
  concludes: 'exposed',
  says: () => ({
    fr: 'La prospection a continué malgré l’opposition, qui n’avait pas à être motivée (art. 59, 9).',
    ar: 'تواصل الاستقراء رغم التعرض الذي لا يحتاج إلى تعليل (المادتان 59 و9).',
    en: 'Prospecting went on despite the objection, which needed no ground (art. 59, 9).',
  }),
})

const despiteElectronic = rule({
  id: 'art-59-electronic',
  cites: ['loi-09-08:59', 'loi-09-08:10'],
  asks: ['despiteObjection'],
  holds: f => f.despiteObjection.includes('electronic-prospecting'),
  concludes: 'exposed',
  says: () => ({
    fr: 'La prospection par voie électronique a continué malgré l’opposition (art. 59, 10).',
    ar: 'تواصل الاستقراء عبر وسائل إلكترونية رغم التعرض (المادتان 59 و10).',
    en: 'Electronic prospecting went on despite the objection (art. 59, 10).',
  }),
})

const unlawfulTransfer = rule({
  id: 'art-60',
  cites: ['loi-09-08:60', 'loi-09-08:43', 'loi-09-08:44'],
  asks: ['unlawfulTransfer'],
  holds: f => f.unlawfulTransfer,
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données partent à l’étranger en violation des articles 43 et 44 : suspendre le transfert (art. 60).',
    ar: 'تنقل معطيات نحو بلد أجنبي خرقا لأحكام المادتين 43 و44: يجب وقف النقل (المادة 60).',
    en: 'Data go abroad in breach of articles 43 and 44: suspend the transfer (art. 60).',
  }),
})

export const objectionOffences = [despiteLegitimateGrounds, despiteProspecting, despiteElectronic]
export const transferOffences = [unlawfulTransfer]
