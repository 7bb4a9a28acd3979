// Art. 57: sensitive data processed without express consent; and data on offences, convictions and security measures. The
// article names no other ground than express consent, and no body that may process offences: both are read with art. 21 and 49.
import { exposureSubject } from '../facts/exposure.ts'
import { all } from '../rule.ts'
import { residualRisk } from './art-21-sensitive.ts'

const { given, rule, exception } = exposureSubject

const sensitive = given(['sensitiveProcessed'], f => f.sensitiveProcessed)

const withoutGround = rule({
  id: 'art-57-1',
  cites: ['loi-09-08:57-1', 'loi-09-08:21'],
  when: all(
    sensitive,
    given(['sensitiveRestsOn'], f => f.sensitiveRestsOn === 'nothing'),
  ),
  concludes: 'exposed',
  says: () => ({
    fr: 'Des données sensibles sont traitées sans consentement exprès et sans aucun cas des articles 21 et 22 (art. 57).',
    ar: 'تعالج معطيات حساسة دون الموافقة الصريحة ودون أي حالة من حالات المادتين 21 و22 (المادة 57).',
    en: 'Sensitive data are processed without express consent and without any case of articles 21 and 22 (art. 57).',
  }),
})

const onAnotherGround = rule({
  id: 'art-57-1-ground',
  cites: ['loi-09-08:57-1', 'loi-09-08:21', 'loi-09-08:22'],
  when: all(
    sensitive,
    given(['sensitiveRestsOn'], f => f.sensitiveRestsOn === 'another-ground'),
  ),
  concludes: 'in-doubt',
  confidence: 'reading',
  reading: residualRisk,
  says: () => ({
    fr: 'Les données sensibles reposent sur un autre cas que le consentement exprès : licite à notre lecture, mais la lettre de l’article 57 le punirait (art. 21, 22, 57).',
    ar: 'تستند المعطيات الحساسة إلى حالة غير الموافقة الصريحة: مشروعة حسب قراءتنا، غير أن حرفية المادة 57 تعاقب عليها (المواد 21 و22 و57).',
    en: 'The sensitive data rest on another case than express consent: lawful as we read it, but the letter of article 57 would punish it (art. 21, 22, 57).',
  }),
})

const entitled = exception({
  id: 'art-57-2-entitled',
  cites: ['loi-09-08:49'],
  confidence: 'reading',
  asks: ['entitledToOffenceData'],
  holds: f => f.entitledToOffenceData,
  says: () => ({
    fr: 'L’organisme est de ceux que l’article 49 admet, dans ses attributions légales : l’article 57 ne le vise pas (art. 49).',
    ar: 'الهيئة ممن تحددهم المادة 49 وتتصرف في إطار اختصاصاتها القانونية: لا تستهدفها المادة 57 (المادة 49).',
    en: 'The body is one that article 49 admits, within its legal powers: article 57 does not aim at it (art. 49).',
  }),
})

const offenceData = rule({
  id: 'art-57-2',
  cites: ['loi-09-08:57-2', 'loi-09-08:49'],
  asks: ['offenceDataProcessed'],
  holds: f => f.offenceDataProcessed,
  concludes: 'exposed',
  unless: [entitled],
  says: () => ({
    fr: 'Des données d’infractions, de condamnations ou de mesures de sûreté sont traitées par un organisme que l’article 49 n’admet pas (art. 57, deuxième alinéa).',
    ar: 'تعالج معطيات متعلقة بمخالفات أو إدانات أو تدابير وقائية من طرف هيئة لا تحددها المادة 49 (الفقرة الثانية من المادة 57).',
    en: 'Data on offences, convictions or security measures are processed by a body that article 49 does not admit (art. 57, second paragraph).',
  }),
})

export const sensitiveOffences = [withoutGround]
export const sensitiveInDoubt = [onAnotherGround]
export const offenceDataOffences = [offenceData]
