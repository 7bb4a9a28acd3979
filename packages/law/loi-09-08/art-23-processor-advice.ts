// What is only advised of a processor's contract, and of the people who reach the data: the law does not spell it out. Law 05-20
// art. 12 does for the bodies it binds.
import { processorRelation } from '../facts/processor.ts'
import { all } from '../rule.ts'

const { given, rule } = processorRelation

export const settleSubprocessors = rule({
  id: 'art-23-3-subprocessors',
  cites: ['loi-09-08:23-3'],
  when: all(
    given(['subprocessors'], f => f.subprocessors),
    given(['subprocessorTerm'], f => !f.subprocessorTerm),
  ),
  concludes: 'duty',
  label: 'practice',
  confidence: 'practice',
  says: () => ({
    fr: 'Conseil : soumettre tout autre sous-traitant à votre accord et aux mêmes obligations (bonne pratique ; la loi n’en parle pas).',
    ar: 'نصيحة: إخضاع كل معالج آخر من الباطن لموافقتكم ولنفس الالتزامات (ممارسة جيدة لا يذكرها القانون).',
    en: 'Advice: make any further processor subject to your leave and to the same duties (good practice; the law is silent).',
  }),
})

export const settleAudit = rule({
  id: 'art-23-2-audit',
  cites: ['loi-09-08:23-2'],
  asks: ['auditTerm'],
  holds: f => !f.auditTerm,
  concludes: 'duty',
  label: 'practice',
  confidence: 'practice',
  says: () => ({
    fr: 'Conseil : se réserver un droit de contrôle chez le sous-traitant, pour veiller au respect des mesures (bonne pratique).',
    ar: 'نصيحة: الاحتفاظ بحق المراقبة لدى المعالج من الباطن للسهر على احترام الإجراءات (ممارسة جيدة).',
    en: 'Advice: keep a right to inspect the processor, so as to see that measures are respected (good practice).',
  }),
})

export const settleBreachNotice = rule({
  id: 'art-23-1-incident-notice',
  cites: ['loi-09-08:23-1'],
  asks: ['breachNoticeTerm'],
  holds: f => !f.breachNoticeTerm,
  concludes: 'duty',
  label: 'practice',
  confidence: 'practice',
  says: () => ({
    fr: 'Conseil : obliger le sous-traitant à vous prévenir d’un incident, dans un délai que fixe le contrat (bonne pratique).',
    ar: 'نصيحة: إلزام المعالج من الباطن بإخباركم بكل حادث داخل أجل يحدده العقد (ممارسة جيدة).',
    en: 'Advice: oblige the processor to tell you of an incident, within a time the contract sets (good practice).',
  }),
})

export const signUndertakings = rule({
  id: 'art-26-undertakings',
  cites: ['loi-09-08:26-1', 'loi-09-08:25'],
  asks: ['staffUndertakings'],
  holds: f => !f.staffUndertakings,
  concludes: 'duty',
  label: 'practice',
  confidence: 'practice',
  says: () => ({
    fr: 'Conseil : faire signer un engagement de secret aux personnes qui accèdent aux données ; le secret les lie déjà (art. 25, 26).',
    ar: 'نصيحة: توقيع الأشخاص الذين يلجون إلى المعطيات على التزام بكتمان السر؛ وهو يلزمهم أصلا (المادتان 25 و26).',
    en: 'Advice: have the people who reach the data sign a secrecy undertaking; secrecy binds them already (art. 25, 26).',
  }),
})

export const outsourcingByEntity = rule({
  id: 'loi-05-20-12',
  cites: ['loi-05-20:12'],
  asks: ['outsourcedByEntity'],
  holds: f => f.outsourcedByEntity,
  concludes: 'duty',
  says: () => ({
    fr: 'La loi 05-20 s’ajoute : le contrat relève du droit marocain et prévoit l’audit et la réversibilité (loi 05-20, art. 12).',
    ar: 'يضاف إلى ذلك القانون 05.20: يخضع العقد للقانون المغربي ويتضمن الافتحاص وإمكانية الاسترجاع (القانون 05.20، المادة 12).',
    en: 'Law 05-20 comes on top: the contract is under Moroccan law and provides for audit and reversibility (Law 05-20, art. 12).',
  }),
})
