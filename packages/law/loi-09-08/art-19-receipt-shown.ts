// Art. 19: the receipt's characteristics appear in every collection and every transmission of data.
import { noticeSubject } from '../facts/notice.ts'
import { all } from '../rule.ts'

const { given, rule } = noticeSubject

export const receiptToShow = rule({
  id: 'art-19-shown',
  cites: ['loi-09-08:19'],
  when: all(
    given(['filing'], f => f.filing === 'receipt'),
    given(['receiptShown'], f => !f.receiptShown),
  ),
  concludes: 'duty',
  says: () => ({
    fr: 'Faire figurer les caractéristiques du récépissé dans toutes les opérations de collecte et de transmission des données (art. 19).',
    ar: 'إدراج خاصيات الوصل وجوبا في جميع عمليات جمع المعطيات أو إرسالها (المادة 19).',
    en: 'Show the receipt’s characteristics in every operation of collection and transmission of data (art. 19).',
  }),
})
