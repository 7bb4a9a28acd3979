// The refusals of the runs room that a caller can act on.
import type { ConnectorFailure } from '@himaya/connectors/failure'
import type { Translated } from '@himaya/platform/language'
import { Problem, type ProblemKind } from '@himaya/platform/problem'

export const notReached: ProblemKind = {
  code: 'runs-source-not-reached',
  status: 422,
  title: {
    fr: 'La source n’est pas joignable pour agir',
    ar: 'تعذر الوصول إلى المصدر للتصرف فيه',
    en: 'The source cannot be reached to act on it',
  },
  fix: {
    fr: 'Corrigez ce que dit le détail (adresse, compte, mot de passe, droits), puis essayez de nouveau.',
    ar: 'صححوا ما ورد في التفاصيل (العنوان أو الحساب أو كلمة السر أو الصلاحيات) ثم أعيدوا المحاولة.',
    en: 'Mend what the detail names (address, account, password, rights), then try again.',
  },
  cites: ['loi-09-08:23'],
}

export const cannotAct: ProblemKind = {
  code: 'runs-cannot-act',
  status: 422,
  title: {
    fr: 'On ne peut pas agir sur une source de cette sorte',
    ar: 'لا يمكن التصرف في مصدر من هذا النوع',
    en: 'Sources of this kind cannot be acted on',
  },
  fix: {
    fr: 'Agissez sur la base d’où ce fichier est tiré, ou connectez une source d’une autre sorte.',
    ar: 'تصرفوا في القاعدة التي استُخرج منها هذا الملف أو اربطوا مصدرا من نوع آخر.',
    en: 'Act on the database that this file was taken from, or connect a source of another kind.',
  },
}

export const noAccess: ProblemKind = {
  code: 'runs-no-access',
  status: 409,
  title: {
    fr: 'Aucun compte ne peut écrire dans cette source',
    ar: 'لا يوجد حساب يمكنه الكتابة في هذا المصدر',
    en: 'No account may write to this source',
  },
  fix: {
    fr: 'Demandez au délégué de donner un compte d’écriture à la source ; l’aperçu imprime les droits minimaux.',
    ar: 'اطلبوا من المندوب إعطاء المصدر حسابا للكتابة؛ وتعرض المعاينة الحد الأدنى من الصلاحيات.',
    en: 'Ask the data protection officer to give the source a write account; the preview prints the least rights.',
  },
  cites: ['loi-09-08:23'],
}

export const wrongState: ProblemKind = {
  code: 'runs-wrong-state',
  status: 409,
  title: {
    fr: 'L’intervention n’en est pas là',
    ar: 'لم تبلغ العملية هذه المرحلة',
    en: 'The run is not at that point',
  },
  fix: {
    fr: 'Rechargez l’intervention : son état a changé, ou cet acte n’a pas de sens dans son état présent.',
    ar: 'أعيدوا تحميل العملية: تغيرت حالتها أو لا معنى لهذا الإجراء في حالتها الراهنة.',
    en: 'Reload the run: its state has changed, or this act makes no sense in its present one.',
  },
}

export const secondPerson: ProblemKind = {
  code: 'runs-second-person',
  status: 403,
  title: {
    fr: 'Une autre personne doit approuver',
    ar: 'يجب أن يوافق شخص آخر',
    en: 'Another person must approve',
  },
  fix: {
    fr: 'Qui a préparé une intervention ne l’approuve pas. Demandez à un approbateur ou à un autre délégué.',
    ar: 'من أعد عملية لا يوافق عليها. اطلبوا ذلك من الموافق أو من مندوب آخر.',
    en: 'Who drafted a run does not approve it. Ask an approver, or another data protection officer.',
  },
  cites: ['loi-09-08:23'],
}

export const previewStale: ProblemKind = {
  code: 'runs-preview-stale',
  status: 409,
  title: {
    fr: 'L’aperçu ne vaut plus',
    ar: 'لم تعد المعاينة صالحة',
    en: 'The preview no longer holds',
  },
  fix: {
    fr: 'Refaites l’aperçu, puis faites-le approuver de nouveau. Rien n’a été modifié.',
    ar: 'أعيدوا المعاينة ثم اطلبوا الموافقة عليها من جديد. لم يتغير أي شيء.',
    en: 'Take the preview again, then have it approved again. Nothing was changed.',
  },
}

export const copyRefused: ProblemKind = {
  code: 'runs-copy-refused',
  status: 422,
  title: {
    fr: 'Cette copie ne convient pas à une répétition',
    ar: 'لا تصلح هذه النسخة للتجربة',
    en: 'That copy will not do for a rehearsal',
  },
  fix: {
    fr: 'Donnez une adresse complète, autre que celle de la source, d’une base de la même sorte.',
    ar: 'أعطوا عنوانا كاملا غير عنوان المصدر لقاعدة من النوع نفسه.',
    en: 'Give a whole address, other than the source’s own, of a database of the same kind.',
  },
}

export const notReversible: ProblemKind = {
  code: 'runs-not-reversible',
  status: 409,
  title: {
    fr: 'Il n’y a plus rien à remettre',
    ar: 'لم يعد هناك ما يمكن إرجاعه',
    en: 'There is nothing to put back',
  },
  fix: {
    fr: 'Les lignes n’ont pas été gardées, ou leur délai est passé et elles ont été détruites.',
    ar: 'لم تُحفظ الأسطر أو انقضى أجلها فأُتلفت.',
    en: 'The rows were not kept, or their time is over and they were destroyed.',
  },
}

export const notCertified: ProblemKind = {
  code: 'runs-not-certified',
  status: 409,
  title: { fr: 'Il n’y a pas de certificat', ar: 'لا توجد شهادة', en: 'There is no certificate' },
  fix: {
    fr: 'Un certificat est établi à la fin d’une intervention ; une répétition n’en a pas.',
    ar: 'تُعد الشهادة عند نهاية العملية؛ وليس للتجربة شهادة.',
    en: 'A certificate is drawn up at the end of a run; a rehearsal has none.',
  },
}

export const holdFaulty: ProblemKind = {
  code: 'runs-hold-faulty',
  status: 422,
  title: {
    fr: 'Ce gel désigne ce qui n’existe pas',
    ar: 'يشير هذا التجميد إلى ما لا وجود له',
    en: 'This hold names what does not exist',
  },
  fix: {
    fr: 'Corrigez la source, la table ou la colonne indiquée : un gel qui ne désigne rien ne protège rien.',
    ar: 'صححوا المصدر أو الجدول أو العمود المشار إليه: التجميد الذي لا يعين شيئا لا يحمي شيئا.',
    en: 'Correct the source, table or column named: a hold that names nothing protects nothing.',
  },
}

export const holdReleased: ProblemKind = {
  code: 'runs-hold-released',
  status: 409,
  title: { fr: 'Ce gel est déjà levé', ar: 'رُفع هذا التجميد من قبل', en: 'This hold is already released' },
  fix: {
    fr: 'Rechargez les gels. Pour geler de nouveau les lignes, créez un nouveau gel.',
    ar: 'أعيدوا تحميل قائمة التجميد. لتجميد الأسطر من جديد أنشئوا تجميدا جديدا.',
    en: 'Reload the holds. To hold the rows again, place a new hold.',
  },
}

export const archiveOver: ProblemKind = {
  code: 'runs-archive-over',
  status: 410,
  title: {
    fr: 'Cette ligne archivée a été détruite',
    ar: 'أُتلف هذا السطر المؤرشف',
    en: 'This archived row was destroyed',
  },
  fix: {
    fr: 'Son second délai est passé, et sa clé a été détruite : plus personne ne peut la lire.',
    ar: 'انقضى أجله الثاني وأُتلف مفتاحه: لا يمكن لأحد قراءته بعد الآن.',
    en: 'Its second term is over and its key was destroyed: nobody can read it any more.',
  },
}

export const replayRunning: ProblemKind = {
  code: 'runs-replay-running',
  status: 409,
  title: {
    fr: 'Les effacements sont déjà réappliqués à cette source',
    ar: 'يجري حاليا إعادة تطبيق المحو على هذا المصدر',
    en: 'Erasures are already being applied again to this source',
  },
  fix: {
    fr: 'Attendez la fin de la réapplication en cours.',
    ar: 'انتظروا نهاية إعادة التطبيق الجارية.',
    en: 'Wait for the one that is under way to end.',
  },
}

export const problems: readonly ProblemKind[] = [
  notReached,
  cannotAct,
  noAccess,
  wrongState,
  secondPerson,
  previewStale,
  copyRefused,
  notReversible,
  notCertified,
  holdFaulty,
  holdReleased,
  archiveOver,
  replayRunning,
]

export const unreached = (failure: Pick<ConnectorFailure, 'sentence'>) =>
  new Problem(notReached, failure.sentence)

export const stale = (detail: Translated) => new Problem(previewStale, detail)
