// Law 05-20 on cybersecurity, art. 11: the "sensitive data" of entities and vital infrastructures – in the sense of
// information security, not of Law 09-08 – are hosted in Morocco only. No ground of art. 44 lifts it.
import type { Day } from '../calendar.ts'
import { dated } from '../dated.ts'
import type { TransferCase } from '../loi-09-08/art-43-transfers.ts'
import { all, over, type Reading } from '../rule.ts'

const { given, rule } = over<TransferCase>()

/**
 * The law waits for its decrees to come into force (art. 53). The day of their publication was not read here: the stricter
 * reading, from the law's own publication, is encoded.
 */
const inForce = dated({
  cites: ['loi-05-20:11'],
  checkedOn: '2026-11-22',
  steps: [{ from: '2020-08-06', value: true, published: 'BO 6906' }],
})

/** The law as a whole, and with it the ban on hosting abroad. */
export const isCybersecurityLawInForce = (on: Day) => inForce.on(on) === true

export const cybersecurityLawInForce: Reading = {
  id: 'cybersecurity-law-in-force',
  cites: ['loi-05-20:11'],
  doubt: {
    fr: 'La loi 05-20 entre en vigueur à la publication de ses décrets (art. 53) ; le jour de cette publication n’a pas été lu.',
    ar: 'يدخل القانون 05.20 حيز التنفيذ بنشر مراسيمه التطبيقية (المادة 53)؛ ولم يتم الاطلاع على يوم نشرها.',
    en: 'Law 05-20 comes into force when its decrees are published (art. 53); the day of that publication was not read.',
  },
  encoded: {
    fr: 'La loi est tenue pour en vigueur depuis le 6 août 2020 (BO 6906), lecture la plus stricte.',
    ar: 'يعتبر القانون ساريا منذ 6 غشت 2020 (الجريدة الرسمية عدد 6906)، وهي القراءة الأكثر صرامة.',
    en: 'The law is taken to be in force since 6 August 2020 (BO 6906): the stricter reading.',
  },
}

export const hostedAbroad = rule({
  id: 'loi-05-20-11',
  cites: ['loi-05-20:11'],
  when: all(
    given(['hostingBanInForce'], f => f.hostingBanInForce),
    given(['mode'], f => f.mode === 'hosting'),
    given(['underCybersecurityLaw'], f => f.underCybersecurityLaw),
    given(['securitySensitiveData'], f => f.securitySensitiveData),
  ),
  concludes: 'hosting-forbidden',
  reading: cybersecurityLawInForce,
  says: () => ({
    fr: 'Hébergement à l’étranger interdit : les données sensibles au sens de la loi 05-20 sont hébergées au Maroc exclusivement (loi 05-20, art. 11).',
    ar: 'الاستضافة بالخارج ممنوعة: تستضاف المعطيات الحساسة بمفهوم القانون 05.20 فوق التراب الوطني حصرا (القانون 05.20، المادة 11).',
    en: 'Hosting abroad is forbidden: data sensitive in the sense of Law 05-20 are hosted in Morocco only (Law 05-20, art. 11).',
  }),
})
