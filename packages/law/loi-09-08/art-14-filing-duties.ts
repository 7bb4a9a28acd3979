// What a filing brings with it: one joint declaration for linked processings (art. 14; internal rules 34), notice of every
// change and ending (art. 15; D.27-12), a new filing by whoever acquires a file (art. 15), and old processings (art. 67).
import { given, rule } from '../facts/processing.ts'
import { all, someOf } from '../rule.ts'
import { listed, quoted } from '../words/listing.ts'

export const jointDeclaration = rule({
  id: 'art-14-joint',
  cites: ['loi-09-08:14', 'ri:34'],
  when: all(
    given(['automation'], f => f.automation !== 'none'),
    given(['linkedProcessings'], f =>
      someOf('linkedProcessings', f.linkedProcessings, ({ purposes }) =>
        purposes === undefined ? 'purposes' : purposes !== 'unrelated',
      ),
    ),
  ),
  concludes: 'duty',
  reading: {
    id: 'joint-declaration',
    cites: ['loi-09-08:14', 'ri:34'],
    doubt: {
      fr: 'L’article 14 admet une déclaration pour un ensemble de traitements aux finalités identiques ou liées ; l’article 34 du règlement intérieur dit qu’elle « doit » être commune.',
      ar: 'تسمح المادة 14 بتصريح عن مجموعة معالجات لها غاية واحدة أو غايات مرتبطة؛ وتنص المادة 34 من النظام الداخلي على أنه «يجب» أن يكون مشتركا.',
      en: 'Article 14 allows one declaration for a set of processings with the same or linked purposes; article 34 of the internal rules says it “must” be joint.',
    },
    encoded: {
      fr: 'Une déclaration commune est proposée, avec les mentions propres à chaque traitement.',
      ar: 'يقترح تصريح مشترك يتضمن المعلومات الخاصة بكل معالجة.',
      en: 'A joint declaration is proposed, with each processing’s own particulars.',
    },
  },
  says: f => {
    const others = listed(
      (f.linkedProcessings ?? [])
        .filter(other => other.purposes === 'same' || other.purposes === 'linked')
        .map(other => quoted(other.name)),
    )
    return {
      fr: `Déclarer ensemble, en précisant chacun, ce traitement et ${others.fr} : leurs finalités sont les mêmes ou liées (art. 14 ; règlement intérieur, art. 34).`,
      ar: `التصريح المشترك بهذه المعالجة وبـ${others.ar} مع بيان كل واحدة: غاياتها واحدة أو مرتبطة (المادة 14؛ النظام الداخلي، المادة 34).`,
      en: `Declare this processing together with ${others.en}, stating each: their purposes are the same or linked (art. 14; internal rules, art. 34).`,
    }
  },
})

const filed = given(['alreadyFiled'], f => f.alreadyFiled !== 'no')

export const changeToNotify = rule({
  id: 'art-15-change',
  cites: ['loi-09-08:15', 'decret-2-09-165:27-12', 'ri:33'],
  when: all(
    filed,
    given(['changedSinceFiled'], f => f.changedSinceFiled === 'changed'),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Porter sans délai le changement à la connaissance de la CNDP par une nouvelle demande, avec le numéro d’enregistrement initial (art. 15 ; décret, art. 27-12).',
    ar: 'إحاطة اللجنة الوطنية علما بالتغيير دون تأخير بطلب جديد يحمل رقم التسجيل الأولي (المادة 15؛ المرسوم، المادة 27-12).',
    en: 'Bring the change to the CNDP’s knowledge without delay by a new request, quoting the first registration number (art. 15; decree, art. 27(12)).',
  }),
})

export const endToNotify = rule({
  id: 'art-15-end',
  cites: ['loi-09-08:15', 'decret-2-09-165:27-12', 'ri:33'],
  when: all(
    filed,
    given(['changedSinceFiled'], f => f.changedSinceFiled === 'ended'),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Porter sans délai la suppression du traitement à la connaissance de la CNDP (art. 15).',
    ar: 'إحاطة اللجنة الوطنية علما دون تأخير بحذف المعالجة (المادة 15).',
    en: 'Bring the end of the processing to the CNDP’s knowledge without delay (art. 15).',
  }),
})

export const acquiredFile = rule({
  id: 'art-15-acquired',
  cites: ['loi-09-08:15'],
  asks: ['fileAcquired'],
  holds: f => f.fileAcquired,
  concludes: 'duty',
  says: () => ({
    fr: 'Le fichier a été cédé : le cessionnaire remplit lui-même les formalités, celles du cédant ne valent pas pour lui (art. 15).',
    ar: 'تم تفويت الملف: يلزم المفوت إليه بإتمام الإجراءات بنفسه، ولا تسري عليه إجراءات المفوت (المادة 15).',
    en: 'The file was transferred: the transferee files in its own name; the transferor’s filing does not serve it (art. 15).',
  }),
})
