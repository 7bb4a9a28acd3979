// What notices say of copies that still hold what was erased.
import type { Translated } from '@himaya/platform/language'

const days = {
  fr: (count: number) => (count > 1 ? `${count} jours` : `${count} jour`),
  en: (count: number) => (count === 1 ? `${count} day` : `${count} days`),
  ar: (count: number) => {
    const form = new Intl.PluralRules('ar').select(count)
    if (form === 'one') return 'يوم واحد'
    if (form === 'two') return 'يومين'
    return form === 'few' ? `${count} أيام` : form === 'many' ? `${count} يوما` : `${count} يوم`
  },
}

export const backupWords = {
  leaves: (count: number, day: Translated): Translated => ({
    fr: `Les données effacées quittent la dernière copie de sauvegarde au plus tard ${days.fr(count)} après leur effacement : celles qui sont effacées aujourd’hui, le ${day.fr}. Si une sauvegarde est restaurée, les effacements sont appliqués de nouveau avant toute utilisation.`,
    ar: `تغادر المعطيات الممسوحة آخر نسخة احتياطية في أجل أقصاه ${days.ar(count)} بعد مسحها: فما يمسح اليوم يغادرها يوم ${day.ar}. وإذا استعيدت نسخة احتياطية، تطبق عمليات المسح من جديد قبل أي استعمال.`,
    en: `Erased data leave the last backup no later than ${days.en(count)} after their erasure: those erased today, on ${day.en}. If a backup is restored, erasures are applied again before any use.`,
  }),
  nothingSaid: {
    fr: 'Rien n’est encore dit des sauvegardes : le temps pendant lequel elles gardent les données effacées n’est pas connu.',
    ar: 'لم يُذكر بعد أي شيء عن النسخ الاحتياطية: لا تعرف المدة التي تحتفظ خلالها بالمعطيات الممسوحة.',
    en: 'Nothing is said of backups yet: how long they keep erased data is not known.',
  },
  notSaidOfAll: (place: string): Translated => ({
    fr: `Il n’est pas dit combien de temps « ${place} » garde ses copies : aucun délai ne peut être promis.`,
    ar: `لم تُذكر المدة التي يحتفظ خلالها «${place}» بنسخه: لا يمكن التعهد بأي أجل.`,
    en: `It is not said how long “${place}” keeps its copies: no time can be promised.`,
  }),
}
