// A right the law does not give – portability, restriction of processing – that an organisation may have promised.
import { choice, type FactsOf, yesNo } from './declare.ts'
import { subjectOf } from './subject.ts'

const declarations = {
  right: choice(
    {
      portability: { fr: 'La portabilité', ar: 'قابلية نقل المعطيات', en: 'Portability' },
      restriction: {
        fr: 'La limitation du traitement',
        ar: 'تقييد المعالجة',
        en: 'Restriction of processing',
      },
    },
    {
      question: {
        fr: 'Quel droit est invoqué ?',
        ar: 'ما الحق المتمسك به؟',
        en: 'Which right is relied on?',
      },
      help: {
        fr: 'Ni l’un ni l’autre ne figure dans la loi 09-08 (art. 7, 8, 9).',
        ar: 'لا يرد أي منهما في القانون 09.08 (المواد 7 و8 و9).',
        en: 'Neither is in Law 09-08 (art. 7, 8, 9).',
      },
      cites: ['loi-09-08:7', 'loi-09-08:8', 'loi-09-08:9'],
    },
  ),
  promised: yesNo({
    question: {
      fr: 'L’organisme l’a-t-il promis, par sa politique ou un contrat ?',
      ar: 'هل تعهدت به المؤسسة في سياستها أو بعقد؟',
      en: 'Has the organisation promised it, in its policy or a contract?',
    },
    help: {
      fr: 'Une promesse publiée engage celui qui la fait (art. 3-1-a).',
      ar: 'التعهد المنشور يلزم صاحبه (المادة 3-1-أ).',
      en: 'A published promise binds whoever makes it (art. 3(1)(a)).',
    },
    cites: ['loi-09-08:3-1-a'],
  }),
  kept: yesNo({
    question: {
      fr: 'La promesse a-t-elle été tenue pour cette demande ?',
      ar: 'هل تم الوفاء بالتعهد في هذا الطلب؟',
      en: 'Has the promise been kept for this request?',
    },
    help: {
      fr: 'Dans les termes et le délai promis (art. 3-1-a).',
      ar: 'وفق الشروط والأجل المتعهد بهما (المادة 3-1-أ).',
      en: 'In the terms and time that were promised (art. 3(1)(a)).',
    },
    cites: ['loi-09-08:3-1-a'],
  }),
} as const

export type PromisedRightFacts = FactsOf<typeof declarations>

export const promisedRightSubject = subjectOf(declarations)
