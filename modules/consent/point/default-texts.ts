// What a new point says until its author says it better: true of every organisation (loi 09-08 art. 5-1). Not in English: a notice
// has English everywhere or nowhere, and that is its author's to choose.
import type { Manner, Words } from '../records.ts'

const site: { readonly title: Words; readonly text: Words } = {
  title: { fr: 'Votre vie privée', ar: 'حياتكم الخاصة', en: '' },
  text: {
    fr: 'Avec votre accord, ce site enregistre des informations sur votre appareil. Vous pouvez refuser aussi simplement qu’accepter, et changer d’avis à tout moment.',
    ar: 'بموافقتكم، يسجل هذا الموقع معلومات على جهازكم. يمكنكم الرفض بالسهولة نفسها التي تقبلون بها، وتغيير رأيكم في أي وقت.',
    en: '',
  },
}

const form: { readonly title: Words; readonly text: Words } = {
  title: { fr: 'Vos choix', ar: 'اختياراتكم', en: '' },
  text: {
    fr: 'Pour chaque usage ci-dessous, dites si vous l’acceptez ou le refusez. Vous pouvez revenir sur chaque réponse à tout moment, sans frais et sans vous justifier.',
    ar: 'بالنسبة إلى كل استعمال أدناه، بينوا هل تقبلونه أم ترفضونه. يمكنكم الرجوع عن كل جواب في أي وقت دون صوائر ودون تعليل.',
    en: '',
  },
}

export const defaultTexts: Readonly<Record<Manner, { readonly title: Words; readonly text: Words }>> = {
  web: site,
  paper: form,
  phone: form,
  counter: form,
  api: form,
  portal: form,
}
