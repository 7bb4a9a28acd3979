// How a form is put together: a field with the passages it answers, and the sections that several forms share.
import type { Citation } from '../citation.ts'
import type { Translated } from '../words/language.ts'
import { controllerFields, filingFields } from './controller-fields.ts'
import type { Condition, FormField, FormSection } from './form.ts'
import { processingFields } from './processing-fields.ts'
import { healthFields, transferFields } from './special-fields.ts'

export const allFields = {
  ...controllerFields,
  ...filingFields,
  ...processingFields,
  ...transferFields,
  ...healthFields,
}
type FieldId = keyof typeof allFields

/** A field that the law or the form demands, answering these passages. */
export const demand = (id: FieldId, cites: readonly Citation[], when?: Condition): FormField => ({
  id,
  ...allFields[id],
  cites,
  required: true,
  ...(when ? { when } : {}),
})

/** A field that the form was seen to ask, or may ask, and that no passage demands. */
export const invite = (id: FieldId, when?: Condition): FormField => ({
  ...demand(id, [], when),
  required: false,
})

export const sectionTitles = {
  controller: { fr: 'Responsable du traitement', ar: 'المسؤول عن المعالجة', en: 'Controller' },
  processing: { fr: 'Traitement', ar: 'المعالجة', en: 'Processing' },
  data: { fr: 'Personnes et données', ar: 'الأشخاص والمعطيات', en: 'Persons and data' },
  flows: { fr: 'Destinataires et flux', ar: 'المرسل إليهم وتدفق المعطيات', en: 'Recipients and flows' },
  rights: { fr: 'Droits des personnes', ar: 'حقوق الأشخاص', en: 'Rights of persons' },
  security: { fr: 'Confidentialité et sécurité', ar: 'السرية والسلامة', en: 'Confidentiality and security' },
  health: { fr: 'Dossier de santé', ar: 'ملف الصحة', en: 'Health file' },
  transfer: { fr: 'Transfert', ar: 'نقل المعطيات', en: 'Transfer' },
  guarantees: { fr: 'Fondement et garanties', ar: 'الأساس والضمانات', en: 'Ground and guarantees' },
  signature: { fr: 'Engagement et signature', ar: 'الالتزام والتوقيع', en: 'Undertaking and signature' },
} as const satisfies Record<string, Translated>

export const section = (id: keyof typeof sectionTitles, fields: readonly FormField[]): FormSection => ({
  id,
  title: sectionTitles[id],
  fields,
})

/** Who files: `identity` is the passage that asks for name and address on this form. */
export const controllerSection = (identity: readonly Citation[]): FormSection =>
  section('controller', [
    demand('controller-name', identity),
    invite('controller-kind'),
    demand('controller-parent', ['decret-2-09-165:24'], 'natural-person-or-service'),
    demand('controller-address', identity),
    invite('trade-register', 'legal-person'),
    invite('tax-identifier', 'legal-person'),
    invite('ice', 'legal-person'),
    demand('representative', [...identity, 'loi-09-08:2-3'], 'controller-abroad'),
    demand('legal-representative', ['decret-2-09-165:24'], 'legal-person'),
    invite('contact-person'),
    invite('controller-contact'),
    demand('previous-reference', ['ri:33', 'decret-2-09-165:27-12'], 'change'),
  ])

export const signatureSection: FormSection = section('signature', [
  demand('undertaking', ['loi-09-08:13']),
  demand('signature', ['decret-2-09-165:24']),
])

/** The file of an authorisation request, item by item of D.27; `first` opens its processing section. */
export const authorisationSections = (first: readonly FormField[]): readonly FormSection[] => [
  controllerSection(['decret-2-09-165:27-1']),
  section('processing', [
    ...first,
    demand('triggers', ['loi-09-08:12-1']),
    demand('processing-name', ['decret-2-09-165:27-2']),
    demand('processing-characteristics', ['decret-2-09-165:27-2']),
    demand('purposes', ['decret-2-09-165:27-2']),
    invite('legal-basis'),
    invite('mode'),
    invite('start'),
  ]),
  section('data', [
    demand('data-subjects', ['decret-2-09-165:27-4']),
    demand('items', ['decret-2-09-165:27-4']),
    demand('origins', ['decret-2-09-165:27-4']),
    invite('collection'),
    demand('retention', ['decret-2-09-165:27-5']),
  ]),
  section('flows', [
    demand('services', ['decret-2-09-165:27-6']),
    demand('recipients', ['decret-2-09-165:27-7']),
    demand('interconnections', ['decret-2-09-165:27-3']),
    demand('processors', ['decret-2-09-165:27-10']),
    demand('transfers', ['decret-2-09-165:27-11']),
  ]),
  section('rights', [demand('rights-contact', ['decret-2-09-165:27-8']), invite('rights-measures')]),
  section('security', [demand('security', ['decret-2-09-165:27-9', 'loi-09-08:23', 'loi-09-08:24'])]),
]

/** What D.30 adds when the request concerns health data. */
export const healthSection: FormSection = section('health', [
  demand('health-team', ['decret-2-09-165:30-1'], 'health'),
  demand('health-protocol', ['decret-2-09-165:30-2'], 'medical-research'),
  demand('health-opinions', ['decret-2-09-165:30-3'], 'health'),
  demand('health-characteristics', ['decret-2-09-165:30-4'], 'health'),
  demand('health-coding', ['decret-2-09-165:30-5'], 'health'),
  demand('health-waivers', ['decret-2-09-165:30-6'], 'waiver-asked'),
])
