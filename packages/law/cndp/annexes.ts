// What is joined to a filing. D.23 lets the CNDP name annexes; those marked practice were seen on its pages or in
// practitioners' guides, not in the law.
import type { Annex } from './form.ts'

export const annexes = {
  'signing-power': {
    id: 'signing-power',
    duty: 'practice',
    cites: ['decret-2-09-165:24'],
    label: {
      fr: 'Pièce justifiant le pouvoir de signer',
      ar: 'وثيقة تثبت صلاحية التوقيع',
      en: 'Document proving the power to sign',
    },
  },
  'representative-mandate': {
    id: 'representative-mandate',
    duty: 'practice',
    cites: ['loi-09-08:2-3'],
    when: 'controller-abroad',
    label: {
      fr: 'Mandat du représentant installé au Maroc',
      ar: 'وكالة الممثل المقيم بالمغرب',
      en: 'Mandate of the representative in Morocco',
    },
  },
  'collection-documents': {
    id: 'collection-documents',
    duty: 'practice',
    cites: ['loi-09-08:5-2'],
    label: {
      fr: 'Copie des documents de collecte',
      ar: 'نسخة من وثائق جمع المعطيات',
      en: 'Copy of the documents used to collect',
    },
  },
  'consent-document': {
    id: 'consent-document',
    duty: 'practice',
    cites: ['loi-09-08:4-1', 'loi-09-08:21-2'],
    when: 'consent-collected',
    label: {
      fr: 'Copie du document de recueil du consentement',
      ar: 'نسخة من وثيقة الحصول على الرضى',
      en: 'Copy of the document that takes consent',
    },
  },
  'processor-contract': {
    id: 'processor-contract',
    duty: 'practice',
    cites: ['loi-09-08:23-3'],
    when: 'has-processor',
    label: {
      fr: 'Contrat de sous-traitance ou ses clauses de protection',
      ar: 'عقد المعالجة من الباطن أو بنوده المتعلقة بالحماية',
      en: 'Processor contract or its protection clauses',
    },
  },
  'security-description': {
    id: 'security-description',
    duty: 'statutory',
    cites: ['loi-09-08:24-1'],
    when: 'sensitive-or-health',
    label: {
      fr: 'Description des huit contrôles de l’article 24',
      ar: 'وصف إجراءات المراقبة الثمانية الواردة في المادة 24',
      en: 'Description of the eight controls of article 24',
    },
  },
  'compliance-undertaking': {
    id: 'compliance-undertaking',
    duty: 'practice',
    cites: ['loi-09-08:13'],
    label: {
      fr: 'Engagement de conformité à la délibération citée',
      ar: 'التزام بالتقيد بالمداولة المذكورة',
      en: 'Undertaking to comply with the deliberation cited',
    },
  },
  'transfer-form': {
    id: 'transfer-form',
    duty: 'practice',
    cites: ['decret-2-09-165:46'],
    when: 'has-transfer',
    label: {
      fr: 'Demande de transfert à l’étranger',
      ar: 'طلب نقل المعطيات نحو الخارج',
      en: 'Transfer request',
    },
  },
  'base-filing': {
    id: 'base-filing',
    duty: 'practice',
    cites: ['loi-09-08:43'],
    label: {
      fr: 'Récépissé ou autorisation du traitement d’origine',
      ar: 'وصل التصريح أو الإذن المتعلق بالمعالجة الأصلية',
      en: 'Receipt or authorisation of the underlying processing',
    },
  },
  'transfer-clauses': {
    id: 'transfer-clauses',
    duty: 'statutory',
    cites: ['loi-09-08:44-3', 'decret-2-09-165:48'],
    when: 'guarantees-of-article-44-3',
    label: {
      fr: 'Clauses contractuelles ou règles internes signées',
      ar: 'بنود العقد أو النظام الداخلي موقعة',
      en: 'Signed contract clauses or internal rules',
    },
  },
  'transfer-ground-proof': {
    id: 'transfer-ground-proof',
    duty: 'practice',
    cites: ['loi-09-08:44', 'decret-2-09-165:47'],
    when: 'exception-of-article-44',
    label: {
      fr: 'Preuve du cas invoqué, dont le consentement exprès',
      ar: 'إثبات الحالة المتمسك بها، بما فيها الموافقة الصريحة',
      en: 'Proof of the case relied on, express consent included',
    },
  },
  'research-protocol': {
    id: 'research-protocol',
    duty: 'statutory',
    cites: ['decret-2-09-165:30-2'],
    when: 'medical-research',
    label: { fr: 'Protocole de recherche', ar: 'بروتوكول البحث', en: 'Research protocol' },
  },
  'scientific-opinions': {
    id: 'scientific-opinions',
    duty: 'statutory',
    cites: ['decret-2-09-165:30-3'],
    when: 'health',
    label: {
      fr: 'Avis scientifiques ou éthiques déjà rendus',
      ar: 'الآراء العلمية أو الأخلاقية الصادرة سابقا',
      en: 'Scientific or ethics opinions already given',
    },
  },
  'coding-undertaking': {
    id: 'coding-undertaking',
    duty: 'statutory',
    cites: ['decret-2-09-165:30-5'],
    when: 'health',
    label: {
      fr: 'Engagement de codage signé',
      ar: 'الالتزام بالتشفير موقعا',
      en: 'Signed undertaking to code the data',
    },
  },
} as const satisfies Record<string, Annex>
