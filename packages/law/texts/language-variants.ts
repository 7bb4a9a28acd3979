// Where the French and the Arabic of the law differ, or a passage refers to the wrong article, and which wording we follow:
// the stricter one, unless one of them is plainly a slip.
import type { Variant } from './variants.ts'

export const languageVariants: readonly Variant[] = [
  {
    id: '12-1-a-not-disclosed',
    at: 'loi-09-08:12-1-a-3',
    point: {
      fr: 'Dispense des groupements sans but lucratif : données non communiquées à des tiers',
      ar: 'إعفاء المجموعات التي لا تستهدف الربح: معطيات غير موصلة إلى الأغيار',
      en: 'Exemption of non-profit groups: data not disclosed to third parties',
    },
    copies: [
      { copy: 'bo-fr', wording: 'des données non communiquées à des tiers' },
      { copy: 'ar', wording: 'إلا المعطيات التي توصل إلى الأغيار' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'L’arabe omet la négation, sans laquelle la suite de la phrase n’a pas de sens.',
      ar: 'يغفل النص العربي النفي الذي لا يستقيم المعنى بدونه.',
      en: 'The Arabic drops the negation, without which the rest of the sentence makes no sense.',
    },
  },
  {
    id: '12-1-d-court-officers',
    at: 'loi-09-08:12-1-d',
    point: {
      fr: 'Auxiliaires de justice : deux termes arabes aux articles 12 et 49',
      ar: 'مساعدو القضاء: مصطلحان في المادتين 12 و49',
      en: 'Court officers: two Arabic terms in articles 12 and 49',
    },
    copies: [
      { copy: 'bo-fr', wording: 'les auxiliaires de justice' },
      { copy: 'ar', wording: 'أعوان القضاء' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'L’article 49 dit « مساعدو القضاء » pour le même terme français : les deux articles visent les mêmes personnes.',
      ar: 'تستعمل المادة 49 عبارة «مساعدو القضاء» مقابل العبارة الفرنسية نفسها: تعني المادتان الأشخاص أنفسهم.',
      en: 'Article 49 says «مساعدو القضاء» for the same French term: both articles mean the same people.',
    },
  },
  {
    id: '16-items',
    at: 'loi-09-08:16-1',
    point: {
      fr: 'Mentions de la déclaration simplifiée',
      ar: 'عناصر التصريح المبسط',
      en: 'Items of the simplified declaration',
    },
    copies: [
      { copy: 'bo-fr', wording: 'aux b), c), d), e) et f) de l’article 15' },
      { copy: 'ar', wording: 'في أ) وب) وج) ود) وه) وو) من المادة 15' },
    ],
    decides: 'ar',
    why: {
      fr: 'La lecture la plus exigeante : le nom et l’adresse du responsable sont aussi demandés.',
      ar: 'القراءة الأكثر تشددا: يُطلب أيضا اسم المسؤول وعنوانه.',
      en: 'The more demanding reading: the controller’s name and address are asked too.',
    },
  },
  {
    id: '22-practitioner',
    at: 'loi-09-08:22-1-1',
    point: {
      fr: 'Qui peut traiter des données de santé sur simple déclaration',
      ar: 'من يجوز له معالجة معطيات الصحة بمجرد تصريح',
      en: 'Who may process health data on a mere declaration',
    },
    copies: [
      { copy: 'bo-fr', wording: 'toute autre personne également soumise à une obligation de secret' },
      { copy: 'ar', wording: 'أي شخص آخر ملزم قانونا بكتمان السر' },
    ],
    decides: 'ar',
    why: {
      fr: 'L’arabe est plus étroit : un médecin, ou une personne tenue au secret par la loi.',
      ar: 'النص العربي أضيق: طبيب، أو شخص ملزم قانونا بكتمان السر.',
      en: 'The Arabic is narrower: a physician, or a person bound to secrecy by law.',
    },
  },
  {
    id: '27-b-3-reference',
    at: 'loi-09-08:27-b-3',
    point: {
      fr: 'Renvoi à l’article sur les registres ouverts au public',
      ar: 'الإحالة على مادة السجلات المفتوحة للعموم',
      en: 'Reference to the article on registers open to the public',
    },
    copies: [
      { copy: 'bo-fr', wording: 'prévu à l’article 19 ci-dessus' },
      { copy: 'ar', wording: 'عليها في المادة 19 أعلاه' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'Les deux textes écrivent 19 ; l’article qui traite de ces registres est le 18, et c’est lui que nous lisons.',
      ar: 'يذكر النصان المادة 19؛ والمادة المتعلقة بهذه السجلات هي 18، وعليها نعتمد.',
      en: 'Both texts print 19; the article on these registers is 18, and that is how we read it.',
    },
  },
  {
    id: '28-14-reference',
    at: 'loi-09-08:28-14',
    point: {
      fr: 'Renvoi à l’article sur la soumission à autorisation',
      ar: 'الإحالة على مادة الإخضاع للإذن',
      en: 'Reference to the article on the switch to authorisation',
    },
    copies: [
      { copy: 'bo-fr', wording: 'conformément à l’article 20' },
      { copy: 'ar', wording: 'طبقا للمادة 21' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'La soumission d’un traitement déclaré à autorisation est réglée par l’article 20.',
      ar: 'إخضاع معالجة مصرح بها للإذن تنظمه المادة 20.',
      en: 'The switch of a declared processing to authorisation is ruled by article 20.',
    },
  },
  {
    id: '39-internal-rules',
    at: 'loi-09-08:39-1',
    point: {
      fr: 'Texte que la Commission nationale adopte',
      ar: 'النص الذي تضعه اللجنة الوطنية',
      en: 'The text that the National Commission adopts',
    },
    copies: [
      { copy: 'bo-fr', wording: 'son règlement intérieur' },
      { copy: 'ar', wording: 'نظامها الأساسي' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'L’article 7 du décret, pris pour l’article 39, dit « نظامها الداخلي », règlement intérieur.',
      ar: 'تستعمل المادة 7 من المرسوم، المتخذة لتطبيق المادة 39، عبارة «نظامها الداخلي».',
      en: 'Article 7 of the decree, taken for article 39, says «نظامها الداخلي», internal rules.',
    },
  },
  {
    id: '53-rectification',
    at: 'loi-09-08:53-1',
    point: {
      fr: 'Droits dont le refus est puni',
      ar: 'الحقوق التي يعاقب على رفضها',
      en: 'Rights whose refusal is punished',
    },
    copies: [
      { copy: 'bo-fr', wording: 'les droits d’accès, de rectification ou d’opposition' },
      { copy: 'ar', wording: 'حقوق الولوج أو التصريح أو التعرض' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'L’arabe imprime « déclaration » (التصريح) pour « rectification » (التصحيح) ; le renvoi à l’article 8 lève le doute.',
      ar: 'ورد «التصريح» بدل «التصحيح»؛ والإحالة على المادة 8 ترفع اللبس.',
      en: 'The Arabic prints “declaration” (التصريح) for “rectification” (التصحيح); the reference to article 8 settles it.',
    },
  },
  {
    id: '65-year',
    at: 'loi-09-08:65-2',
    point: {
      fr: 'Temps et faits de la récidive',
      ar: 'زمن العود وأفعاله',
      en: 'Time and acts of recidivism',
    },
    copies: [
      { copy: 'bo-fr', wording: 'une infraction de même nature dans l’année qui suit le prononcé' },
      { copy: 'ar', wording: 'نفس الأفعال خلال نفس السنة' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'Douze mois après la décision, pour une infraction de même nature : la lecture la plus étendue.',
      ar: 'اثنا عشر شهرا بعد المقرر، بالنسبة لمخالفة من نفس الطبيعة: القراءة الأوسع.',
      en: 'Twelve months after the decision, for an offence of the same nature: the wider reading.',
    },
  },
  {
    id: '7-a-repetition',
    at: 'loi-09-08:7-a',
    point: {
      fr: 'Mots répétés dans la copie arabe',
      ar: 'عبارة مكررة في النسخة العربية',
      en: 'Words repeated in the Arabic copy',
    },
    copies: [
      { copy: 'bo-fr', wording: 'les destinataires ou les catégories de destinataires' },
      { copy: 'ar', wording: 'أو فئات المرسل إليهم أو فئات المرسل إليهم' },
    ],
    decides: 'bo-fr',
    why: {
      fr: 'Répétition sans effet, laissée telle qu’elle est imprimée.',
      ar: 'تكرار لا أثر له، أبقي كما طُبع.',
      en: 'A repetition without effect, left as it is printed.',
    },
  },
  {
    id: 'd-24-regime',
    at: 'decret-2-09-165:24-3-4',
    point: {
      fr: 'Régime auquel la décision de l’article 20 soumet le traitement',
      ar: 'النظام الذي تخضع له المعالجة بموجب المادة 20',
      en: 'Regime to which a decision under article 20 subjects the processing',
    },
    copies: [
      { copy: 'decree-ar', wording: 'إخضاع المعالجة لنظام التصريح' },
      { copy: 'internal-rules-ar', wording: 'قرارها المعلل بإخضاع المعالجة لنظام الإذن' },
    ],
    decides: 'internal-rules-ar',
    why: {
      fr: 'L’article 20 de la loi soumet à autorisation un traitement déclaré ; « déclaration » est une erreur.',
      ar: 'تخضع المادة 20 من القانون معالجة مصرح بها للإذن؛ وعبارة «التصريح» خطأ.',
      en: 'Article 20 of the law subjects a declared processing to authorisation; “declaration” is a slip.',
    },
  },
  {
    id: 'd-40-addressee',
    at: 'decret-2-09-165:40-1',
    point: {
      fr: 'À qui s’adresse la demande écrite de rectification',
      ar: 'الجهة التي يوجه إليها الطلب الخطي للتصحيح',
      en: 'To whom a written request for rectification goes',
    },
    copies: [{ copy: 'decree-ar', wording: 'بتقديم طلب خطي للتصحيح إلى اللجنة الوطنية' }],
    decides: 'decree-ar',
    why: {
      fr: 'L’article 35 du décret permet d’adresser toute demande au responsable : celle qu’il reçoit est valable, celle que reçoit la Commission nationale aussi.',
      ar: 'تسمح المادة 35 من المرسوم بتوجيه كل طلب إلى المسؤول: فالطلب الذي يتوصل به صحيح، وكذلك الذي تتوصل به اللجنة الوطنية.',
      en: 'Article 35 of the decree lets any request go to the controller: one that it receives is valid, and so is one that the National Commission receives.',
    },
  },
]
