// Art. 10, third, fifth and sixth paragraphs, with 9 and 59: what prospecting is, the objection that stops it, the means the
// article leaves to art. 4 and 9, and what a message must and must not say. Consent: art-10-consent.ts.
import { prospectingMessage } from '../facts/prospecting.ts'
import { all, type Reading } from '../rule.ts'
import { byMachine, ifSameNature } from './art-10-consent.ts'

const { given, rule } = prospectingMessage

const promoting = given(['promotes'], f => f.promotes !== 'nothing')

export const serviceMessage = rule({
  id: 'art-10-3-service',
  cites: ['loi-09-08:10-3'],
  asks: ['promotes'],
  holds: f => f.promotes === 'nothing',
  concludes: 'not-prospecting',
  says: () => ({
    fr: 'Le message ne promeut ni biens, ni services, ni image : ce n’est pas de la prospection (art. 10).',
    ar: 'لا تروج الرسالة لسلع أو خدمات أو سمعة: فهي ليست استقراء (المادة 10).',
    en: 'The message promotes neither goods, services nor anyone’s image: it is not prospecting (art. 10).',
  }),
})

export const despiteObjection = rule({
  id: 'art-9-2-objection',
  cites: ['loi-09-08:9-2', 'loi-09-08:59', 'decret-2-09-165:45'],
  when: all(
    promoting,
    given(['objected'], f => f.objected),
  ),
  concludes: 'forbidden-objection',
  says: () => ({
    fr: 'Le destinataire s’est opposé : ne plus lui envoyer de prospection, par aucun moyen ; ni consentement antérieur ni vente ne l’emportent (art. 9, 59).',
    ar: 'تعرض المرسل إليه: يجب عدم توجيه أي استقراء إليه بأي وسيلة؛ ولا يقدم على ذلك رضى سابق ولا بيع (المادتان 9 و59).',
    en: 'The addressee has objected: send no more prospecting, by any means; no earlier consent and no sale outweighs it (art. 9, 59).',
  }),
})

const wordsOfArticle9: Reading = {
  id: 'prospecting-for-a-cause',
  cites: ['loi-09-08:10-3', 'loi-09-08:9-2'],
  doubt: {
    fr: 'L’article 10 définit la prospection par les biens, les services et l’image d’un vendeur ; l’article 9 parle de prospection « notamment commerciale ».',
    ar: 'تعرف المادة 10 الاستقراء بالسلع والخدمات وسمعة البائع؛ أما المادة 9 فتتحدث عن استقراءات «لاسيما التجارية منها».',
    en: 'Article 10 defines prospecting by goods, services and a seller’s image; article 9 speaks of prospecting, “commercial in particular”.',
  },
  encoded: {
    fr: 'Une cause, une candidature ou une collecte de dons échappe à l’article 10, mais non au droit d’opposition ni à l’article 4.',
    ar: 'القضية أو الترشيح أو جمع التبرعات لا تخضع للمادة 10، لكنها تخضع لحق التعرض وللمادة 4.',
    en: 'A cause, a candidate or a collection of gifts is outside article 10, but not outside the right to object, nor article 4.',
  },
}

export const forACause = rule({
  id: 'art-10-3-cause',
  cites: ['loi-09-08:10-3', 'loi-09-08:9-2', 'loi-09-08:4'],
  confidence: 'reading',
  asks: ['promotes'],
  holds: f => f.promotes === 'cause',
  concludes: 'other-rules',
  reading: wordsOfArticle9,
  says: () => ({
    fr: 'Le message ne promeut ni biens ni services : l’article 10 ne joue pas ; il faut un fondement de l’article 4, et respecter toute opposition (art. 9).',
    ar: 'لا تروج الرسالة لسلع أو خدمات: لا تسري المادة 10؛ ويلزم أساس من المادة 4 واحترام كل تعرض (المادة 9).',
    en: 'The message promotes neither goods nor services: article 10 does not apply; a basis of article 4 is needed, and any objection is respected (art. 9).',
  }),
})

export const byVoiceOrPost = rule({
  id: 'art-10-1-voice-or-post',
  cites: ['loi-09-08:10-1', 'loi-09-08:4', 'loi-09-08:9-2'],
  when: all(
    promoting,
    given(['channel'], f => f.channel === 'live-call' || f.channel === 'post'),
  ),
  concludes: 'other-rules',
  says: f =>
    f.channel === 'live-call'
      ? {
          fr: 'L’appel passé par une personne n’est pas un automate : il faut un fondement de l’article 4, et respecter toute opposition (art. 9).',
          ar: 'المكالمة التي يجريها شخص ليست آلة اتصال: يلزم أساس من المادة 4 واحترام كل تعرض (المادة 9).',
          en: 'A call made by a person is no calling machine: a basis of article 4 is needed, and any objection is respected (art. 9).',
        }
      : {
          fr: 'Le courrier postal n’est pas visé par l’article 10 : il faut un fondement de l’article 4, et respecter toute opposition (art. 9).',
          ar: 'لا تشمل المادة 10 البريد العادي: يلزم أساس من المادة 4 واحترام كل تعرض (المادة 9).',
          en: 'Post is not covered by article 10: a basis of article 4 is needed, and any objection is respected (art. 9).',
        },
})

export const noWayToStop = rule({
  id: 'art-10-5',
  cites: ['loi-09-08:10-5'],
  when: all(
    byMachine,
    given(['stopAddress'], f => f.stopAddress !== 'valid'),
  ),
  concludes: 'forbidden-content',
  reading: ifSameNature,
  says: f =>
    f.stopAddress === 'charged'
      ? {
          fr: 'Demander que les envois cessent coûte plus que la transmission de la demande : le message est interdit (art. 10).',
          ar: 'يكلف طلب توقيف الرسائل أكثر من إرساله: الرسالة ممنوعة (المادة 10).',
          en: 'Asking that it stop costs more than sending the request: the message is forbidden (art. 10).',
        }
      : {
          fr: 'Le message n’indique pas de coordonnées valables pour demander que les envois cessent : il est interdit (art. 10).',
          ar: 'لا تشير الرسالة إلى بيانات صحيحة لطلب توقيفها: فهي ممنوعة (المادة 10).',
          en: 'The message gives no valid details at which to ask that it stop: it is forbidden (art. 10).',
        },
})

export const senderHidden = rule({
  id: 'art-10-6-hidden',
  cites: ['loi-09-08:10-6'],
  when: all(
    byMachine,
    given(['senderHidden'], f => f.senderHidden),
  ),
  concludes: 'forbidden-content',
  reading: ifSameNature,
  says: () => ({
    fr: 'Le message dissimule l’identité de celui pour qui il est envoyé : c’est interdit (art. 10).',
    ar: 'تخفي الرسالة هوية الشخص الذي أوصلت لفائدته: وهذا ممنوع (المادة 10).',
    en: 'The message hides the identity of the one for whom it is sent: that is forbidden (art. 10).',
  }),
})

export const unrelatedSubject = rule({
  id: 'art-10-6-subject',
  cites: ['loi-09-08:10-6'],
  when: all(
    byMachine,
    given(['announcedSubject'], f => f.announcedSubject === 'unrelated'),
  ),
  concludes: 'forbidden-content',
  reading: ifSameNature,
  says: () => ({
    fr: 'L’objet annoncé est sans rapport avec ce qui est proposé : c’est interdit (art. 10).',
    ar: 'الموضوع المذكور لا صلة له بالخدمات المقترحة: وهذا ممنوع (المادة 10).',
    en: 'The subject announced has nothing to do with what is offered: that is forbidden (art. 10).',
  }),
})

const genericAddress: Reading = {
  id: 'generic-address-of-a-legal-person',
  cites: ['loi-09-08:10-1', 'loi-09-08:10-5'],
  doubt: {
    fr: 'L’article 10 protège les coordonnées « d’une personne physique » : l’adresse générique d’une personne morale en est-elle exclue, et l’adresse professionnelle nominative aussi ?',
    ar: 'تحمي المادة 10 بيانات «شخص ذاتي»: فهل يستثنى العنوان العام لشخص معنوي، والعنوان المهني الذي يحمل اسما أيضا؟',
    en: 'Article 10 protects the details “of a natural person”: is a legal person’s generic address outside it, and a named address at work too?',
  },
  encoded: {
    fr: 'L’adresse générique ne demande pas de consentement, les règles de contenu restant dues « dans tous les cas » ; l’adresse nominative est celle d’une personne physique.',
    ar: 'لا يتطلب العنوان العام رضى، مع بقاء قواعد المضمون واجبة «في جميع الحالات»؛ أما العنوان الذي يحمل اسما فهو لشخص ذاتي.',
    en: 'A generic address needs no consent, the rules of content being due “in every case”; a named address is a natural person’s.',
  },
}

export const toLegalPerson = rule({
  id: 'art-10-1-legal-person',
  cites: ['loi-09-08:10-1', 'loi-09-08:10-5'],
  confidence: 'reading',
  when: all(
    byMachine,
    given(['addressee'], f => f.addressee === 'legal-person'),
  ),
  concludes: 'no-consent-needed',
  reading: genericAddress,
  says: () => ({
    fr: 'L’adresse générique d’une personne morale n’est pas celle d’une personne physique : aucun consentement n’est exigé (art. 10).',
    ar: 'العنوان العام لشخص معنوي ليس بيانات شخص ذاتي: لا يشترط أي رضى (المادة 10).',
    en: 'A legal person’s generic address is not a natural person’s: no consent is required (art. 10).',
  }),
})

export const namedAtWork = rule({
  id: 'art-10-1-named-at-work',
  cites: ['loi-09-08:10-1', 'loi-09-08:1-1'],
  confidence: 'reading',
  when: all(
    byMachine,
    given(['addressee'], f => f.addressee === 'person-at-work'),
  ),
  concludes: 'review',
  reading: genericAddress,
  says: () => ({
    fr: 'L’adresse professionnelle porte le nom de la personne : ce sont les coordonnées d’une personne physique (art. 1-1, 10).',
    ar: 'يحمل العنوان المهني اسم الشخص: فهو من بيانات شخص ذاتي (المادتان 1-1 و10).',
    en: 'The address at work bears the person’s name: it is a natural person’s contact details (art. 1(1), 10).',
  }),
})
