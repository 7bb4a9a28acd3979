// Art. 20: on reading a declaration the CNDP may decide, with reasons and within eight days, that the processing endangers
// private life or freedoms and needs authorisation. The clock of that decision belongs to the filing, not to this rule.
import { given, rule } from '../facts/processing.ts'
import { all } from '../rule.ts'

export const switchedByCndp = rule({
  id: 'art-20',
  cites: ['loi-09-08:20', 'loi-09-08:28'],
  when: all(
    given(['alreadyFiled'], f => f.alreadyFiled === 'declared'),
    given(['switchedToAuthorisation'], f => f.switchedToAuthorisation),
  ),
  concludes: 'authorisation',
  says: () => ({
    fr: 'La CNDP a soumis ce traitement déclaré à autorisation préalable : il attend cette autorisation (art. 20).',
    ar: 'أخضعت اللجنة الوطنية هذه المعالجة المصرح بها للإذن المسبق: وهي تنتظر هذا الإذن (المادة 20).',
    en: 'The CNDP has put this declared processing under prior authorisation: it waits for it (art. 20).',
  }),
  review: {
    fr: 'Vérifier que la décision est motivée et a été notifiée dans les huit jours suivant celui du dépôt ; sinon, consulter un conseil sans l’ignorer.',
    ar: 'التحقق من أن المقرر معلل ومبلغ داخل الثمانية أيام التي تلي يوم الإيداع؛ وإلا وجبت استشارة مستشار دون تجاهله.',
    en: 'Check that the decision is reasoned and was notified within the eight days that follow the day of filing; if not, take advice, and do not ignore it.',
  },
})
