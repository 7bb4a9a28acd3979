// Art. 67: processing begun before the law was published had two years from the CNDP's installation to be regularised;
// since then, left unfiled, it counts as carried on without declaration or authorisation.
import type { Day } from '../calendar.ts'
import { given, rule } from '../facts/processing.ts'
import { all, type Reading } from '../rule.ts'

/** Publication of the French text, BO 5714: the day from which this package answers. */
export const IN_FORCE: Day = '2009-03-05'
/** First publication, in Arabic, BO 5711 of 23 February 2009: what art. 67 calls the publication of the law. */
const PUBLISHED: Day = '2009-02-23'
/** Two years from the installation of the CNDP on 31 August 2010 (BO 5891). */
export const REGULARISED_BY: Day = '2012-08-31'

const whichPublication: Reading = {
  id: 'publication-of-the-law',
  cites: ['loi-09-08:67'],
  doubt: {
    fr: 'L’article 67 compte de « la date de publication » : le texte arabe a paru le 23 février 2009 (BO 5711), le texte français le 5 mars 2009 (BO 5714).',
    ar: 'تعتمد المادة 67 «تاريخ نشر» القانون: صدر النص العربي في 23 فبراير 2009 (عدد 5711) والنص الفرنسي في 5 مارس 2009 (عدد 5714).',
    en: 'Article 67 counts from “the date of publication”: the Arabic text appeared on 23 February 2009 (BO 5711), the French on 5 March 2009 (BO 5714).',
  },
  encoded: {
    fr: 'Un traitement est ancien s’il a commencé avant le 23 février 2009, première publication ; les réponses valent depuis le 5 mars 2009.',
    ar: 'تعد المعالجة قديمة إذا بدأت قبل 23 فبراير 2009، تاريخ أول نشر؛ وتصح الأجوبة ابتداء من 5 مارس 2009.',
    en: 'A processing is old if it began before 23 February 2009, the first publication; answers are given from 5 March 2009 on.',
  },
}

const oldAndUnfiled = all(
  given(['startedOn'], f => f.startedOn < PUBLISHED),
  given(['alreadyFiled'], f => f.alreadyFiled === 'no'),
)

export const legacyUnfiled = rule({
  id: 'art-67',
  cites: ['loi-09-08:67', 'loi-09-08:52'],
  when: oldAndUnfiled,
  concludes: 'duty',
  confidence: 'reading',
  reading: whichPublication,
  says: () => ({
    fr: 'Commencé avant la loi et jamais régularisé : depuis le 31 août 2012, ce traitement est réputé exercé sans déclaration ou sans autorisation (art. 67, 52).',
    ar: 'بدأت قبل صدور القانون ولم تتم تسويتها قط: تعتبر منذ 31 غشت 2012 ممارسة دون تصريح أو دون إذن (المادتان 67 و52).',
    en: 'Begun before the law and never regularised: since 31 August 2012 this processing counts as carried on without declaration or authorisation (art. 67, 52).',
  }),
})

export const legacyToRegularise = rule({
  id: 'art-67-to-regularise',
  cites: ['loi-09-08:67'],
  when: oldAndUnfiled,
  concludes: 'duty',
  confidence: 'reading',
  reading: whichPublication,
  says: () => ({
    fr: 'Commencé avant la loi : à régulariser au plus tard le 31 août 2012, deux ans après l’installation de la CNDP (art. 67).',
    ar: 'بدأت قبل صدور القانون: تجب تسويتها في أجل أقصاه 31 غشت 2012، أي سنتان بعد تنصيب اللجنة الوطنية (المادة 67).',
    en: 'Begun before the law: to be regularised by 31 August 2012, two years after the CNDP was installed (art. 67).',
  }),
})
