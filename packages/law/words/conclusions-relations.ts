// What the questions on prospecting, machine decisions, sensitive data and roles conclude, in a word and in a sentence; those on
// processors and safeguards are in conclusions-safeguards.ts.
import type { ConclusionWords } from './conclusion.ts'
import {
  impactAssessmentConclusions,
  officerConclusions,
  processorContractConclusions,
  securityConclusions,
} from './conclusions-safeguards.ts'

export const automatedDecisionConclusions = {
  'forbidden-court': {
    label: {
      fr: 'Interdit au juge, sans exception',
      ar: 'ممنوع على القاضي دون استثناء',
      en: 'Forbidden to a court, without exception',
    },
    sentence: {
      fr: 'Une évaluation automatisée de la personnalité ne peut fonder, même en partie, une décision de justice qui apprécie un comportement.',
      ar: 'لا يجوز أن يبنى حكم قضائي يقيم سلوكا، ولو جزئيا، على تقييم آلي للشخصية.',
      en: 'An automated evaluation of personality may not be a foundation, even in part, of a court decision that assesses conduct.',
    },
    standing: 'prohibited',
  },
  forbidden: {
    label: { fr: 'Interdit en l’état', ar: 'ممنوع على حاله', en: 'Forbidden as it stands' },
    sentence: {
      fr: 'Une décision aux effets juridiques repose sur le seul profilage automatisé de la personne.',
      ar: 'قرار تنشأ عنه آثار قانونية يستند فقط إلى تحديد آلي لصفات الشخص.',
      en: 'A decision with legal effects rests on automated profiling of the person alone.',
    },
    standing: 'prohibited',
  },
  allowed: {
    label: { fr: 'Permis', ar: 'مسموح به', en: 'Allowed' },
    sentence: {
      fr: 'La décision n’est pas réputée reposer sur la seule machine : la personne a été entendue dans le cadre d’un contrat, ou sa demande est satisfaite.',
      ar: 'لا يعتبر القرار متخذا بناء على الآلة وحدها: أتيح للشخص تقديم ملاحظاته في إطار عقد أو استجيب لطلبه.',
      en: 'The decision is not held to rest on the machine alone: the person was heard within a contract, or the request is granted.',
    },
    standing: 'settled',
  },
  'not-caught': {
    label: {
      fr: 'Non visé par l’article 11',
      ar: 'لا تشمله المادة 11',
      en: 'Not caught by article 11',
    },
    sentence: {
      fr: 'L’article 11 n’interdit pas cette décision ; le traitement lui-même doit rester licite.',
      ar: 'لا تمنع المادة 11 هذا القرار؛ ويجب أن تظل المعالجة نفسها مشروعة.',
      en: 'Article 11 does not forbid this decision; the processing itself must still be lawful.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const prospectingConclusions = {
  'forbidden-objection': {
    label: {
      fr: 'Interdit : la personne s’est opposée',
      ar: 'ممنوع: تعرض الشخص على ذلك',
      en: 'Forbidden: the person has objected',
    },
    sentence: {
      fr: 'L’opposition à la prospection ne se discute pas : plus aucun envoi, par aucun moyen.',
      ar: 'لا يناقش التعرض على الاستقراء: لا إرسال بعده بأي وسيلة.',
      en: 'An objection to prospecting is not argued with: nothing more is sent, by any means.',
    },
    standing: 'prohibited',
  },
  forbidden: {
    label: {
      fr: 'Interdit : sans consentement valable',
      ar: 'ممنوع: لا يوجد رضى صحيح',
      en: 'Forbidden: no valid consent',
    },
    sentence: {
      fr: 'Par ce moyen, il faut un consentement préalable que la personne n’a pas valablement donné.',
      ar: 'تشترط هذه الوسيلة رضى مسبقا لم يعبر عنه الشخص بشكل صحيح.',
      en: 'This means needs prior consent, which the person has not validly given.',
    },
    standing: 'prohibited',
  },
  'forbidden-content': {
    label: {
      fr: 'Interdit : contenu à corriger',
      ar: 'ممنوع: المضمون يحتاج إلى تصحيح',
      en: 'Forbidden: the content is to be mended',
    },
    sentence: {
      fr: 'L’envoi est possible, mais le message ne dit pas ce qu’il doit dire, ou trompe.',
      ar: 'الإرسال ممكن، لكن الرسالة لا تتضمن ما يجب أو تضلل.',
      en: 'Sending is possible, but the message does not say what it must, or misleads.',
    },
    standing: 'prohibited',
  },
  'other-rules': {
    label: {
      fr: 'Hors de l’article 10 : articles 4 et 9',
      ar: 'خارج المادة 10: تسري المادتان 4 و9',
      en: 'Outside article 10: articles 4 and 9',
    },
    sentence: {
      fr: 'L’article 10 ne joue pas ; le traitement repose sur un fondement de l’article 4 et cesse dès l’opposition.',
      ar: 'لا تسري المادة 10؛ وتستند المعالجة إلى أساس من المادة 4 وتتوقف عند التعرض.',
      en: 'Article 10 does not apply; the processing rests on a basis of article 4 and stops on objection.',
    },
    standing: 'needs',
  },
  'no-consent-needed': {
    label: {
      fr: 'Permis : aucun consentement exigé',
      ar: 'مسموح به: لا يشترط الرضى',
      en: 'Allowed: no consent required',
    },
    sentence: {
      fr: 'L’adresse est celle d’une personne morale ; le message dit ce qu’il doit dire.',
      ar: 'العنوان لشخص معنوي؛ وتتضمن الرسالة ما يجب.',
      en: 'The address is a legal person’s; the message says what it must.',
    },
    standing: 'settled',
  },
  'allowed-consent': {
    label: { fr: 'Permis : consentement', ar: 'مسموح به: بالرضى', en: 'Allowed: consent' },
    sentence: {
      fr: 'La personne a consenti d’avance à ce moyen, et le message dit ce qu’il doit dire.',
      ar: 'عبر الشخص مسبقا عن رضاه عن هذه الوسيلة، وتتضمن الرسالة ما يجب.',
      en: 'The person consented to this means beforehand, and the message says what it must.',
    },
    standing: 'settled',
  },
  'allowed-soft-opt-in': {
    label: {
      fr: 'Permis : courriel à un client',
      ar: 'مسموح به: بريد إلكتروني إلى زبون',
      en: 'Allowed: e-mail to a customer',
    },
    sentence: {
      fr: 'Les conditions du courriel à un client sont toutes réunies : le consentement préalable n’est pas exigé.',
      ar: 'اجتمعت كل شروط البريد الموجه إلى زبون: لا يشترط الرضى المسبق.',
      en: 'Every condition of e-mail to a customer is met: prior consent is not required.',
    },
    standing: 'settled',
  },
  'not-prospecting': {
    label: { fr: 'Ce n’est pas de la prospection', ar: 'ليس استقراء', en: 'Not prospecting' },
    sentence: {
      fr: 'Le message sert un service et ne promeut rien : l’article 10 ne le concerne pas.',
      ar: 'تخدم الرسالة تنفيذ خدمة ولا تروج لشيء: لا تعنيها المادة 10.',
      en: 'The message serves a service and promotes nothing: article 10 is not about it.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const sensitiveGroundsConclusions = {
  unlawful: {
    label: { fr: 'Rien ne les autorise', ar: 'لا أساس لها', en: 'Nothing carries them' },
    sentence: {
      fr: 'Ni loi, ni cas de l’article 21, ni dispense : la CNDP ne peut autoriser, et l’article 57 punit.',
      ar: 'لا قانون ولا حالة من المادة 21 ولا إعفاء: لا يمكن للجنة الوطنية الإذن، وتعاقب المادة 57 على ذلك.',
      en: 'No law, no case of article 21, no dispensation: the CNDP cannot authorise, and article 57 punishes.',
    },
    standing: 'prohibited',
  },
  'by-law': {
    label: { fr: 'Permises par une loi', ar: 'مأذون بها بموجب قانون', en: 'Allowed by a law' },
    sentence: {
      fr: 'Une loi autorise le traitement et en fixe les conditions ; il reste à le déclarer.',
      ar: 'يأذن قانون بالمعالجة ويحدد شروطها؛ ويبقى التصريح بها.',
      en: 'A law authorises the processing and sets its conditions; it is still to be declared.',
    },
    standing: 'settled',
  },
  declaration: {
    label: { fr: 'Une déclaration suffit', ar: 'يكفي التصريح', en: 'A declaration is enough' },
    sentence: {
      fr: 'La finalité est l’une de celles que la loi dispense d’autorisation ; il reste à déclarer.',
      ar: 'الغرض من الأغراض التي يعفيها القانون من الإذن؛ ويبقى التصريح.',
      en: 'The purpose is one that the law dispenses from authorisation; it is still to be declared.',
    },
    standing: 'settled',
  },
  authorised: {
    label: { fr: 'Autorisées par la CNDP', ar: 'أذنت بها اللجنة الوطنية', en: 'Authorised by the CNDP' },
    sentence: {
      fr: 'La CNDP a autorisé le traitement, et le cas qui le porte tient toujours.',
      ar: 'أذنت اللجنة الوطنية بالمعالجة، وما زالت الحالة التي تستند إليها قائمة.',
      en: 'The CNDP has authorised the processing, and the case that carries it still holds.',
    },
    standing: 'settled',
  },
  'to-authorise': {
    label: {
      fr: 'À faire autoriser par la CNDP',
      ar: 'تتطلب إذن اللجنة الوطنية',
      en: 'To be authorised by the CNDP',
    },
    sentence: {
      fr: 'Un cas de l’article 21 permet à la CNDP d’autoriser ; rien ne commence avant sa décision.',
      ar: 'تسمح إحدى حالات المادة 21 للجنة الوطنية بالإذن؛ ولا يبدأ شيء قبل قرارها.',
      en: 'A case of article 21 lets the CNDP authorise; nothing starts before it decides.',
    },
    standing: 'needs',
  },
  'no-sensitive-data': {
    label: { fr: 'Aucune donnée sensible', ar: 'لا توجد معطيات حساسة', en: 'No sensitive data' },
    sentence: {
      fr: 'L’article 21 ne joue pas ; d’autres données peuvent demander une autorisation pour d’autres raisons.',
      ar: 'لا تسري المادة 21؛ وقد تتطلب معطيات أخرى إذنا لأسباب أخرى.',
      en: 'Article 21 does not apply; other data may need authorisation for other reasons.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

export const processorOrControllerConclusions = {
  'data-subject': {
    label: {
      fr: 'Personne concernée',
      ar: 'الشخص المعني',
      en: 'Data subject',
    },
    sentence: {
      fr: 'Les données concernent cette personne ; ses droits sont ceux des articles 5 à 11.',
      ar: 'المعطيات تخص هذا الشخص؛ وحقوقه هي المنصوص عليها في المواد من 5 إلى 11.',
      en: 'The data are about this person, whose rights are those of articles 5 to 11.',
    },
    standing: 'settled',
  },
  'joint-controller': {
    label: {
      fr: 'Responsable conjoint',
      ar: 'مسؤول مشترك',
      en: 'Joint controller',
    },
    sentence: {
      fr: 'Les finalités sont décidées à plusieurs ; chacun répond du traitement.',
      ar: 'تحدد الغايات باشتراك؛ وكل طرف يسأل عن المعالجة.',
      en: 'The purposes are decided together; each answers for the processing.',
    },
    standing: 'settled',
  },
  controller: {
    label: {
      fr: 'Responsable du traitement',
      ar: 'المسؤول عن المعالجة',
      en: 'Controller',
    },
    sentence: {
      fr: 'C’est à lui que la loi s’adresse d’abord : il répond du traitement.',
      ar: 'يخاطبه القانون أولا: فهو يسأل عن المعالجة.',
      en: 'The law speaks to it first: it answers for the processing.',
    },
    standing: 'settled',
  },
  'own-staff': {
    label: {
      fr: 'Personne habilitée, sous autorité directe',
      ar: 'شخص مؤهل تحت السلطة المباشرة',
      en: 'Empowered person, under direct authority',
    },
    sentence: {
      fr: 'Ni tiers ni sous-traitant : elle traite sur instruction et garde le secret.',
      ar: 'ليس من الأغيار ولا معالجا من الباطن: يعالج بتعليمات ويكتم السر.',
      en: 'Neither third party nor processor: it processes on instruction and keeps secrecy.',
    },
    standing: 'settled',
  },
  processor: {
    label: {
      fr: 'Sous-traitant',
      ar: 'معالج من الباطن',
      en: 'Processor',
    },
    sentence: {
      fr: 'Il agit pour le compte d’un responsable, par contrat et sur instruction.',
      ar: 'يتصرف لحساب مسؤول بموجب عقد وبتعليمات.',
      en: 'It acts on a controller’s behalf, by contract and on instruction.',
    },
    standing: 'settled',
  },
  'not-a-recipient': {
    label: {
      fr: 'Reçoit en vertu de la loi',
      ar: 'يتوصل بالمعطيات بموجب القانون',
      en: 'Receives under a law',
    },
    sentence: {
      fr: 'Un organisme que la loi rend destinataire n’en est pas un au sens de l’article 1-8.',
      ar: 'الهيئة التي تتوصل بالمعطيات بموجب القانون لا تعتبر مرسلا إليها وفق المادة 1-8.',
      en: 'A body that a law makes receive is no recipient within article 1(8).',
    },
    standing: 'settled',
  },
  recipient: {
    label: {
      fr: 'Destinataire',
      ar: 'المرسل إليه',
      en: 'Recipient',
    },
    sentence: {
      fr: 'Un tiers à qui les données sont communiquées, aux conditions de l’article 4.',
      ar: 'طرف من الأغيار توصل إليه المعطيات وفق شروط المادة 4.',
      en: 'A third party to whom data are disclosed, on the terms of article 4.',
    },
    standing: 'settled',
  },
  'third-party': {
    label: {
      fr: 'Tiers',
      ar: 'الأغيار',
      en: 'Third party',
    },
    sentence: {
      fr: 'Étranger au traitement : rien ne lui est communiqué hors de l’article 4.',
      ar: 'لا صلة له بالمعالجة: لا يوصل إليه شيء خارج المادة 4.',
      en: 'A stranger to the processing: nothing is disclosed to it outside article 4.',
    },
    standing: 'settled',
  },
} as const satisfies Record<string, ConclusionWords>

/** By the question's name. */
export const relationsConclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  prospecting: prospectingConclusions,
  'automated-decision': automatedDecisionConclusions,
  'sensitive-grounds': sensitiveGroundsConclusions,
  'processor-or-controller': processorOrControllerConclusions,
  'processor-contract': processorContractConclusions,
  'impact-assessment': impactAssessmentConclusions,
  officer: officerConclusions,
  security: securityConclusions,
}
