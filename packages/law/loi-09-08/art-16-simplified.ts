// Arts 16-17: the simplified declaration, open only to categories of processing that the CNDP has listed by a decision
// approved by the Government; art. 17 for processing that is not automated.
import { given, type ProcessingFacts, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'
import { inBrackets } from '../words/listing.ts'

const decision = (f: ProcessingFacts) => inBrackets(f.simplifiedDecision ? [f.simplifiedDecision] : [])

export const onListOfArticle16 = rule({
  id: 'art-16',
  cites: ['loi-09-08:16', 'loi-09-08:28-5'],
  asks: ['simplifiedList'],
  holds: f => f.simplifiedList === 'article-16',
  concludes: 'simplified-declaration',
  reading: {
    id: 'simplified-declaration-items',
    cites: ['loi-09-08:16', 'loi-09-08:15'],
    doubt: {
      fr: 'Pour la déclaration simplifiée, le texte français demande les points b à f de l’article 15 ; le texte arabe, les points a à f.',
      ar: 'بالنسبة للتصريح المبسط، يشير النص الفرنسي إلى العناصر من ب إلى و من المادة 15؛ والنص العربي إلى العناصر من أ إلى و.',
      en: 'For the simplified declaration the French text asks for items b to f of article 15; the Arabic, for items a to f.',
    },
    encoded: {
      fr: 'Les points a à f : nul ne peut déclarer sans dire qui il est.',
      ar: 'العناصر من أ إلى و: لا يمكن لأحد أن يصرح دون بيان هويته.',
      en: 'Items a to f: nobody can declare without saying who they are.',
    },
  },
  says: f => {
    const number = decision(f)
    return {
      fr: `Le traitement figure sur une liste de la CNDP${number.fr} : une déclaration simplifiée suffit (art. 16).`,
      ar: `تندرج المعالجة ضمن قائمة حددتها اللجنة الوطنية${number.ar}: يكفي تصريح مبسط (المادة 16).`,
      en: `The processing is on a list of the CNDP${number.en}: a simplified declaration is enough (art. 16).`,
    }
  },
})

export const onListOfArticle17 = rule({
  id: 'art-17',
  cites: ['loi-09-08:17', 'loi-09-08:28-6'],
  when: all(
    given(['simplifiedList'], f => f.simplifiedList === 'article-17'),
    given(['automation'], f => f.automation === 'none'),
  ),
  concludes: 'simplified-declaration',
  says: f => {
    const number = decision(f)
    return {
      fr: `Traitement non automatisé inscrit sur une liste de la CNDP${number.fr} : une déclaration simplifiée suffit (art. 17).`,
      ar: `معالجة غير آلية مدرجة في قائمة حددتها اللجنة الوطنية${number.ar}: يكفي تصريح مبسط (المادة 17).`,
      en: `Processing by hand on a list of the CNDP${number.en}: a simplified declaration is enough (art. 17).`,
    }
  },
})
