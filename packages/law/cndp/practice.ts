// What the CNDP in practice puts under authorisation although art. 12 does not name it: biometrics (deliberation 478-2013),
// facial recognition, credit scoring. Known at second hand; always labelled as practice, never as law.
import { given, rule } from '../facts/processing.ts'
import { columnsOf, holdsData } from '../loi-09-08/art-01-definitions.ts'
import { any, type Reading } from '../rule.ts'
import { inBrackets } from '../words/listing.ts'

const notInArticle12: Reading = {
  id: 'authorisation-by-practice',
  cites: ['loi-09-08:12-1', 'cndp:478-2013'],
  doubt: {
    fr: 'L’article 12-1 ne nomme ni la biométrie, ni la reconnaissance faciale, ni la notation ; la CNDP les oriente vers l’autorisation.',
    ar: 'لا تذكر المادة 12-1 القياسات البيومترية ولا التعرف على الوجه ولا التنقيط؛ لكن اللجنة الوطنية توجهها نحو الإذن.',
    en: 'Article 12(1) names neither biometrics nor facial recognition nor scoring; the CNDP steers them to authorisation.',
  },
  encoded: {
    fr: 'Autorisation proposée comme pratique ; à la lettre de la loi, une déclaration, que la CNDP peut soumettre à autorisation (art. 20).',
    ar: 'يقترح الإذن بوصفه ممارسة؛ وبحرفية القانون يكفي تصريح يمكن للجنة الوطنية إخضاعه للإذن (المادة 20).',
    en: 'Authorisation is proposed as practice; by the letter of the law a declaration, which the CNDP may put under authorisation (art. 20).',
  },
}

export const biometrics = rule({
  id: 'cndp-biometrics',
  cites: ['cndp:478-2013'],
  label: 'practice',
  confidence: 'practice',
  when: holdsData('biometric'),
  concludes: 'authorisation',
  reading: notInArticle12,
  evidence: f => columnsOf(f, category => category === 'biometric'),
  says: f => {
    const where = inBrackets(columnsOf(f, category => category === 'biometric'))
    return {
      fr: `Autorisation préalable attendue par la CNDP (délibération 478-2013) : des données biométriques${where.fr} sont traitées.`,
      ar: `تنتظر اللجنة الوطنية إذنا مسبقا (المداولة 478-2013): تتم معالجة معطيات بيومترية${where.ar}.`,
      en: `The CNDP expects prior authorisation (deliberation 478-2013): biometric data${where.en} are processed.`,
    }
  },
})

export const facialRecognition = rule({
  id: 'cndp-facial-recognition',
  cites: ['cndp:108-eus-2020', 'cndp:126-eus-2020'],
  label: 'practice',
  confidence: 'practice',
  asks: ['facialRecognition'],
  holds: f => f.facialRecognition,
  concludes: 'authorisation',
  reading: notInArticle12,
  says: () => ({
    fr: 'Autorisation préalable attendue par la CNDP : le traitement recourt à la reconnaissance faciale.',
    ar: 'تنتظر اللجنة الوطنية إذنا مسبقا: تستعمل المعالجة تقنية التعرف على الوجه.',
    en: 'The CNDP expects prior authorisation: the processing uses facial recognition.',
  }),
})

export const scoring = rule({
  id: 'cndp-scoring',
  cites: ['cndp:scoring'],
  label: 'practice',
  confidence: 'practice',
  when: any(
    given(['purposes'], f => f.purposes.some(purpose => purpose.kind === 'scoring')),
    given(['creditScoring'], f => f.creditScoring),
  ),
  concludes: 'authorisation',
  reading: notInArticle12,
  says: () => ({
    fr: 'Autorisation préalable attendue par la CNDP : le traitement note la solvabilité de personnes.',
    ar: 'تنتظر اللجنة الوطنية إذنا مسبقا: تقوم المعالجة بتنقيط الملاءة المالية للأشخاص.',
    en: 'The CNDP expects prior authorisation: the processing scores the creditworthiness of persons.',
  }),
})
