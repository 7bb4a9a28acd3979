// D.34: the information of art. 5 may be given by any means.
import { noticeSubject } from '../facts/notice.ts'
import { untold } from '../loi-09-08/art-05-notice.ts'
import { any } from '../rule.ts'

export const anyMeans = noticeSubject.rule({
  id: 'decret-34-1',
  cites: ['decret-2-09-165:34-1'],
  when: any(...untold),
  concludes: 'duty',
  says: () => ({
    fr: 'Compléter l’information par le moyen qui convient : message ou papier, affichage ou formulaire électronique, annonce sur un support adapté, entretien (décret, art. 34-1).',
    ar: 'استكمال الإخبار بأية وسيلة مناسبة: رسالة إلكترونية أو دعامة ورقية، عرض أو نموذج إلكتروني، إعلان على دعامة مناسبة، مقابلة شخصية (المرسوم، المادة 34-1).',
    en: 'Complete the information by whatever means fits: e-mail or paper, display or electronic form, a notice on a suitable medium, an interview (decree, art. 34(1)).',
  }),
})
