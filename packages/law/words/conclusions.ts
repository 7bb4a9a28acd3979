// What the questions on a processing conclude: in one word, in one sentence, and where it leaves the reader.
import type { ConclusionWords } from './conclusion.ts'
import { enforcementConclusions } from './conclusions-enforcement.ts'
import { peopleConclusions } from './conclusions-people.ts'
import { relationsConclusions } from './conclusions-relations.ts'
import { timeConclusions } from './conclusions-time.ts'
import { type Regime, regimes } from './regimes.ts'

export const scopeConclusions = {
  in: {
    label: { fr: 'La loi s’applique', ar: 'يسري القانون', en: 'The law applies' },
    sentence: {
      fr: 'La loi 09-08 s’applique à ce traitement (art. 2).',
      ar: 'يسري القانون 09.08 على هذه المعالجة (المادة 2).',
      en: 'Law 09-08 applies to this processing (art. 2).',
    },
  },
  out: {
    label: { fr: 'Hors du champ de la loi', ar: 'خارج نطاق تطبيق القانون', en: 'Outside the law' },
    sentence: {
      fr: 'La loi 09-08 ne s’applique pas à ce traitement (art. 1 et 2).',
      ar: 'لا يسري القانون 09.08 على هذه المعالجة (المادتان 1 و2).',
      en: 'Law 09-08 does not apply to this processing (art. 1 and 2).',
    },
  },
  'creating-text': {
    label: {
      fr: 'Régie par le texte qui crée le fichier',
      ar: 'تخضع للنص المحدث للملف',
      en: 'Governed by the text that creates the file',
    },
    sentence: {
      fr: 'Ce traitement suit le texte qui crée le fichier ; la loi 09-08 ne s’y applique que dans les conditions que ce texte fixe (art. 2-4).',
      ar: 'تخضع هذه المعالجة للنص المحدث للملف؛ ولا يسري عليها القانون 09.08 إلا وفق الشروط التي يحددها ذلك النص (المادة 2-4).',
      en: 'This processing follows the text that creates the file; Law 09-08 applies to it only as that text provides (art. 2(4)).',
    },
    standing: 'needs',
  },
  review: {
    label: { fr: 'À examiner par un juriste', ar: 'تحتاج إلى فحص قانوني', en: 'For a lawyer to examine' },
    sentence: {
      fr: 'Un juriste doit dire si une législation particulière écarte la loi 09-08 pour ces données (art. 2-4).',
      ar: 'على رجل قانون أن يبين ما إذا كان تشريع خاص يستبعد القانون 09.08 بالنسبة لهذه المعطيات (المادة 2-4).',
      en: 'A lawyer must say whether specific legislation displaces Law 09-08 for these data (art. 2(4)).',
    },
    standing: 'needs',
  },
} as const satisfies Record<string, ConclusionWords>

export const lawfulnessConclusions = {
  lawful: {
    label: { fr: 'Licite', ar: 'مشروعة', en: 'Lawful' },
    sentence: {
      fr: 'Rien de ce que la loi exige ne manque à ce traitement (art. 3, 4 et 21).',
      ar: 'لا ينقص هذه المعالجة شيء مما يقتضيه القانون (المواد 3 و4 و21).',
      en: 'This processing lacks nothing that the law demands (art. 3, 4 and 21).',
    },
    standing: 'settled',
  },
  'to-mend': {
    label: { fr: 'À mettre en ordre', ar: 'تحتاج إلى تسوية', en: 'To be put in order' },
    sentence: {
      fr: 'Rien n’interdit ce traitement, mais il doit être mis en ordre avant d’être déposé (art. 3).',
      ar: 'لا شيء يمنع هذه المعالجة، غير أنه ينبغي تسويتها قبل إيداعها (المادة 3).',
      en: 'Nothing forbids this processing, but it must be put in order before it is filed (art. 3).',
    },
    standing: 'needs',
  },
  unlawful: {
    label: { fr: 'Illicite', ar: 'غير مشروعة', en: 'Unlawful' },
    sentence: {
      fr: 'Ce traitement enfreint la loi sur au moins un point et ne peut se poursuivre ainsi (art. 3, 4 et 21).',
      ar: 'تخالف هذه المعالجة القانون في نقطة واحدة على الأقل ولا يجوز أن تستمر على حالها (المواد 3 و4 و21).',
      en: 'This processing breaks the law on at least one point and may not go on as it is (art. 3, 4 and 21).',
    },
    standing: 'prohibited',
  },
} as const satisfies Record<string, ConclusionWords>

export const transferConclusions = {
  'no-transfer': {
    label: { fr: 'Aucun transfert', ar: 'لا يوجد نقل إلى الخارج', en: 'No transfer' },
    sentence: {
      fr: 'Aucune donnée ne quitte le Maroc : il n’y a rien à notifier (art. 43).',
      ar: 'لا تغادر أي معطيات المغرب: لا شيء يستوجب التبليغ (المادة 43).',
      en: 'No data leave Morocco: there is nothing to notify (art. 43).',
    },
  },
  'lawful-file': {
    label: {
      fr: 'Permis : État inscrit sur la liste, à notifier',
      ar: 'مسموح به: دولة مدرجة في القائمة، ويجب التبليغ',
      en: 'Allowed: a listed State, to be notified',
    },
    sentence: {
      fr: 'Les données peuvent partir vers un État inscrit sur la liste de la CNDP, et le transfert lui est notifié (art. 43).',
      ar: 'يجوز نقل المعطيات إلى دولة مدرجة في قائمة اللجنة الوطنية، ويبلغ النقل إليها (المادة 43).',
      en: 'The data may go to a State on the CNDP’s list, and the CNDP is notified of the transfer (art. 43).',
    },
    standing: 'settled',
  },
  'lawful-derogation': {
    label: {
      fr: 'Permis au titre d’un cas de l’article 44',
      ar: 'مسموح به بموجب إحدى حالات المادة 44',
      en: 'Allowed under a case of article 44',
    },
    sentence: {
      fr: 'Les données peuvent partir, parce qu’un cas de l’article 44 le permet.',
      ar: 'يجوز نقل المعطيات لأن إحدى حالات المادة 44 تسمح بذلك.',
      en: 'The data may go, because a case of article 44 allows it.',
    },
    standing: 'settled',
  },
  authorised: {
    label: { fr: 'Autorisé par la CNDP', ar: 'مأذون به من اللجنة الوطنية', en: 'Authorised by the CNDP' },
    sentence: {
      fr: 'Les données peuvent partir : la CNDP l’a autorisé expressément (art. 44-3).',
      ar: 'يجوز نقل المعطيات: فقد أذنت به اللجنة الوطنية صراحة (المادة 44-3).',
      en: 'The data may go: the CNDP has expressly authorised it (art. 44(3)).',
    },
    standing: 'settled',
  },
  'needs-authorisation': {
    label: {
      fr: 'Autorisation expresse de la CNDP requise',
      ar: 'يتطلب إذنا صريحا من اللجنة الوطنية',
      en: 'Needs the CNDP’s express authorisation',
    },
    sentence: {
      fr: 'Les données ne partent pas avant que la CNDP l’ait autorisé par une décision expresse et motivée (art. 44-3).',
      ar: 'لا تنقل المعطيات قبل أن تأذن به اللجنة الوطنية بقرار صريح ومعلل (المادة 44-3).',
      en: 'The data do not go before the CNDP has authorised it by an express, reasoned decision (art. 44(3)).',
    },
    standing: 'needs',
  },
  blocked: {
    label: { fr: 'Interdit en l’état', ar: 'ممنوع على حاله', en: 'Forbidden as it stands' },
    sentence: {
      fr: 'Les données ne peuvent pas partir : l’État n’est pas sur la liste de la CNDP et aucun cas de l’article 44 ne le permet.',
      ar: 'لا يجوز نقل المعطيات: الدولة غير مدرجة في قائمة اللجنة الوطنية ولا تسمح به أي حالة من حالات المادة 44.',
      en: 'The data may not go: the State is not on the CNDP’s list and no case of article 44 allows it.',
    },
    standing: 'prohibited',
  },
  'hosting-forbidden': {
    label: {
      fr: 'Hébergement à l’étranger interdit',
      ar: 'الاستضافة في الخارج ممنوعة',
      en: 'Hosting abroad is forbidden',
    },
    sentence: {
      fr: 'Ces données sensibles ne peuvent pas être hébergées hors du Maroc (loi 05-20, art. 11).',
      ar: 'لا يجوز استضافة هذه المعطيات الحساسة خارج المغرب (القانون 05.20، المادة 11).',
      en: 'These sensitive data may not be hosted outside Morocco (Law 05-20, art. 11).',
    },
    standing: 'prohibited',
  },
} as const satisfies Record<string, ConclusionWords>

export const regimeConclusions = {
  'out-of-scope': {
    label: regimes['out-of-scope'].label,
    sentence: {
      fr: 'Il n’y a rien à déposer à la CNDP : la loi 09-08 ne s’applique pas à ce traitement (art. 2).',
      ar: 'لا شيء يودع لدى اللجنة الوطنية: لا يسري القانون 09.08 على هذه المعالجة (المادة 2).',
      en: 'There is nothing to file with the CNDP: Law 09-08 does not apply to this processing (art. 2).',
    },
  },
  exempt: {
    label: regimes.exempt.label,
    sentence: {
      fr: 'Aucune déclaration n’est due pour ce registre, mais l’identité de qui le tient est publiée et notifiée à la CNDP (art. 18).',
      ar: 'لا يلزم أي تصريح بهذا السجل، لكن هوية ماسكه تنشر وتبلغ إلى اللجنة الوطنية (المادة 18).',
      en: 'No declaration is due for this register, but the identity of who keeps it is published and notified to the CNDP (art. 18).',
    },
  },
  'simplified-declaration': {
    label: regimes['simplified-declaration'].label,
    sentence: {
      fr: 'Une déclaration simplifiée à la CNDP suffit, avant de commencer (art. 16 et 17).',
      ar: 'يكفي تصريح مبسط لدى اللجنة الوطنية قبل البدء (المادتان 16 و17).',
      en: 'A simplified declaration to the CNDP is enough, before starting (art. 16 and 17).',
    },
  },
  declaration: {
    label: regimes.declaration.label,
    sentence: {
      fr: 'Ce traitement se déclare à la CNDP et ne commence qu’une fois le récépissé reçu (art. 12-2 et 19).',
      ar: 'يصرح بهذه المعالجة لدى اللجنة الوطنية ولا تبدأ إلا بعد تسلم الوصل (المادتان 12-2 و19).',
      en: 'This processing is declared to the CNDP and starts only once the receipt has come (art. 12(2) and 19).',
    },
  },
  authorisation: {
    label: regimes.authorisation.label,
    sentence: {
      fr: 'Ce traitement ne commence pas avant que la CNDP l’ait autorisé (art. 12-1).',
      ar: 'لا تبدأ هذه المعالجة قبل أن تأذن بها اللجنة الوطنية (المادة 12-1).',
      en: 'This processing does not start before the CNDP has authorised it (art. 12(1)).',
    },
  },
  prohibited: {
    label: regimes.prohibited.label,
    sentence: {
      fr: 'Ce traitement est interdit en l’état, et aucun dépôt à la CNDP n’y change rien (art. 3, 49 et 50).',
      ar: 'هذه المعالجة ممنوعة على حالها، ولا يغير أي إيداع لدى اللجنة الوطنية من ذلك شيئا (المواد 3 و49 و50).',
      en: 'This processing is prohibited as it stands, and no filing with the CNDP changes that (art. 3, 49 and 50).',
    },
    standing: 'prohibited',
  },
  review: {
    label: regimes.review.label,
    sentence: {
      fr: 'Un texte particulier règle ce traitement : un juriste doit dire ce qu’il demande (art. 2-4 et 12).',
      ar: 'ينظم نص خاص هذه المعالجة: وعلى رجل قانون أن يبين ما يتطلبه (المادتان 2-4 و12).',
      en: 'A special text governs this processing: a lawyer must say what it asks for (art. 2(4) and 12).',
    },
    standing: 'needs',
  },
} as const satisfies Record<Regime, ConclusionWords>

/** By the question's name. */
export const conclusions: Readonly<Record<string, Readonly<Record<string, ConclusionWords>>>> = {
  scope: scopeConclusions,
  lawfulness: lawfulnessConclusions,
  regime: regimeConclusions,
  transfer: transferConclusions,
  ...peopleConclusions,
  ...relationsConclusions,
  ...timeConclusions,
  ...enforcementConclusions,
}
