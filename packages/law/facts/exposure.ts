// Who could be punished for what: the acts of art. 52-63, the offender, and an earlier conviction (art. 64-65).
import { pair } from './contradiction.ts'
import type { FactsOf } from './declare.ts'
import { choice, choices, day } from './declare.ts'
import { processingOffences } from './exposure-processing.ts'
import { protectionOffences } from './exposure-protection.ts'
import { articleOptions } from './penal-articles.ts'
import { subjectOf } from './subject.ts'

const offenderFacts = {
  offender: choice(
    {
      'natural-person': { fr: 'Une personne physique', ar: 'شخص ذاتي', en: 'A natural person' },
      'legal-person': { fr: 'Une personne morale', ar: 'شخص معنوي', en: 'A legal person' },
    },
    {
      question: {
        fr: 'Qui est l’auteur des faits ?',
        ar: 'من هو مرتكب الأفعال؟',
        en: 'Who committed the acts?',
      },
      help: {
        fr: 'Les amendes d’une personne morale sont doublées (art. 64).',
        ar: 'تضاعف غرامات الشخص المعنوي (المادة 64).',
        en: 'The fines of a legal person are doubled (art. 64).',
      },
      cites: ['loi-09-08:64'],
    },
  ),
  capacity: choice(
    {
      controller: { fr: 'Responsable du traitement', ar: 'مسؤول عن المعالجة', en: 'Controller' },
      processor: { fr: 'Sous-traitant', ar: 'معالج من الباطن', en: 'Processor' },
      staff: {
        fr: 'Personne chargée du traitement par ses fonctions',
        ar: 'شخص مكلف بالمعالجة بالنظر إلى مهامه',
        en: 'Person charged with the processing by their functions',
      },
    },
    {
      question: {
        fr: 'À quel titre a-t-il agi ?',
        ar: 'بأي صفة تصرف؟',
        en: 'In what capacity?',
      },
      help: {
        fr: 'Seul un responsable commet les infractions des articles 53 et 63.',
        ar: 'لا يرتكب مخالفتي المادتين 53 و63 إلا المسؤول عن المعالجة.',
        en: 'Only a controller commits the offences of articles 53 and 63.',
      },
      cites: ['loi-09-08:53', 'loi-09-08:61', 'loi-09-08:63'],
    },
  ),
  earlierConviction: choice(
    {
      none: { fr: 'Aucune', ar: 'لا توجد', en: 'None' },
      'open-to-appeal': {
        fr: 'Oui, encore susceptible de recours',
        ar: 'نعم، ما زالت قابلة للطعن',
        en: 'Yes, still open to appeal',
      },
      irrevocable: { fr: 'Oui, irrévocable', ar: 'نعم، نهائية', en: 'Yes, irrevocable' },
    },
    {
      question: {
        fr: 'Une condamnation a-t-elle déjà été prononcée pour une infraction à la loi 09-08 ?',
        ar: 'هل سبق صدور إدانة من أجل مخالفة للقانون 09.08؟',
        en: 'Has there been an earlier conviction for an offence under Law 09-08?',
      },
      help: {
        fr: 'Seule une décision irrévocable fonde la récidive (art. 65).',
        ar: 'لا يقوم العود إلا على مقرر قضائي نهائي (المادة 65).',
        en: 'Only an irrevocable decision grounds recidivism (art. 65).',
      },
      cites: ['loi-09-08:65-2'],
    },
  ),
  convictedUnder: choices(articleOptions, {
    question: {
      fr: 'De quels articles cette condamnation relevait-elle ?',
      ar: 'بموجب أي مواد صدرت هذه الإدانة؟',
      en: 'Under which articles was that conviction?',
    },
    help: {
      fr: 'Une infraction au même article est de même nature (art. 65).',
      ar: 'المخالفة المنصوص عليها في المادة نفسها هي من الطبيعة نفسها (المادة 65).',
      en: 'An offence under the same article is of the same nature (art. 65).',
    },
    cites: ['loi-09-08:65-2'],
  }),
  convictedOn: day({
    question: {
      fr: 'Quel jour cette décision a-t-elle été prononcée ?',
      ar: 'في أي يوم صدر هذا المقرر؟',
      en: 'On what day was that decision given?',
    },
    help: {
      fr: 'L’année de la récidive part de ce jour (art. 65).',
      ar: 'تبتدئ سنة العود من هذا اليوم (المادة 65).',
      en: 'The year of recidivism runs from that day (art. 65).',
    },
    cites: ['loi-09-08:65-2'],
  }),
  actsOn: day({
    question: {
      fr: 'Quel jour les nouveaux faits ont-ils été commis ?',
      ar: 'في أي يوم ارتكبت الأفعال الجديدة؟',
      en: 'On what day were the new acts committed?',
    },
    help: {
      fr: 'Pour un fait qui dure, le dernier jour.',
      ar: 'بالنسبة للأفعال المستمرة، آخر يوم.',
      en: 'For an act that lasts, its last day.',
    },
    cites: ['loi-09-08:65-2'],
  }),
} as const

const exposureDeclarations = { ...offenderFacts, ...processingOffences, ...protectionOffences } as const

export type ExposureFacts = FactsOf<typeof exposureDeclarations>

export const exposureSubject = subjectOf(exposureDeclarations, [
  {
    id: 'staff-is-a-person',
    clashes: (f: ExposureFacts) =>
      pair(f.capacity === 'staff' && f.offender === 'legal-person', 'capacity', 'offender'),
    text: {
      fr: 'Une personne chargée du traitement par ses fonctions est une personne physique.',
      ar: 'الشخص المكلف بالمعالجة بالنظر إلى مهامه شخص ذاتي.',
      en: 'A person charged with processing by their functions is a natural person.',
    },
  },
  {
    id: 'convicted-of-nothing',
    clashes: (f: ExposureFacts) =>
      pair(
        f.earlierConviction === 'none' && (f.convictedUnder?.length ?? 0) > 0,
        'earlierConviction',
        'convictedUnder',
      ),
    text: {
      fr: 'Sans condamnation antérieure, aucun article n’a pu la fonder.',
      ar: 'دون إدانة سابقة، لا يمكن أن تستند إلى أي مادة.',
      en: 'Without an earlier conviction, no article can have grounded it.',
    },
  },
])
