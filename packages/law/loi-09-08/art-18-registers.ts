// Art. 18: no declaration for a processing whose sole object is a register meant by law or regulation to inform the public
// and open to it, or to anyone with a legitimate interest; and what the law asks in return. Art. 47 goes less far.
import { given, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'

export const publicRegister = rule({
  id: 'art-18',
  cites: ['loi-09-08:18'],
  when: all(
    given(['publicRegisterOnly'], f => f.publicRegisterOnly),
    given(['registerOpenTo'], f => f.registerOpenTo !== 'nobody'),
  ),
  concludes: 'exempt',
  reading: {
    id: 'public-register-and-authorisation',
    cites: ['loi-09-08:18', 'loi-09-08:12-1'],
    doubt: {
      fr: 'L’article 18 lève « l’obligation de déclaration ». Lève-t-il aussi l’autorisation, quand le registre contient un numéro de carte d’identité ou des données sensibles ?',
      ar: 'ترفع المادة 18 «إلزامية التصريح». فهل ترفع أيضا الإذن إذا تضمن السجل رقم بطاقة التعريف أو معطيات حساسة؟',
      en: 'Article 18 lifts “the obligation to declare”. Does it also lift authorisation, where the register holds an identity card number or sensitive data?',
    },
    encoded: {
      fr: 'Non : le texte ne nomme que la déclaration. Un cas d’autorisation de l’article 12-1 demeure.',
      ar: 'لا: لم يذكر النص إلا التصريح. وتبقى حالات الإذن الواردة في المادة 12-1 قائمة.',
      en: 'No: the text names declaration only. A case for authorisation under article 12(1) remains.',
    },
  },
  says: () => ({
    fr: 'Le seul objet du traitement est un registre destiné par un texte à l’information du public et ouvert à la consultation : aucune déclaration (art. 18).',
    ar: 'الغرض الوحيد من المعالجة مسك سجل معد بموجب نص لإخبار العموم ومفتوح للاطلاع: لا تصريح (المادة 18).',
    en: 'The sole object is a register meant by a text to inform the public and open to consultation: no declaration (art. 18).',
  }),
})

export const registerControllerToNotify = rule({
  id: 'art-18-2',
  cites: ['loi-09-08:18', 'loi-09-08:27-b-3', 'loi-09-08:47'],
  when: all(
    publicRegister,
    given(['registerControllerNotified'], f => !f.registerControllerNotified),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Désigner le responsable du registre, publier son identité et la notifier à la CNDP (art. 18).',
    ar: 'تعيين مسؤول عن السجل والكشف عن هويته للعموم وتبليغها إلى اللجنة الوطنية (المادة 18).',
    en: 'Designate the register’s controller, publish the identity and notify it to the CNDP (art. 18).',
  }),
})

export const registerAnswersRequests = rule({
  id: 'art-18-3',
  cites: ['loi-09-08:18'],
  when: publicRegister,
  concludes: 'duty',
  says: () => ({
    fr: 'Communiquer à toute personne qui le demande : nom et finalité du traitement, responsable, données, destinataires, transferts (art. 18).',
    ar: 'إيصال المعلومات التالية لكل من يطلبها: تسمية المعالجة وغايتها والمسؤول والمعطيات والمرسل إليهم والإرسالات نحو الخارج (المادة 18).',
    en: 'Give anyone who asks: name and purpose of the processing, controller, data, recipients, transfers (art. 18).',
  }),
})
