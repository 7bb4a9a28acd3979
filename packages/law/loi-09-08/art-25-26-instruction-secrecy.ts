// Arts 25 and 26 with what other articles imply of a processor: instruction alone, secrecy that outlasts the task, no data kept
// after it, transfers settled, and its place in the filing.
import { processorRelation } from '../facts/processor.ts'
import { all } from '../rule.ts'

const { given, rule, exception } = processorRelation

const compelledByLaw = exception({
  id: 'art-25-legal-obligation',
  cites: ['loi-09-08:25'],
  asks: ['obligedByLaw'],
  holds: f => f.obligedByLaw,
  says: () => ({
    fr: 'Une obligation légale contraint le sous-traitant à ce traitement : l’instruction n’est pas exigée (art. 25).',
    ar: 'اقتضت التزامات قانونية هذه المعالجة: لا تشترط التعليمات (المادة 25).',
    en: 'A legal obligation compels the processor to it: no instruction is required (art. 25).',
  }),
})

export const beyondInstructions = rule({
  id: 'art-25',
  cites: ['loi-09-08:25', 'loi-09-08:1-5'],
  asks: ['beyondInstructions'],
  holds: f => f.beyondInstructions,
  concludes: 'lacking',
  unless: [compelledByLaw],
  says: () => ({
    fr: 'Le sous-traitant traite des données sans instruction : le lui faire cesser, ou le tenir pour responsable de ce traitement (art. 1-5, 25).',
    ar: 'يعالج المعالج من الباطن معطيات دون تعليمات: يجب توقيف ذلك أو اعتباره مسؤولا عن هذه المعالجة (المادتان 1-5 و25).',
    en: 'The processor processes data without instruction: have it stop, or hold it for the controller of that processing (art. 1(5), 25).',
  }),
})

export const noSecrecyTerm = rule({
  id: 'art-26-term',
  cites: ['loi-09-08:26-1'],
  asks: ['secrecyTerm'],
  holds: f => !f.secrecyTerm,
  concludes: 'to-complete',
  confidence: 'reading',
  says: () => ({
    fr: 'Inscrire au contrat le secret professionnel, qui dure après la fin de la mission (art. 26).',
    ar: 'يجب أن يتضمن العقد السر المهني الذي يستمر بعد انتهاء المهمة (المادة 26).',
    en: 'Write professional secrecy into the contract; it lasts after the task ends (art. 26).',
  }),
})

export const noReturnTerm = rule({
  id: 'art-3-1-e-return',
  cites: ['loi-09-08:3-1-e'],
  asks: ['returnOrErasureTerm'],
  holds: f => !f.returnOrErasureTerm,
  concludes: 'to-complete',
  confidence: 'reading',
  says: () => ({
    fr: 'Inscrire au contrat le retour ou l’effacement des données à la fin de la mission (art. 3-1-e).',
    ar: 'يجب أن يتضمن العقد إرجاع المعطيات أو مسحها عند انتهاء المهمة (المادة 3-1-ه).',
    en: 'Write into the contract the return or erasure of the data when the task ends (art. 3(1)(e)).',
  }),
})

export const noTransferTerms = rule({
  id: 'art-43-processor-terms',
  cites: ['loi-09-08:43', 'loi-09-08:44'],
  when: all(
    given(['dataGoAbroad'], f => f.dataGoAbroad),
    given(['transferTerms'], f => !f.transferTerms),
  ),
  concludes: 'to-complete',
  confidence: 'reading',
  says: () => ({
    fr: 'Des données partent à l’étranger : régler dans le contrat le pays, le cas invoqué et les garanties (art. 43, 44).',
    ar: 'تنقل معطيات إلى الخارج: يجب أن ينظم العقد البلد والحالة المعتمدة والضمانات (المادتان 43 و44).',
    en: 'Data go abroad: settle in the contract the country, the case relied on and the safeguards (art. 43, 44).',
  }),
})

export const notInFiling = rule({
  id: 'art-15-i-processor',
  cites: ['loi-09-08:15-i', 'loi-09-08:15-2', 'decret-2-09-165:27-10'],
  asks: ['inFiling'],
  holds: f => f.inFiling === 'not-named',
  concludes: 'to-complete',
  says: () => ({
    fr: 'Le dépôt ne mentionne pas cette sous-traitance : porter le changement sans délai à la CNDP (art. 15 ; décret, art. 27-10).',
    ar: 'لا يذكر الملف المودع هذه المعالجة من الباطن: يجب تبليغ التغيير دون تأخير إلى اللجنة الوطنية (المادة 15؛ المرسوم، المادة 27-10).',
    en: 'The filing does not mention this processor: tell the CNDP of the change without delay (art. 15; decree, art. 27(10)).',
  }),
})
