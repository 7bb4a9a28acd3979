// Art. 15, third paragraph: whoever acquires a file files in its own name. The file goes over only for ends linked to the
// functions of both and with consent or a necessity (4-2), for the purposes of its collection (12-1-b), objections and all.
import { fileTransferSubject } from '../facts/file-transfer.ts'
import { all, any, type Reading } from '../rule.ts'

const { given, rule } = fileTransferSubject

const changesHands = given(['fileMove'], f => f.fileMove !== 'on-behalf' && f.fileMove !== 'within-the-body')
const received = all(
  changesHands,
  given(['fileSide'], f => f.fileSide === 'transferee'),
)
const handedOver = all(
  changesHands,
  given(['fileSide'], f => f.fileSide === 'transferor'),
)

const merger: Reading = {
  id: 'merger-is-a-transfer',
  cites: ['loi-09-08:15-3', 'loi-09-08:4-2'],
  doubt: {
    fr: 'L’article 15 parle de « cession d’un fichier ». Une fusion ou un apport, où une société succède à une autre, en est-il une ?',
    ar: 'تتحدث المادة 15 عن «تفويت ملف». فهل يعد الاندماج أو المساهمة، حيث تخلف شركة أخرى، تفويتا؟',
    en: 'Article 15 speaks of the “transfer of a file”. Is a merger or a contribution, where one company succeeds another, such a transfer?',
  },
  encoded: {
    fr: 'Oui : un autre responsable dispose des données, et déclare à son tour.',
    ar: 'نعم: يتصرف مسؤول آخر في المعطيات، فيصرح بدوره.',
    en: 'Yes: another controller has the data, and declares in its turn.',
  },
}

export const stays = rule({
  id: 'art-15-3-stays',
  cites: ['loi-09-08:15-3', 'loi-09-08:1-6'],
  asks: ['fileMove'],
  holds: f => f.fileMove === 'on-behalf' || f.fileMove === 'within-the-body',
  concludes: 'not-a-transfer',
  says: f => ({
    fr:
      f.fileMove === 'on-behalf'
        ? 'Conclure un contrat de sous-traitance, et non une cession : le responsable reste le même (art. 1-6, 23).'
        : 'Aucune cession : le fichier reste chez le même responsable (art. 15).',
    ar:
      f.fileMove === 'on-behalf'
        ? 'إبرام عقد معالجة من الباطن لا تفويت: يبقى المسؤول نفسه (المادتان 1-6 و23).'
        : 'لا تفويت: يبقى الملف لدى المسؤول نفسه (المادة 15).',
    en:
      f.fileMove === 'on-behalf'
        ? 'Make a processor’s contract, not a transfer: the controller stays the same (art. 1(6), 23).'
        : 'No transfer: the file stays with the same controller (art. 15).',
  }),
})

export const noGroundToHandOver = rule({
  id: 'art-4-2-handover',
  cites: ['loi-09-08:4-2', 'loi-09-08:15-3'],
  when: all(
    changesHands,
    any(
      given(['functionsLinked'], f => !f.functionsLinked),
      given(['handoverGround'], f => f.handoverGround === 'none'),
    ),
  ),
  concludes: 'forbidden',
  says: f => ({
    fr:
      f.functionsLinked === false
        ? 'Ne pas communiquer le fichier : la cession ne sert pas des fins directement liées aux fonctions des deux parties (art. 4, deuxième alinéa).'
        : 'Ne pas communiquer le fichier sans le consentement préalable des personnes : aucune nécessité de l’article 4 ne le remplace (art. 4, deuxième alinéa).',
    ar:
      f.functionsLinked === false
        ? 'عدم إيصال الملف: لا يخدم التفويت غايات مرتبطة مباشرة بمهام الطرفين (المادة 4، الفقرة الثانية).'
        : 'عدم إيصال الملف دون الرضى المسبق للأشخاص المعنيين: لا تقوم مقامه أي ضرورة من حالات المادة 4 (المادة 4، الفقرة الثانية).',
    en:
      f.functionsLinked === false
        ? 'Do not hand the file over: the transfer serves no ends directly linked to the functions of both (art. 4, second paragraph).'
        : 'Do not hand the file over without the persons’ prior consent: no necessity of article 4 stands in for it (art. 4, second paragraph).',
  }),
})

export const otherPurposes = rule({
  id: 'art-12-1-b-transferee',
  cites: ['loi-09-08:12-1-b', 'loi-09-08:3-1-b'],
  when: all(
    received,
    given(['purposesCarriedOver'], f => !f.purposesCarriedOver),
  ),
  concludes: 'needs-authorisation',
  says: () => ({
    fr: 'Demander l’autorisation de la CNDP : les données serviraient à d’autres fins que celles de leur collecte ; incompatibles, ces fins sont interdites (art. 3-1-b, 12-1-b).',
    ar: 'طلب إذن اللجنة الوطنية: ستستعمل المعطيات لغايات غير التي جمعت من أجلها؛ وإذا كانت متنافية معها فهي ممنوعة (المادتان 3-1-ب و12-1-ب).',
    en: 'Ask for the CNDP’s authorisation: the data would serve other ends than those of their collection; incompatible ends are forbidden (art. 3(1)(b), 12(1)(b)).',
  }),
})

export const transfereeDeclares = rule({
  id: 'art-15-3',
  cites: ['loi-09-08:15-3', 'loi-09-08:52'],
  when: all(
    received,
    given(['transfereeFiled'], f => !f.transfereeFiled),
  ),
  concludes: 'declare',
  reading: f => (f.fileMove === 'merger' ? merger : undefined),
  says: () => ({
    fr: 'Remplir ses propres formalités avant d’utiliser le fichier : le cessionnaire y est tenu, et celles du cédant ne valent pas pour lui (art. 15, 52).',
    ar: 'إتمام الإجراءات الخاصة قبل استعمال الملف: يلزم بها المفوت إليه، ولا تسري عليه إجراءات المفوت (المادتان 15 و52).',
    en: 'File in your own name before using the file: the transferee must, and the transferor’s filing does not serve it (art. 15, 52).',
  }),
})

export const transferorTells = rule({
  id: 'art-15-2-handover',
  cites: ['loi-09-08:15-2', 'loi-09-08:15-i', 'ri:33'],
  when: all(
    handedOver,
    given(['transferorTold'], f => !f.transferorTold),
  ),
  concludes: 'tell',
  says: () => ({
    fr: 'Signaler sans délai à la CNDP la cession, ou la fin du traitement s’il cesse : la déclaration en parle (art. 15).',
    ar: 'إحاطة اللجنة الوطنية علما دون تأخير بالتفويت، أو بحذف المعالجة إذا انتهت: فهو من بيانات التصريح (المادة 15).',
    en: 'Tell the CNDP without delay of the transfer, or of the end of the processing if it ends: the declaration speaks of it (art. 15).',
  }),
})

export const inOrder = rule({
  id: 'art-15-3-in-order',
  cites: ['loi-09-08:15-3', 'loi-09-08:4-2'],
  when: given(['fileSide'], () => true),
  concludes: 'in-order',
  reading: f => (f.fileMove === 'merger' ? merger : undefined),
  says: f => ({
    fr:
      f.fileSide === 'transferor'
        ? 'La cession est en ordre de votre côté ; le cessionnaire déclare du sien (art. 4, 15).'
        : 'Le fichier peut être utilisé pour les finalités de sa collecte : les formalités sont faites (art. 4, 15).',
    ar:
      f.fileSide === 'transferor'
        ? 'التفويت سليم من جانبكم؛ ويصرح المفوت إليه من جانبه (المادتان 4 و15).'
        : 'يمكن استعمال الملف للغايات التي جمعت معطياته من أجلها: تمت الإجراءات (المادتان 4 و15).',
    en:
      f.fileSide === 'transferor'
        ? 'The transfer is in order on your side; the transferee declares on its own (art. 4, 15).'
        : 'The file may be used for the purposes of its collection: the filing is done (art. 4, 15).',
  }),
})

export const objectionsToHandOver = rule({
  id: 'decret-45-handover',
  cites: ['loi-09-08:9-2', 'decret-2-09-165:45'],
  when: all(
    changesHands,
    given(['objectionsHandedOver'], f => !f.objectionsHandedOver),
  ),
  concludes: 'duty',
  says: f => ({
    fr:
      f.fileSide === 'transferee'
        ? 'Obtenir du cédant la liste des oppositions : elles valent aussi contre un responsable ultérieur (art. 9 ; décret, art. 45).'
        : 'Transmettre sans retard les oppositions avec le fichier : elles valent aussi contre un responsable ultérieur (art. 9 ; décret, art. 45).',
    ar:
      f.fileSide === 'transferee'
        ? 'الحصول من المفوت على لائحة التعرضات: فهي تسري أيضا في مواجهة كل مسؤول لاحق (المادة 9؛ المرسوم، المادة 45).'
        : 'تبليغ التعرضات بلا تأخير مع الملف: فهي تسري أيضا في مواجهة كل مسؤول لاحق (المادة 9؛ المرسوم، المادة 45).',
    en:
      f.fileSide === 'transferee'
        ? 'Obtain the list of objections from the transferor: they hold against a later controller too (art. 9; decree, art. 45).'
        : 'Hand the objections over without delay with the file: they hold against a later controller too (art. 9; decree, art. 45).',
  }),
})
