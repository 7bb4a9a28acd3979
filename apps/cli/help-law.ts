// What `himaya law --help` says, with every question that can be asked.
import { questions } from '@himaya/law/questions/catalogue'
import { questionGroups } from '@himaya/law/words/question-groups'
import type { Language } from '@himaya/platform/language'

const help = {
  fr: `himaya law – la loi 09-08 et son décret, interrogés et lus

  himaya law ask <question> [faits.json | -]  répond aux faits d’un fichier ; sans fichier, sur un terminal,
                                              les demande un à un et montre la réponse se former
  himaya law facts <question>                 le schéma JSON des faits d’une question
  himaya law article <passage>                le texte, ses variantes et les règles : 12, 12-1-e, décret 27
  himaya law contents                         tous les articles, et ce qui en est encodé
  himaya law check                            ce qui n’a pas été revu depuis un an ; code 1 s’il y a du retard
  himaya law verify <note.json>               vérifie la signature d’une note, sans serveur (--key clé.pem)

  --on AAAA-MM-JJ   le jour dont on demande la loi (aujourd’hui par défaut)
  --lang fr|ar|en   la langue (celle du terminal par défaut)
  --json            pour un programme`,
  ar: `himaya law – القانون 09.08 ومرسومه، سؤالا وقراءة

  himaya law ask <سؤال> [وقائع.json | -]      الجواب على وقائع ملف؛ ودون ملف، على شاشة الأوامر،
                                              تُطلب الوقائع واحدة واحدة ويظهر الجواب وهو يتكون
  himaya law facts <سؤال>                     مخطط JSON لوقائع السؤال
  himaya law article <مقطع>                   النص ونسخه المختلفة والقواعد: 12 أو 12-1-ه أو المرسوم 27
  himaya law contents                         جميع المواد وما صيغ منها في قواعد
  himaya law check                            ما لم يراجع منذ سنة؛ رمز الخروج 1 إذا كان هناك تأخر
  himaya law verify <مذكرة.json>              التحقق من توقيع مذكرة دون خادم (--key مفتاح.pem)

  --on YYYY-MM-DD   اليوم المطلوب قانونه (اليوم إذا لم يذكر)
  --lang fr|ar|en   اللغة (لغة الشاشة إذا لم تذكر)
  --json            لبرنامج`,
  en: `himaya law – Law 09-08 and its decree, asked and read

  himaya law ask <question> [facts.json | -]  answers the facts of a file; without one, on a terminal,
                                              asks for them one by one and shows the answer forming
  himaya law facts <question>                 the JSON Schema of a question’s facts
  himaya law article <passage>                the text, its variants and the rules: 12, 12-1-e, decree 27
  himaya law contents                         every article, and what of it is encoded
  himaya law check                            what nobody has looked up for a year; exit code 1 if something is late
  himaya law verify <memo.json>               verifies a memo’s signature, without a server (--key key.pem)

  --on YYYY-MM-DD   the day whose law is asked (today, unless said)
  --lang fr|ar|en   the language (the terminal’s, unless said)
  --json            for a program`,
} as const satisfies Record<Language, string>

export const helpForLaw = (language: Language): string => {
  const groups = Map.groupBy(questions, ({ group }) => group)
  const width = Math.max(...questions.map(({ name }) => name.length))
  const lists = [...groups].map(([group, asked]) =>
    [
      questionGroups[group][language],
      ...asked.map(({ name, title }) => `  ${name.padEnd(width)}  ${title[language]}`),
    ].join('\n'),
  )
  return [help[language], ...lists].join('\n\n')
}
