// Art. 12-1-f: linking files whose purposes differ. The passage tells the files of legal persons running a public service
// (one or several) from those of other legal persons; art. 1-11 counts one's own file kept for another purpose.
import { type Interconnection, type ProcessingFacts, rule } from '../facts/processing.ts'
import { type Reading, someOf, type Verdict } from '../rule.ts'
import { listed, quoted } from '../words/listing.ts'

const linked =
  (files: readonly Interconnection['files'][]) =>
  (f: ProcessingFacts): Verdict =>
    someOf('interconnections', f.interconnections ?? [], link => {
      if (link.purposesDiffer === false) return false
      if (link.files !== undefined && !files.includes(link.files)) return false
      if (link.purposesDiffer === undefined) return 'purposesDiffer'
      return link.files === undefined ? 'files' : true
    })

const partners = (f: ProcessingFacts, files: readonly Interconnection['files'][]) =>
  listed(
    (f.interconnections ?? [])
      .filter(link => link.purposesDiffer && files.includes(link.files))
      .map(link => quoted(link.with)),
  )

const ownFiles: Reading = {
  id: 'interconnection-of-own-files',
  cites: ['loi-09-08:12-1-f', 'loi-09-08:1-11'],
  doubt: {
    fr: 'Pour les services publics, l’article 12-1-f dit « une ou plusieurs personnes morales » ; pour les autres, « d’autres personnes morales », au pluriel. Une société qui relie deux de ses propres fichiers est-elle visée ?',
    ar: 'بالنسبة للمرافق العمومية تنص المادة 12-1-و على «شخص أو عدة أشخاص معنويين»، وبالنسبة لغيرها على «أشخاص معنويين آخرين» بالجمع. فهل تعنى شركة تربط بين ملفين لها؟',
    en: 'For public services article 12(1)(f) says “one or several legal persons”; for the others, “other legal persons”, in the plural. Is a company that links two of its own files caught?',
  },
  encoded: {
    fr: 'Oui, lecture la plus stricte : l’article 1-11 tient pour une interconnexion le lien avec un fichier du même responsable tenu dans un autre but.',
    ar: 'نعم، وهي القراءة الأكثر صرامة: تعتبر المادة 1-11 الربط بملف لنفس المسؤول ممسوك لغرض آخر ربطا بينيا.',
    en: 'Yes, the stricter reading: article 1(11) counts as interconnection the link with a file of the same controller kept for another purpose.',
  },
}

const mixedFiles: Reading = {
  id: 'interconnection-public-and-private',
  cites: ['loi-09-08:12-1-f'],
  doubt: {
    fr: 'L’article 12-1-f règle l’interconnexion entre services publics et celle entre autres personnes morales ; il ne dit rien d’un fichier de chaque sorte.',
    ar: 'تنظم المادة 12-1-و الربط بين المرافق العمومية والربط بين الأشخاص المعنويين الآخرين، وتسكت عن الربط بين ملف من كل نوع.',
    en: 'Article 12(1)(f) governs links between public services and links between other legal persons; it is silent on one file of each kind.',
  },
  encoded: {
    fr: 'Autorisation si les finalités diffèrent, lecture la plus stricte.',
    ar: 'يلزم الإذن إذا اختلفت الغايات، وهي القراءة الأكثر صرامة.',
    en: 'Authorisation where the purposes differ: the stricter reading.',
  },
}

export const publicServiceFiles = rule({
  id: 'art-12-1-f-public-service',
  cites: ['loi-09-08:12-1-f', 'loi-09-08:1-11'],
  asks: ['interconnections'],
  holds: linked(['public-service']),
  concludes: 'authorisation',
  says: f => {
    const files = partners(f, ['public-service'])
    return {
      fr: `Autorisation préalable requise (art. 12-1-f) : interconnexion avec ${files.fr}, dont les finalités d’intérêt public sont différentes.`,
      ar: `يلزم إذن مسبق (المادة 12-1-و): ربط بيني مع ${files.ar} مع اختلاف غايات المصلحة العامة.`,
      en: `Prior authorisation required (art. 12(1)(f)): interconnection with ${files.en}, whose public-interest purposes differ.`,
    }
  },
})

export const otherLegalPersonsFiles = rule({
  id: 'art-12-1-f-other-persons',
  cites: ['loi-09-08:12-1-f', 'loi-09-08:1-11'],
  asks: ['interconnections'],
  holds: linked(['other-legal-persons']),
  concludes: 'authorisation',
  reading: f =>
    f.interconnections?.some(
      link => link.files === 'other-legal-persons' && link.purposesDiffer && link.sameHolder,
    )
      ? ownFiles
      : undefined,
  says: f => {
    const files = partners(f, ['other-legal-persons'])
    return {
      fr: `Autorisation préalable requise (art. 12-1-f) : interconnexion avec ${files.fr}, dont les finalités principales sont différentes.`,
      ar: `يلزم إذن مسبق (المادة 12-1-و): ربط بيني مع ${files.ar} مع اختلاف الغايات الرئيسية.`,
      en: `Prior authorisation required (art. 12(1)(f)): interconnection with ${files.en}, whose main purposes differ.`,
    }
  },
})

export const publicAndOtherFiles = rule({
  id: 'art-12-1-f-mixed',
  cites: ['loi-09-08:12-1-f', 'loi-09-08:1-11'],
  confidence: 'reading',
  asks: ['interconnections'],
  holds: linked(['public-and-other']),
  concludes: 'authorisation',
  reading: mixedFiles,
  says: f => {
    const files = partners(f, ['public-and-other'])
    return {
      fr: `Autorisation préalable requise (art. 12-1-f) : interconnexion entre service public et autre personne morale avec ${files.fr}, dont les finalités sont différentes.`,
      ar: `يلزم إذن مسبق (المادة 12-1-و): ربط بيني بين مرفق عمومي وشخص معنوي آخر مع ${files.ar} مع اختلاف الغايات.`,
      en: `Prior authorisation required (art. 12(1)(f)): interconnection of a public service and another legal person with ${files.en}, whose purposes differ.`,
    }
  },
})
