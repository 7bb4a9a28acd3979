// D.30: what a request for authorisation on health data must hold beside D.27, the research protocol among it.
import { rule } from '../facts/processing.ts'

export const healthFile = rule({
  id: 'decret-30',
  cites: ['decret-2-09-165:30', 'decret-2-09-165:29'],
  asks: ['data'],
  holds: f => f.data.some(item => item.category === 'health' || item.category === 'genetic'),
  concludes: 'duty',
  says: () => ({
    fr: 'Joindre à la demande les pièces du décret, art. 30 : titres et fonctions des responsables, accès, caractéristiques, engagement de codage, protocole s’il s’agit de recherche.',
    ar: 'إرفاق الطلب بعناصر المادة 30 من المرسوم: ألقاب ومهام المسؤولين ومن يلجون المعطيات والخصائص والالتزام بالتشفير، والبروتوكول إذا تعلق الأمر بالبحث.',
    en: 'Add to the request what the decree’s art. 30 asks: titles and functions of those in charge, access, characteristics, undertaking to code, and the protocol for research.',
  }),
})
