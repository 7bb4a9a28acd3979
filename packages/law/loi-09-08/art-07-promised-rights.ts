// Chapter II gives access, rectification and objection; portability and restriction are owed only by whoever promised them.
import { promisedRightSubject } from '../facts/promised-right.ts'
import { all } from '../rule.ts'

const { given, rule } = promisedRightSubject

const rights = {
  portability: { fr: 'La portabilité', ar: 'قابلية نقل المعطيات', en: 'Portability' },
  restriction: { fr: 'La limitation du traitement', ar: 'تقييد المعالجة', en: 'Restriction of processing' },
} as const

export const noSuchRight = rule({
  id: 'chapter-2-no-such-right',
  cites: ['loi-09-08:7', 'loi-09-08:8', 'loi-09-08:9'],
  asks: ['promised'],
  holds: f => !f.promised,
  concludes: 'no-right',
  says: f => {
    const right = rights[f.right ?? 'portability']
    return {
      fr: `${right.fr} : la loi 09-08 ne donne pas ce droit ; voir si l’accès, la rectification ou l’opposition répond au besoin (art. 7, 8, 9).`,
      ar: `${right.ar}: لا يمنح القانون 09.08 هذا الحق؛ ينظر هل يلبي الولوج أو التصحيح أو التعرض الحاجة (المواد 7 و8 و9).`,
      en: `${right.en}: Law 09-08 gives no such right; see whether access, rectification or objection meets the need (art. 7, 8, 9).`,
    }
  },
})

const promised = given(['promised'], f => f.promised)

export const promiseKept = rule({
  id: 'promised-right-kept',
  cites: ['loi-09-08:3-1-a'],
  label: 'self-imposed',
  confidence: 'reading',
  when: all(
    promised,
    given(['kept'], f => f.kept),
  ),
  concludes: 'kept',
  says: () => ({
    fr: 'L’organisme a tenu ce qu’il avait promis ; la loi ne l’exigeait pas.',
    ar: 'وفت المؤسسة بما تعهدت به؛ ولم يكن القانون يفرضه.',
    en: 'The organisation has kept its promise; the law did not demand it.',
  }),
})

export const promiseToKeep = rule({
  id: 'promised-right',
  cites: ['loi-09-08:3-1-a'],
  label: 'self-imposed',
  confidence: 'reading',
  when: promised,
  concludes: 'promised',
  says: f => {
    const right = rights[f.right ?? 'portability']
    return {
      fr: `${right.fr} : tenir la promesse dans les termes et le délai annoncés ; la loi 09-08 ne l’exige pas, mais traiter loyalement, c’est tenir parole (art. 3-1-a).`,
      ar: `${right.ar}: الوفاء بالتعهد وفق الشروط والأجل المعلنين؛ لا يفرضه القانون 09.08، غير أن نزاهة المعالجة تقتضي الوفاء بالوعد (المادة 3-1-أ).`,
      en: `${right.en}: keep the promise in the terms and time announced; Law 09-08 does not demand it, but fair processing keeps its word (art. 3(1)(a)).`,
    }
  },
})
