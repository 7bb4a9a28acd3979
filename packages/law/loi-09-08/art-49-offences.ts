// Art. 49: data on offences, convictions and security measures may be processed only by the bodies it lists. A private
// employer or company is not among them, and no filing can cure that.
import { exception, given, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'
import { inBrackets } from '../words/listing.ts'
import { columnsOf, holdsData } from './art-01-definitions.ts'

/** Courts, public authorities, and legal persons running a public service. */
export const publicBodies: readonly string[] = [
  'court',
  'state-administration',
  'local-authority',
  'public-establishment',
  'public-service-operator',
]

const publicBodyWithinItsPowers = exception({
  id: 'art-49-public-body',
  cites: ['loi-09-08:49'],
  when: all(
    given(['controller'], f => publicBodies.includes(f.controller)),
    given(['offencesWithinLegalPowers'], f => f.offencesWithinLegalPowers),
  ),
  says: () => ({
    fr: 'Juridiction, autorité publique ou personne morale gérant un service public, agissant dans le cadre de ses attributions légales (art. 49).',
    ar: 'محكمة أو سلطة عمومية أو شخص معنوي يسير مصلحة عمومية، في إطار اختصاصاته القانونية (المادة 49).',
    en: 'A court, public authority or legal person running a public service, acting within its legal powers (art. 49).',
  }),
})

const courtOfficerForHisTasks = exception({
  id: 'art-49-court-officer',
  cites: ['loi-09-08:49'],
  when: all(
    given(['controller'], f => f.controller === 'court-officer'),
    given(['offencesWithinLegalPowers'], f => f.offencesWithinLegalPowers),
  ),
  says: () => ({
    fr: 'Auxiliaire de justice, pour les stricts besoins des missions que la loi lui confie (art. 49).',
    ar: 'مساعد القضاء، حصرا لممارسة المهام الموكلة إليه قانونا (المادة 49).',
    en: 'A court officer, strictly for the tasks entrusted by law (art. 49).',
  }),
})

const copyrightBody = exception({
  id: 'art-49-copyright-body',
  cites: ['loi-09-08:49'],
  asks: ['controller'],
  holds: f => f.controller === 'copyright-body',
  says: () => ({
    fr: 'Organisme chargé de la protection des droits d’auteur et des droits voisins (art. 49).',
    ar: 'الهيئة المكلفة بحماية حقوق المؤلف والحقوق المجاورة (المادة 49).',
    en: 'The body in charge of protecting copyright and related rights (art. 49).',
  }),
})

export const offencesForbidden = rule({
  id: 'art-49',
  cites: ['loi-09-08:49', 'loi-09-08:57'],
  when: holdsData('offences'),
  concludes: 'prohibited',
  unless: [publicBodyWithinItsPowers, courtOfficerForHisTasks, copyrightBody],
  evidence: f => columnsOf(f, category => category === 'offences'),
  says: f => {
    const where = inBrackets(columnsOf(f, category => category === 'offences'))
    return {
      fr: `Interdit (art. 49) : seuls certains organismes, dans leurs attributions légales, peuvent traiter des données d’infractions, de condamnations ou de mesures de sûreté${where.fr}.`,
      ar: `ممنوع (المادة 49): لا يجوز معالجة معطيات المخالفات أو الإدانات أو التدابير الوقائية${where.ar} إلا لهيئات معينة وفي إطار اختصاصاتها القانونية.`,
      en: `Prohibited (art. 49): only certain bodies, within their legal powers, may process data on offences, convictions or security measures${where.en}.`,
    }
  },
})
