// Art. 2: to what, where and to whom the law applies, and the four exclusions of its paragraph 4.
import { exception, given, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'

export type Scope = 'out' | 'creating-text' | 'review' | 'in'

/** Art. 1-1: the law protects natural persons who are, or can be, identified. */
export const nobodyIdentified = rule({
  id: 'art-1-1-nobody-identified',
  cites: ['loi-09-08:1-1'],
  asks: ['identifiesPersons'],
  holds: f => !f.identifiesPersons,
  concludes: 'out',
  says: () => ({
    fr: 'Aucune personne physique n’est identifiable par ces données : elles ne sont pas des données à caractère personnel (art. 1-1).',
    ar: 'لا تمكن هذه المعطيات من التعرف على أي شخص ذاتي: فليست معطيات ذات طابع شخصي (المادة 1-1).',
    en: 'No natural person can be identified from these data: they are not personal data (art. 1(1)).',
  }),
})

export const manualAndUnfiled = rule({
  id: 'art-2-1-manual-unfiled',
  cites: ['loi-09-08:2-1', 'loi-09-08:1-4'],
  when: all(
    given(['automation'], f => f.automation === 'none'),
    given(['manualFile'], f => !f.manualFile),
  ),
  concludes: 'out',
  says: () => ({
    fr: 'Le traitement n’est pas automatisé et les données ne sont ni contenues ni appelées à figurer dans un fichier manuel (art. 2-1).',
    ar: 'المعالجة غير آلية والمعطيات غير واردة في ملف يدوي ولا يرتقب ورودها فيه (المادة 2-1).',
    en: 'The processing is not automated, and the data are neither in nor meant for a manual file (art. 2(1)).',
  }),
})

/** The CNDP's sheet on cameras at home: beyond the home, the activity is no longer exclusively domestic. */
const filmsBeyondHome = exception({
  id: 'cndp-domestic-cameras',
  cites: ['cndp:videosurveillance-domicile', 'loi-09-08:2-4'],
  label: 'practice',
  confidence: 'practice',
  when: all(
    given(['data'], f => f.data.some(item => item.category === 'video')),
    given(['filmsBeyondHome'], f => f.filmsBeyondHome),
  ),
  says: () => ({
    fr: 'Des caméras qui filment la voie publique, des voisins ou des parties communes sortent de l’activité exclusivement domestique (pratique de la CNDP).',
    ar: 'الكاميرات التي تصور الطريق العام أو الجيران أو الأجزاء المشتركة تخرج عن النشاط المنزلي الصرف (ممارسة اللجنة الوطنية).',
    en: 'Cameras that film the public road, neighbours or common parts go beyond exclusively domestic activity (CNDP practice).',
  }),
})

export const personalOrDomestic = rule({
  id: 'art-2-4-domestic',
  cites: ['loi-09-08:2-4'],
  when: all(
    given(['controller'], f => f.controller === 'natural-person'),
    given(['personalOrDomesticOnly'], f => f.personalOrDomesticOnly),
  ),
  concludes: 'out',
  unless: [filmsBeyondHome],
  says: () => ({
    fr: 'Une personne physique traite ces données pour l’exercice d’activités exclusivement personnelles ou domestiques (art. 2-4).',
    ar: 'يعالج شخص ذاتي هذه المعطيات لممارسة نشاطات شخصية أو منزلية بصفة حصرية (المادة 2-4).',
    en: 'A natural person processes these data for exclusively personal or domestic activities (art. 2(4)).',
  }),
})

export const defenceOrStateSecurity = rule({
  id: 'art-2-4-defence',
  cites: ['loi-09-08:2-4'],
  asks: ['defenceOrStateSecurity'],
  holds: f => f.defenceOrStateSecurity === 'only',
  concludes: 'out',
  says: () => ({
    fr: 'Les données sont recueillies et traitées dans l’intérêt de la défense nationale ou de la sécurité de l’État (art. 2-4).',
    ar: 'جمعت المعطيات وتعالج لمصلحة الدفاع الوطني أو الأمن الداخلي أو الخارجي للدولة (المادة 2-4).',
    en: 'The data are collected and processed in the interest of national defence or State security (art. 2(4)).',
  }),
})

export const noMeansInMorocco = rule({
  id: 'art-2-2-no-means',
  cites: ['loi-09-08:2-2'],
  when: all(
    given(['establishedInMorocco'], f => !f.establishedInMorocco),
    given(['meansInMorocco'], f => f.meansInMorocco === 'none'),
  ),
  concludes: 'out',
  says: () => ({
    fr: 'Le responsable n’est pas établi au Maroc et n’y recourt à aucun moyen de traitement (art. 2-2).',
    ar: 'المسؤول غير مقيم بالمغرب ولا يلجأ فيه إلى أي وسيلة للمعالجة (المادة 2-2).',
    en: 'The controller is not established in Morocco and uses no means of processing there (art. 2(2)).',
  }),
})

export const transitOnly = rule({
  id: 'art-2-2-b-transit',
  cites: ['loi-09-08:2-2-b'],
  when: all(
    given(['establishedInMorocco'], f => !f.establishedInMorocco),
    given(['meansInMorocco'], f => f.meansInMorocco === 'transit-only'),
  ),
  concludes: 'out',
  says: () => ({
    fr: 'Le responsable n’est pas établi au Maroc et les moyens qui s’y trouvent ne servent qu’au transit (art. 2-2-b).',
    ar: 'المسؤول غير مقيم بالمغرب والوسائل الموجودة به لا تستعمل إلا لأغراض العبور (المادة 2-2-ب).',
    en: 'The controller is not established in Morocco, and the means there serve transit only (art. 2(2)(b)).',
  }),
})

export const crimePrevention = rule({
  id: 'art-2-4-crime',
  cites: ['loi-09-08:2-4', 'loi-09-08:27-a-2'],
  asks: ['crimePrevention'],
  holds: f => f.crimePrevention,
  concludes: 'creating-text',
  says: () => ({
    fr: 'Données de prévention et de répression des crimes et délits : la loi ne s’applique que dans les conditions du texte qui crée le fichier (art. 2-4).',
    ar: 'معطيات لأغراض الوقاية من الجرائم والجنح وزجرها: لا يطبق القانون إلا وفق الشروط المحددة في النص المحدث للملف (المادة 2-4).',
    en: 'Data for preventing and repressing crimes and misdemeanours: the law applies only under the conditions of the text that creates the file (art. 2(4)).',
  }),
  review: {
    fr: 'Un juriste lit le texte qui crée le fichier : lui seul dit ce qui s’applique.',
    ar: 'على رجل قانون قراءة النص المحدث للملف: فهو وحده يحدد ما يطبق.',
    en: 'A lawyer reads the text that creates the file: it alone says what applies.',
  },
})

export const specificLegislation = rule({
  id: 'art-2-4-specific-law',
  cites: ['loi-09-08:2-4'],
  asks: ['collectedUnderSpecificLaw'],
  holds: f => f.collectedUnderSpecificLaw,
  concludes: 'review',
  confidence: 'reading',
  reading: {
    id: 'specific-legislation',
    cites: ['loi-09-08:2-4'],
    doubt: {
      fr: 'L’article 2-4 écarte les données « recueillies en application d’une législation particulière ». Pris à la lettre, il exclurait toute donnée qu’une loi quelconque demande : paie, facturation, état civil.',
      ar: 'تستثني المادة 2-4 المعطيات «المحصل عليها تطبيقا لنص تشريعي خاص». وبحرفيتها قد تستبعد كل معطى يفرضه أي قانون: الأجور والفوترة والحالة المدنية.',
      en: 'Article 2(4) sets aside data “collected under a specific legislation”. Taken literally it would exclude every item any law asks for: payroll, invoicing, civil status.',
    },
    encoded: {
      fr: 'Aucune exclusion automatique : un juriste confirme que la loi particulière crée ou commande ce fichier.',
      ar: 'لا استثناء تلقائيا: يؤكد رجل قانون أن النص الخاص يحدث هذا الملف أو يفرضه.',
      en: 'No automatic exclusion: a lawyer confirms that the specific law creates or commands this file.',
    },
  },
  says: () => ({
    fr: 'Les données sont recueillies en application d’une législation particulière : la loi 09-08 ne s’y applique pas, sous réserve d’une vérification juridique (art. 2-4).',
    ar: 'تم الحصول على المعطيات تطبيقا لنص تشريعي خاص: لا يطبق القانون 09.08 عليها، مع مراعاة التحقق القانوني (المادة 2-4).',
    en: 'The data are collected under a specific legislation: Law 09-08 does not apply to them, subject to legal verification (art. 2(4)).',
  }),
  review: {
    fr: 'Faire confirmer par un juriste que la loi particulière crée ou commande ce fichier.',
    ar: 'يؤكد رجل قانون أن النص التشريعي الخاص يحدث هذا الملف أو يفرضه.',
    en: 'Have a lawyer confirm that the specific law creates or commands this file.',
  },
})

export const establishedInMorocco = rule({
  id: 'art-2-2-a',
  cites: ['loi-09-08:2-2-a', 'loi-09-08:2-1'],
  asks: ['establishedInMorocco'],
  holds: f => f.establishedInMorocco,
  concludes: 'in',
  says: () => ({
    fr: 'Le responsable est établi au Maroc, ou y exerce une activité dans le cadre d’une installation (art. 2-2-a).',
    ar: 'المسؤول مقيم بالمغرب أو يمارس فيه نشاطا في إطار منشأة (المادة 2-2-أ).',
    en: 'The controller is established in Morocco, or active there through an installation (art. 2(2)(a)).',
  }),
})

export const meansInMorocco = rule({
  id: 'art-2-2-b',
  cites: ['loi-09-08:2-2-b', 'loi-09-08:2-1'],
  when: all(
    given(['establishedInMorocco'], f => !f.establishedInMorocco),
    given(['meansInMorocco'], f => f.meansInMorocco === 'used'),
  ),
  concludes: 'in',
  says: () => ({
    fr: 'Le responsable est établi à l’étranger mais recourt, pour traiter les données, à des moyens situés au Maroc (art. 2-2-b).',
    ar: 'المسؤول غير مقيم بالمغرب لكنه يلجأ لمعالجة المعطيات إلى وسائل توجد فوق التراب المغربي (المادة 2-2-ب).',
    en: 'The controller is established abroad but uses means located in Morocco to process the data (art. 2(2)(b)).',
  }),
})

/** The defence exclusion covers data collected *and* processed in that interest: a mixed processing stays in. */
export const partlyDefence = rule({
  id: 'art-2-4-defence-mixed',
  cites: ['loi-09-08:2-4'],
  asks: ['defenceOrStateSecurity'],
  holds: f => f.defenceOrStateSecurity === 'partly',
  concludes: 'review',
  confidence: 'reading',
  says: () => ({
    fr: 'Une partie seulement du traitement sert la défense ou la sécurité de l’État : la loi s’applique au reste (art. 2-4).',
    ar: 'جزء فقط من المعالجة يخدم الدفاع أو أمن الدولة: يطبق القانون على الباقي (المادة 2-4).',
    en: 'Only part of the processing serves defence or State security: the law applies to the rest (art. 2(4)).',
  }),
  review: {
    fr: 'Séparer ce qui sert la défense ou la sécurité de l’État du reste du traitement.',
    ar: 'فصل ما يخدم الدفاع أو أمن الدولة عن باقي المعالجة.',
    en: 'Separate what serves defence or State security from the rest of the processing.',
  },
})

/** Art. 2-3: the representative a controller abroad must notify before anything else. */
export const representativeToNotify = rule({
  id: 'art-2-3',
  cites: ['loi-09-08:2-3', 'loi-09-08:27-b-1'],
  when: all(
    meansInMorocco,
    given(['representativeNotified'], f => !f.representativeNotified),
  ),
  concludes: 'blocking',
  says: () => ({
    fr: 'Notifier à la CNDP l’identité d’un représentant installé au Maroc (art. 2-3).',
    ar: 'تبليغ اللجنة الوطنية بهوية ممثل مقيم بالمغرب (المادة 2-3).',
    en: 'Notify the CNDP of the identity of a representative installed in Morocco (art. 2(3)).',
  }),
})

const creatingTextMissing = rule({
  id: 'art-2-4-crime-no-text',
  cites: ['loi-09-08:2-4'],
  when: all(
    crimePrevention,
    given(['creatingText'], f => f.creatingText === 'none'),
  ),
  concludes: 'blocking',
  says: () => ({
    fr: 'Aucune loi ni aucun règlement ne crée ce fichier : il en faut un avant tout traitement (art. 2-4).',
    ar: 'لا يوجد قانون ولا نظام يحدث هذا الملف: يلزم إصداره قبل أي معالجة (المادة 2-4).',
    en: 'No law or regulation creates this file: one is needed before any processing (art. 2(4)).',
  }),
})

const creatingTextIncomplete = rule({
  id: 'art-2-4-crime-incomplete',
  cites: ['loi-09-08:2-4'],
  when: all(
    crimePrevention,
    given(['creatingText'], f => f.creatingText === 'regulation'),
    given(['creatingTextComplete'], f => !f.creatingTextComplete),
  ),
  concludes: 'blocking',
  says: () => ({
    fr: 'Le règlement qui crée le fichier doit préciser les huit points de l’article 2-4.',
    ar: 'يجب أن يبين النظام المحدث للملف العناصر الثمانية الواردة في المادة 2-4.',
    en: 'The regulation that creates the file must state the eight points of article 2(4).',
  }),
})

/** "The opinion asked counts as declaration" (27-A-2): to have asked is enough to file, not to skip the opinion. */
const opinionToAsk = rule({
  id: 'art-2-4-crime-opinion',
  cites: ['loi-09-08:2-4', 'loi-09-08:27-a-2', 'decret-2-09-165:25'],
  when: all(
    crimePrevention,
    given(['creatingText'], f => f.creatingText === 'regulation'),
    given(['cndpOpinion'], f => f.cndpOpinion !== 'given'),
  ),
  concludes: 'blocking',
  says: f =>
    f.cndpOpinion === 'asked'
      ? {
          fr: 'L’avis préalable de la CNDP est demandé et vaut déclaration ; le règlement ne peut être pris avant qu’il soit rendu (art. 2-4, 27-A-2).',
          ar: 'طُلب الرأي المسبق للجنة الوطنية وهو بمثابة تصريح؛ ولا يصدر النظام قبل الإدلاء به (المادتان 2-4 و27-أ-2).',
          en: 'The CNDP’s prior opinion has been asked for and counts as a declaration; the regulation waits until it is given (art. 2(4), 27(A)(2)).',
        }
      : {
          fr: 'Soumettre le règlement à l’avis préalable de la CNDP ; l’avis demandé vaut déclaration (art. 2-4, 27-A-2).',
          ar: 'عرض النظام على اللجنة الوطنية لإبداء رأيها المسبق؛ ويعتبر طلب الرأي بمثابة تصريح (المادتان 2-4 و27-أ-2).',
          en: 'Submit the regulation to the CNDP’s prior opinion; the opinion asked for counts as a declaration (art. 2(4), 27(A)(2)).',
        },
})

/** Art. 1-6, 23: whoever processes on behalf of another does not file; the controller does. */
export const processorOnly = rule({
  id: 'art-1-6',
  cites: ['loi-09-08:1-6', 'loi-09-08:23-3', 'loi-09-08:12'],
  asks: ['role'],
  holds: f => f.role === 'for-another',
  concludes: 'duty',
  says: () => ({
    fr: 'L’organisme est sous-traitant : la formalité revient au responsable du traitement ; un contrat écrit le lie à ses instructions (art. 1-6, 23-3).',
    ar: 'الهيئة معالج من الباطن: يقع الإجراء على عاتق المسؤول عن المعالجة، ويلتزم بتعليماته بموجب عقد مكتوب (المادتان 1-6 و23-3).',
    en: 'The organisation is a processor: the filing is the controller’s, and a written contract binds it to the controller’s instructions (art. 1(6), 23(3)).',
  }),
})

export const scopeDuties = [
  representativeToNotify,
  creatingTextMissing,
  creatingTextIncomplete,
  opinionToAsk,
  processorOnly,
] as const
