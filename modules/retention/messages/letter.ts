// The letter that tells those who may approve that a run was proposed. It says how many rows, and nothing of anyone.
import type { Language } from '@himaya/platform/language'
import type { Letter } from '@himaya/platform/mail/letter'

const say = {
  fr: {
    subject: (rule: string) => `À approuver : ${rule}`,
    here: (rule: string, rows: number) =>
      `La règle de conservation « ${rule} » a été vérifiée à l’heure prévue. Lignes dont le terme est passé : ${rows}. Une intervention est proposée ; rien n’est effacé sans l’approbation d’une seconde personne.`,
    link: 'Voir l’aperçu et décider',
    note: 'Ce courriel ne contient aucune donnée des personnes concernées.',
  },
  ar: {
    subject: (rule: string) => `في انتظار موافقتكم: ${rule}`,
    here: (rule: string, rows: number) =>
      `تم التحقق من قاعدة الاحتفاظ «${rule}» في الوقت المقرر. عدد الأسطر التي انقضى أجلها: ${rows}. تم اقتراح تنفيذ؛ ولا يُمسح شيء دون موافقة شخص ثان.`,
    link: 'الاطلاع على المعاينة واتخاذ القرار',
    note: 'لا تتضمن هذه الرسالة أي معطيات عن الأشخاص المعنيين.',
  },
  en: {
    subject: (rule: string) => `To approve: ${rule}`,
    here: (rule: string, rows: number) =>
      `The rule of keeping “${rule}” was checked at its hour. Rows whose term has passed: ${rows}. A run is proposed; nothing is erased without the approval of a second person.`,
    link: 'See the preview and decide',
    note: 'This message holds no data of the people concerned.',
  },
} as const

type Proposed = Pick<Letter, 'to' | 'sender' | 'language' | 'expiresAt'> & {
  readonly rule: string
  readonly rows: number
  readonly url: string
}

export function proposedLetter({ rule, rows, url, ...letter }: Proposed): Letter {
  const words: (typeof say)[Language] = say[letter.language]
  return {
    about: 'retention.run-proposed',
    ...letter,
    subject: words.subject(rule),
    body: [
      { kind: 'text', text: words.here(rule, rows) },
      { kind: 'link', label: words.link, url },
      { kind: 'note', text: words.note },
    ],
  }
}
