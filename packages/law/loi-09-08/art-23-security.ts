// Art. 23, first paragraph, with 58: measures against destruction, loss, alteration, dissemination and unauthorised access,
// notably over a network, at a level weighed against the state of the art, cost, risk and the nature of the data.
import { type SecurityFacts, securedProcessing } from '../facts/security.ts'
import { all, any } from '../rule.ts'
import type { Translated } from '../words/language.ts'
import { listed } from '../words/listing.ts'

const { given, rule } = securedProcessing

const overNetwork = given(['overNetwork'], f => f.overNetwork)

export const noMeasures = rule({
  id: 'art-23-1',
  cites: ['loi-09-08:23-1', 'loi-09-08:58'],
  asks: ['measuresTaken'],
  holds: f => f.measuresTaken === 'absent',
  concludes: 'lacking',
  says: () => ({
    fr: 'Aucune mesure ne protège les données : prendre les mesures techniques et d’organisation appropriées (art. 23-1, 58).',
    ar: 'لا إجراءات تحمي المعطيات: يجب القيام بالإجراءات التقنية والتنظيمية الملائمة (المادتان 23-1 و58).',
    en: 'No measure protects the data: take the appropriate technical and organisational measures (art. 23(1), 58).',
  }),
})

export const openNetwork = rule({
  id: 'art-23-1-network',
  cites: ['loi-09-08:23-1', 'loi-09-08:58'],
  when: all(
    overNetwork,
    given(['networkProtected'], f => f.networkProtected === 'absent'),
  ),
  concludes: 'lacking',
  says: () => ({
    fr: 'Des données passent par un réseau sans protection : les protéger en chemin (art. 23-1, 58).',
    ar: 'ترسل معطيات عبر شبكة دون حماية: يجب حمايتها أثناء الإرسال (المادتان 23-1 و58).',
    en: 'Data travel over a network unprotected: protect them on the way (art. 23(1), 58).',
  }),
})

export const measuresUnproven = rule({
  id: 'art-23-1-unproven',
  cites: ['loi-09-08:23-1', 'loi-09-08:3-3'],
  asks: ['measuresTaken'],
  holds: f => f.measuresTaken === 'unproven',
  concludes: 'not-shown',
  says: () => ({
    fr: 'Les mesures existent sans que rien le montre : les décrire et en garder la preuve (art. 3-3, 23-1).',
    ar: 'الإجراءات موجودة دون ما يثبتها: يجب وصفها والاحتفاظ بما يثبتها (المادتان 3-3 و23-1).',
    en: 'The measures exist with nothing to show it: describe them and keep proof (art. 3(3), 23(1)).',
  }),
})

export const networkUnproven = rule({
  id: 'art-23-1-network-unproven',
  cites: ['loi-09-08:23-1', 'loi-09-08:3-3'],
  when: all(
    overNetwork,
    given(['networkProtected'], f => f.networkProtected === 'unproven'),
  ),
  concludes: 'not-shown',
  says: () => ({
    fr: 'La protection des données sur le réseau n’est montrée par rien : en garder la preuve (art. 3-3, 23-1).',
    ar: 'لا شيء يثبت حماية المعطيات عبر الشبكة: يجب الاحتفاظ بما يثبتها (المادتان 3-3 و23-1).',
    en: 'Nothing shows that data are protected over the network: keep proof of it (art. 3(3), 23(1)).',
  }),
})

const unweighed = (f: SecurityFacts): readonly Translated[] => [
  ...(f.weighedStateOfTheArt === false
    ? [{ fr: 'l’état de l’art', ar: 'التقنيات المستعملة', en: 'the state of the art' }]
    : []),
  ...(f.weighedCost === false ? [{ fr: 'le coût', ar: 'التكلفة', en: 'cost' }] : []),
  ...(f.weighedRisk === false ? [{ fr: 'le risque', ar: 'المخاطر', en: 'risk' }] : []),
  ...(f.weighedNature === false
    ? [{ fr: 'la nature des données', ar: 'طبيعة المعطيات', en: 'the nature of the data' }]
    : []),
]

export const levelNotShown = rule({
  id: 'art-23-1-level',
  cites: ['loi-09-08:23-1'],
  when: any(
    given(['weighedStateOfTheArt'], f => !f.weighedStateOfTheArt),
    given(['weighedCost'], f => !f.weighedCost),
    given(['weighedRisk'], f => !f.weighedRisk),
    given(['weighedNature'], f => !f.weighedNature),
  ),
  concludes: 'not-shown',
  says: f => {
    const what = listed(unweighed(f))
    return {
      fr: `Rien ne montre que le niveau de sécurité est approprié ; il reste à peser : ${what.fr} (art. 23-1).`,
      ar: `لا شيء يثبت أن مستوى السلامة ملائم؛ وما زال يتعين تقدير: ${what.ar} (المادة 23-1).`,
      en: `Nothing shows that the level of security is appropriate; still to be weighed: ${what.en} (art. 23(1)).`,
    }
  },
})

/** What is left when nothing is lacking and everything is shown. */
export const secured = rule({
  id: 'art-23-1-complete',
  cites: ['loi-09-08:23-1', 'loi-09-08:15-h'],
  asks: [],
  holds: () => true,
  concludes: 'complete',
  says: () => ({
    fr: 'Les mesures que la loi demande sont en place et peuvent être montrées ; la déclaration en donne une description générale (art. 15-h, 23-1).',
    ar: 'الإجراءات التي يتطلبها القانون متوفرة ويمكن إثباتها؛ ويتضمن التصريح وصفا عاما لها (المادتان 15-ح و23-1).',
    en: 'The measures the law asks for are in place and can be shown; the filing describes them in general (art. 15(h), 23(1)).',
  }),
})
