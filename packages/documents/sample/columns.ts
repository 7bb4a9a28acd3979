// The long table of the made-up dossier: one row per column of its databases.
import { code, type Text } from '../document.ts'

type Row = readonly [
  fr: string,
  ar: string,
  column: string,
  origin: 'direct' | 'internal' | 'sender',
  purpose: 1 | 2 | 3,
  months: number,
]

const origins = {
  direct: ['Personne concernée', 'الشخص المعني'],
  internal: ['Exploitation', 'الاستغلال'],
  sender: ['Expéditeur', 'المرسل'],
} as const

const purposes = {
  1: ['Transport', 'النقل'],
  2: ['Preuve de remise', 'إثبات التسليم'],
  3: ['Facturation', 'الفوترة'],
} as const

const rows: readonly Row[] = [
  ['Nom de l’expéditeur', 'اسم المرسل', 'clients.nom', 'direct', 1, 24],
  ['Prénom de l’expéditeur', 'الاسم الشخصي للمرسل', 'clients.prenom', 'direct', 1, 24],
  ['Téléphone de l’expéditeur', 'هاتف المرسل', 'clients.telephone', 'direct', 1, 24],
  ['Adresse électronique', 'البريد الإلكتروني', 'clients.email', 'direct', 1, 24],
  ['Adresse d’enlèvement', 'عنوان التسلم', 'clients.adresse', 'direct', 1, 24],
  ['Relevé d’identité bancaire', 'كشف التعريف البنكي', 'clients.rib', 'direct', 3, 120],
  ['Nom du destinataire', 'اسم المرسل إليه', 'envois.destinataire_nom', 'sender', 1, 24],
  ['Téléphone du destinataire', 'هاتف المرسل إليه', 'envois.destinataire_tel', 'sender', 1, 24],
  ['Adresse de remise', 'عنوان التسليم', 'envois.adresse_remise', 'sender', 1, 24],
  ['Instructions de remise', 'تعليمات التسليم', 'envois.instructions', 'sender', 1, 24],
  ['Valeur déclarée (MAD)', 'القيمة المصرح بها (درهم)', 'envois.valeur', 'sender', 3, 120],
  ['Date et heure de remise', 'تاريخ وساعة التسليم', 'remises.remis_le', 'internal', 2, 24],
  ['Numéro de la CNIE', 'رقم البطاقة الوطنية للتعريف', 'remises.cnie', 'direct', 2, 12],
  ['Nom du réceptionnaire', 'اسم المتسلم', 'remises.receptionnaire', 'direct', 2, 24],
  ['Signature manuscrite', 'التوقيع بخط اليد', 'remises.signature', 'direct', 2, 24],
  ['Position de la remise', 'موقع التسليم', 'remises.position', 'internal', 2, 12],
  ['Journal des accès', 'سجل الولوج', 'journal_acces.utilisateur', 'internal', 2, 12],
  ['Numéro de facture', 'رقم الفاتورة', 'factures.numero', 'internal', 3, 120],
  ['Montant facturé', 'المبلغ المفوتر', 'factures.montant', 'internal', 3, 120],
  ['Réclamation', 'الشكاية', 'reclamations.texte', 'direct', 2, 24],
]

export const columnRows = (language: 'fr' | 'ar'): Text[][] => {
  const at = language === 'fr' ? 0 : 1
  return rows.map(row => {
    const [, , column, origin, purpose, months] = row
    return [row[at], [code(column)], origins[origin][at], purposes[purpose][at], String(months)]
  })
}
