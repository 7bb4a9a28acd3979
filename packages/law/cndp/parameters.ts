// The figures and conditions that deliberations are known to set, each with how sure we are of it.
import { retentionClassNamed } from '../other-laws/retention.ts'
import type { Certainty } from '../words/certainty.ts'
import type { Translated } from '../words/language.ts'

export type Parameter = {
  readonly id: string
  readonly label: Translated
  readonly certainty: Certainty
} & (
  | {
      readonly kind: 'period'
      /** The legal value that holds the figure, such as `retention-cctv`. */
      readonly value: string
      readonly bound: 'at-most'
    }
  | { readonly kind: 'condition' }
  | { readonly kind: 'pattern'; readonly pattern: string }
)

const condition = (id: string, certainty: Certainty, fr: string, ar: string, en: string): Parameter => ({
  id,
  kind: 'condition',
  label: { fr, ar, en },
  certainty,
})

/** A ceiling of the catalogue of retention, which holds its figure and how sure we are of it. */
const ceiling = (
  id: string,
  retained: string,
  [fr, ar, en]: readonly [string, string, string],
): Parameter => {
  const period = retentionClassNamed(retained)?.period
  if (!period) throw new RangeError(`no such class of records: ${retained}`)
  return {
    id,
    kind: 'period',
    value: period.id,
    bound: 'at-most',
    label: { fr, ar, en },
    certainty: period.certainty,
  }
}

export const parameters = {
  cctv: [
    ceiling('retention', 'cctv', [
      'Conservation des images : trois mois au plus',
      'الاحتفاظ بالصور: ثلاثة أشهر على الأكثر',
      'Images kept for three months at most',
    ]),
    condition(
      'purpose',
      'secondary',
      'Seule finalité admise : la sécurité des biens et des personnes',
      'الغاية الوحيدة المقبولة: أمن الممتلكات والأشخاص',
      'Only purpose allowed: security of goods and persons',
    ),
    condition(
      'never-filmed',
      'secondary',
      'Jamais filmés : lieux de culte, locaux syndicaux, toilettes, salles de réunion, lieux de pause',
      'لا تُصوّر أبدا: أماكن العبادة والمقرات النقابية والمراحيض وقاعات الاجتماعات وأماكن الاستراحة',
      'Never filmed: places of worship, union rooms, toilets, meeting rooms, break areas',
    ),
    condition(
      'sign',
      'secondary',
      'Affiche ou pictogramme : responsable, existence des caméras, finalité, contact pour les droits, numéro du récépissé',
      'ملصق أو رسم: المسؤول ووجود الكاميرات والغاية وجهة الاتصال لممارسة الحقوق ورقم الوصل',
      'Sign: controller, fact of filming, purpose, contact for rights, receipt number',
    ),
  ],
  homeCctv: [
    condition(
      'private-home',
      'secondary',
      'Aucune formalité si ni les voisins ni la voie publique ne sont filmés',
      'لا إجراء إذا لم يُصوّر الجيران ولا الطريق العمومي',
      'No filing if neither neighbours nor the public road are filmed',
    ),
    ceiling('common-parts-retention', 'cctv-common-parts', [
      'Parties communes : le syndic, trois mois au plus, pictogramme',
      'الأجزاء المشتركة: وكيل الملاك، ثلاثة أشهر على الأكثر، مع رسم',
      'Common parts: the manager of the building, three months at most, sign',
    ]),
  ],
  alerts: [
    condition(
      'unfounded',
      'recalled',
      'Alerte infondée : effacée sans attendre',
      'تبليغ لا أساس له: يُمسح فورا',
      'Unfounded alert: erased at once',
    ),
    ceiling('no-follow-up', 'alerts', [
      'Alerte sans suite : deux mois après la vérification',
      'تبليغ دون متابعة: شهران بعد التحقق',
      'Alert without follow-up: two months after verification',
    ]),
  ],
  biometrics: [
    condition(
      'zones',
      'recalled',
      'Réservée aux zones sensibles, si le besoin et la proportionnalité sont montrés',
      'مقصورة على المناطق الحساسة مع إثبات الحاجة والتناسب',
      'Only for sensitive zones, need and proportionality shown',
    ),
    condition(
      'carrier',
      'recalled',
      'Gabarit sur un support individuel plutôt que dans une base centrale, sans image brute',
      'نموذج على دعامة فردية بدل قاعدة مركزية ودون صورة خام',
      'Template on an individual carrier rather than a central base, no raw image',
    ),
    condition(
      'attendance',
      'recalled',
      'Le pointage biométrique des salariés n’est pas admis',
      'لا يُقبل تسجيل حضور الأجراء بالبيومتريا',
      'Biometric time-clocking of employees is not accepted',
    ),
  ],
  geolocation: [
    ceiling('retention', 'geolocation', [
      'Conservation des positions : deux mois',
      'الاحتفاظ بالمواقع: شهران',
      'Positions kept for two months',
    ]),
    condition(
      'purposes',
      'secondary',
      'Finalités : gestion du parc, secours, sécurité, suivi du conducteur, facturation liée au véhicule',
      'الغايات: تدبير الحظيرة والإغاثة والأمن وتتبع أداء السائق والفوترة المرتبطة بالمركبة',
      'Purposes: fleet, rescue, safety, driver performance, billing tied to the vehicle',
    ),
    condition(
      'off-duty',
      'recalled',
      'Désactivée hors du temps de travail',
      'تُعطّل خارج أوقات العمل',
      'Off outside working time',
    ),
    condition(
      'informed',
      'secondary',
      'Chaque salarié est informé individuellement',
      'يُخبر كل أجير على حدة',
      'Each employee is told individually',
    ),
  ],
  humanResources: [
    condition(
      'users',
      'secondary',
      'Employeurs du Code du travail : sociétés, professions libérales, coopératives, associations, syndicats',
      'المشغلون الخاضعون لمدونة الشغل: شركات ومهن حرة وتعاونيات وجمعيات ونقابات',
      'Employers under the Labour Code: companies, liberal professions, cooperatives, associations, unions',
    ),
  ],
  impactAssessment: [
    condition(
      'automated-decisions',
      'secondary',
      'Décisions automatisées au sens de l’article 11',
      'قرارات آلية بمفهوم المادة 11',
      'Automated decisions in the sense of article 11',
    ),
    condition(
      'large-scale-sensitive',
      'secondary',
      'Données sensibles à grande échelle',
      'معطيات حساسة على نطاق واسع',
      'Large-scale sensitive data',
    ),
    condition(
      'systematic-monitoring',
      'secondary',
      'Surveillance systématique',
      'المراقبة المنهجية',
      'Systematic monitoring',
    ),
    condition(
      'innovation',
      'secondary',
      'Technologie ou organisation innovante',
      'تكنولوجيا أو تنظيم مبتكر',
      'Innovative technology or organisation',
    ),
    condition(
      'validation',
      'secondary',
      'Validée par la Commission avant le déploiement pour les traitements sensibles de sa liste',
      'تصادق عليه اللجنة قبل النشر بالنسبة للمعالجات الحساسة المدرجة في قائمتها',
      'Validated by the Commission before deployment for sensitive processing on its list',
    ),
    condition(
      'reuse',
      'secondary',
      'Inutile si une analyse très semblable existe déjà',
      'لا يلزم إذا وُجد تحليل مشابه جدا',
      'Not needed if a very similar assessment exists',
    ),
  ],
  references: [
    {
      id: 'reference',
      kind: 'pattern',
      pattern: '^[ADT](-[A-Z]{1,4})?-\\d{1,5}/\\d{4}$',
      label: {
        fr: 'A : autorisation ; D : déclaration ; T : transfert. Ne refusez pas un numéro d’une autre forme.',
        ar: 'الحرف الأول يدل على الإذن أو التصريح أو النقل. ولا يُرفض رقم على شكل آخر.',
        en: 'A: authorisation; D: declaration; T: transfer. Do not refuse a number of another shape.',
      },
      certainty: 'recalled',
    },
  ],
} as const satisfies Record<string, readonly Parameter[]>
