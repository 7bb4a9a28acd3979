// Art. 52-53: a file run without its declaration or authorisation, or after their withdrawal; and rights refused, where the
// fine is due for each refusal.
import { exposureSubject } from '../facts/exposure.ts'
import { all } from '../rule.ts'

const { given, rule } = exposureSubject

const byController = given(['capacity'], f => f.capacity === 'controller')

const fileWithoutFiling = rule({
  id: 'art-52-unfiled',
  cites: ['loi-09-08:52', 'loi-09-08:12'],
  asks: ['fileWithoutFiling'],
  holds: f => f.fileWithoutFiling,
  concludes: 'exposed',
  says: () => ({
    fr: 'Un fichier est exploité sans la déclaration ou l’autorisation de l’article 12 : c’est une infraction, sans préjudice des dommages dus aux personnes (art. 52).',
    ar: 'أنجز ملف دون التصريح أو الإذن المنصوص عليه في المادة 12: هذه مخالفة، دون المساس بالمسؤولية المدنية تجاه المتضررين (المادة 52).',
    en: 'A file is run without the declaration or authorisation of article 12: an offence, without prejudice to damages owed to people (art. 52).',
  }),
})

const continuedAfterWithdrawal = rule({
  id: 'art-52-withdrawn',
  cites: ['loi-09-08:52', 'loi-09-08:51'],
  asks: ['continuedAfterWithdrawal'],
  holds: f => f.continuedAfterWithdrawal,
  concludes: 'exposed',
  says: () => ({
    fr: 'Le traitement a continué malgré le retrait du récépissé ou de l’autorisation (art. 52).',
    ar: 'تواصلت المعالجة رغم سحب وصل التصريح أو الإذن (المادة 52).',
    en: 'Processing went on despite withdrawal of the receipt or authorisation (art. 52).',
  }),
})

const rightsRefused = rule({
  id: 'art-53-refusals',
  cites: ['loi-09-08:53', 'loi-09-08:7', 'loi-09-08:8', 'loi-09-08:9'],
  when: all(
    given(['requestsRefused'], f => f.requestsRefused > 0),
    byController,
  ),
  concludes: 'exposed',
  says: f => ({
    fr: `Droits refusés par le responsable : l’amende est due pour chaque refus, ici ${f.requestsRefused} (art. 53).`,
    ar: `رفض المسؤول عن المعالجة حقوق الأشخاص: تستحق الغرامة عن كل مخالفة، وعددها هنا ${f.requestsRefused} (المادة 53).`,
    en: `Rights refused by the controller: the fine is due for each refusal, here ${f.requestsRefused} (art. 53).`,
  }),
})

const requestsUnanswered = rule({
  id: 'art-53-silence',
  cites: ['loi-09-08:53', 'loi-09-08:8-a'],
  when: all(
    given(['requestsUnanswered'], f => f.requestsUnanswered > 0),
    byController,
  ),
  concludes: 'in-doubt',
  confidence: 'reading',
  reading: {
    id: 'silence-as-refusal',
    cites: ['loi-09-08:53', 'loi-09-08:8-a'],
    doubt: {
      fr: 'L’article 53 punit le responsable « refusant » les droits ; l’article 8 met le refus et l’absence de réponse côte à côte, sans les confondre.',
      ar: 'تعاقب المادة 53 المسؤول الذي «يرفض» الحقوق؛ أما المادة 8 فتذكر الرفض وعدم الرد معا دون الخلط بينهما.',
      en: 'Article 53 punishes a controller “refusing” the rights; article 8 puts refusal and silence side by side without confusing them.',
    },
    encoded: {
      fr: 'Le silence compte comme une exposition possible, à part des refus : un texte pénal se lit strictement.',
      ar: 'يعتبر السكوت تعرضا محتملا للعقوبة مستقلا عن الرفض: فالنص الجنائي يفسر تفسيرا ضيقا.',
      en: 'Silence counts as a possible exposure, apart from refusals: a penal text is read strictly.',
    },
  },
  says: f => ({
    fr: `Demandes restées sans réponse dans le délai : ${f.requestsUnanswered}. Répondre à chacune ; un tribunal pourrait y voir autant de refus (art. 53).`,
    ar: `طلبات بقيت دون جواب داخل الأجل: ${f.requestsUnanswered}. يجب الرد على كل منها؛ وقد تعتبرها المحكمة رفضا لكل طلب (المادة 53).`,
    en: `Requests left without an answer in time: ${f.requestsUnanswered}. Answer each; a court could see as many refusals (art. 53).`,
  }),
})

export const filingOffences = [fileWithoutFiling, continuedAfterWithdrawal]
export const rightsOffences = [rightsRefused]
export const rightsInDoubt = [requestsUnanswered]
