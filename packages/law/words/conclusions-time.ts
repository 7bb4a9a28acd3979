// What the questions of time conclude: in a word, in one sentence, and where it leaves the reader.
import type { ConclusionWords } from './conclusion.ts'

type Words = Readonly<Record<string, Required<Pick<ConclusionWords, 'label' | 'sentence' | 'standing'>>>>

const filingClock = {
  stop: {
    label: { fr: 'Arrêter', ar: 'التوقف', en: 'Stop' },
    sentence: {
      fr: 'Le récépissé ou l’autorisation a été retiré : toutes les opérations cessent à compter de la notification.',
      ar: 'سُحب الوصل أو الإذن: تتوقف جميع العمليات ابتداء من التبليغ.',
      en: 'The receipt or authorisation has been withdrawn: every operation ceases from the notification.',
    },
    standing: 'prohibited',
  },
  irregular: {
    label: {
      fr: 'Décision irrégulière, à faire examiner',
      ar: 'قرار معيب، يعرض على مستشار',
      en: 'Irregular decision, for counsel',
    },
    sentence: {
      fr: 'Une décision de la CNDP n’a pas respecté sa forme ou son délai : un conseil l’examine, et rien ne commence entre-temps.',
      ar: 'لم يحترم قرار للجنة الوطنية شكله أو أجله: يفحصه مستشار قانوني، ولا شيء يبدأ في انتظار ذلك.',
      en: 'A decision of the CNDP missed its form or its time: counsel examines it, and nothing starts meanwhile.',
    },
    standing: 'needs',
  },
  switched: {
    label: { fr: 'Soumis à autorisation', ar: 'أُخضعت للإذن', en: 'Put under authorisation' },
    sentence: {
      fr: 'La CNDP a soumis ce traitement déclaré à autorisation : il attend cette autorisation.',
      ar: 'أخضعت اللجنة الوطنية هذه المعالجة المصرح بها للإذن: وهي تنتظره.',
      en: 'The CNDP has put this declared processing under authorisation: it waits for it.',
    },
    standing: 'prohibited',
  },
  refused: {
    label: { fr: 'Refusé', ar: 'مرفوض', en: 'Refused' },
    sentence: {
      fr: 'La CNDP a refusé ce qui lui était demandé.',
      ar: 'رفضت اللجنة الوطنية ما طُلب منها.',
      en: 'The CNDP has refused what it was asked for.',
    },
    standing: 'prohibited',
  },
  'opinion-given': {
    label: { fr: 'Avis rendu', ar: 'تم إبداء الرأي', en: 'Opinion given' },
    sentence: {
      fr: 'La CNDP a rendu son avis : la procédure du texte peut se poursuivre.',
      ar: 'أبدت اللجنة الوطنية رأيها: يمكن مواصلة مسطرة النص.',
      en: 'The CNDP has given its opinion: the text may go on.',
    },
    standing: 'settled',
  },
  'may-start': {
    label: { fr: 'Peut commencer', ar: 'يمكن الشروع', en: 'May start' },
    sentence: {
      fr: 'La réponse de la CNDP est là : le traitement peut commencer dans ses limites.',
      ar: 'ورد جواب اللجنة الوطنية: يمكن الشروع في المعالجة في حدوده.',
      en: 'The CNDP’s answer is there: the processing may start within its limits.',
    },
    standing: 'settled',
  },
  'deemed-authorised': {
    label: {
      fr: 'Réputé autorisé, à confirmer',
      ar: 'يعتبر مأذونا به، يُطلب تأكيده',
      en: 'Deemed authorised, to confirm',
    },
    sentence: {
      fr: 'Le silence de la CNDP vaut autorisation ; une confirmation écrite est conseillée avant de commencer.',
      ar: 'سكوت اللجنة الوطنية بمثابة إذن؛ ويُنصح بتأكيد مكتوب قبل الشروع.',
      en: 'The CNDP’s silence is an authorisation; a written confirmation is advised before starting.',
    },
    standing: 'needs',
  },
  chase: {
    label: { fr: 'Relancer la CNDP', ar: 'تذكير اللجنة الوطنية', en: 'Chase the CNDP' },
    sentence: {
      fr: 'Le délai de la CNDP est passé sans réponse, et son silence n’accorde rien : la relancer et ne pas commencer.',
      ar: 'انقضى أجل اللجنة الوطنية دون جواب، ولا يترتب على سكوتها أي حق: يجب تذكيرها وعدم الشروع.',
      en: 'The CNDP’s time has passed without an answer, and its silence grants nothing: chase it and do not start.',
    },
    standing: 'needs',
  },
  wait: {
    label: { fr: 'Attendre', ar: 'الانتظار', en: 'Wait' },
    sentence: {
      fr: 'La réponse de la CNDP n’est pas encore là : rien ne commence.',
      ar: 'لم يرد جواب اللجنة الوطنية بعد: لا شيء يبدأ.',
      en: 'The CNDP’s answer is not there yet: nothing starts.',
    },
    standing: 'needs',
  },
} as const satisfies Words

const filingChange = {
  'file-first': {
    label: { fr: 'À déposer d’abord', ar: 'يجب إيداعها أولا', en: 'To be filed first' },
    sentence: {
      fr: 'Ce traitement n’a jamais été déposé : il l’est d’abord, tel qu’il est.',
      ar: 'لم يسبق إيداع هذه المعالجة: يجب إيداعها أولا كما هي.',
      en: 'This processing was never filed: it is filed first, as it is.',
    },
    standing: 'prohibited',
  },
  told: {
    label: { fr: 'Déjà signalé', ar: 'سبق التبليغ', en: 'Already told' },
    sentence: {
      fr: 'La CNDP est saisie de ce changement : la preuve se garde.',
      ar: 'أحيطت اللجنة الوطنية علما بهذا التغيير: يُحتفظ بما يثبت ذلك.',
      en: 'The CNDP has been told of this change: the proof is kept.',
    },
    standing: 'settled',
  },
  'notify-end': {
    label: { fr: 'Suppression à notifier', ar: 'حذف يجب تبليغه', en: 'End to be told' },
    sentence: {
      fr: 'La fin du traitement se notifie sans délai à la CNDP.',
      ar: 'تبلغ نهاية المعالجة إلى اللجنة الوطنية دون تأخير.',
      en: 'The end of the processing is told to the CNDP without delay.',
    },
    standing: 'needs',
  },
  'new-request': {
    label: { fr: 'Nouvelle demande', ar: 'طلب جديد', en: 'New request' },
    sentence: {
      fr: 'Une nouvelle demande est déposée sans délai, avec le numéro initial.',
      ar: 'يودع طلب جديد دون تأخير يحمل رقم التسجيل الأولي.',
      en: 'A new request is filed without delay, with the first number.',
    },
    standing: 'needs',
  },
  'notify-transfer': {
    label: { fr: 'Transfert à actualiser', ar: 'نقل يجب تحيين بياناته', en: 'Transfer to be updated' },
    sentence: {
      fr: 'Le changement du transfert se notifie sans retard, au plus tard sous huit jours ouvrables.',
      ar: 'يبلغ تغيير النقل بلا تأخير، وعلى الأكثر داخل ثمانية أيام عمل.',
      en: 'The change of the transfer is told without delay, at the latest within eight working days.',
    },
    standing: 'needs',
  },
  notify: {
    label: { fr: 'Changement à notifier', ar: 'تغيير يجب تبليغه', en: 'Change to be told' },
    sentence: {
      fr: 'Le changement se porte sans délai à la connaissance de la CNDP.',
      ar: 'تحاط اللجنة الوطنية علما بالتغيير دون تأخير.',
      en: 'The change is brought to the CNDP’s knowledge without delay.',
    },
    standing: 'needs',
  },
  nothing: {
    label: { fr: 'Rien à notifier', ar: 'لا شيء يستوجب التبليغ', en: 'Nothing to tell' },
    sentence: {
      fr: 'Rien de ce qui a été déposé n’a changé.',
      ar: 'لم يتغير شيء مما تم إيداعه.',
      en: 'Nothing that was filed has changed.',
    },
    standing: 'settled',
  },
} as const satisfies Words

const jointFiling = {
  joint: {
    label: { fr: 'Déclaration commune', ar: 'تصريح مشترك', en: 'Joint declaration' },
    sentence: {
      fr: 'Une seule déclaration réunit ces traitements, avec les informations de chacun.',
      ar: 'يجمع تصريح واحد هذه المعالجات مع المعلومات الخاصة بكل منها.',
      en: 'One declaration joins these processings, with the particulars of each.',
    },
    standing: 'settled',
  },
  'joint-transfers': {
    label: {
      fr: 'Transferts déclarés ensemble',
      ar: 'تصريح مشترك بعمليات النقل',
      en: 'Transfers declared together',
    },
    sentence: {
      fr: 'Une seule déclaration peut réunir ces transferts.',
      ar: 'يمكن أن يجمع تصريح واحد عمليات النقل هذه.',
      en: 'One declaration may join these transfers.',
    },
    standing: 'settled',
  },
  separate: {
    label: { fr: 'Dépôts séparés', ar: 'إيداعات منفصلة', en: 'Separate filings' },
    sentence: {
      fr: 'Chacun se dépose à part : une condition de la déclaration commune manque.',
      ar: 'يودع كل واحد على حدة: ينقص شرط من شروط التصريح المشترك.',
      en: 'Each is filed apart: a condition of the joint declaration is lacking.',
    },
    standing: 'needs',
  },
} as const satisfies Words

const fileTransfer = {
  'not-a-transfer': {
    label: { fr: 'Pas de cession', ar: 'ليس تفويتا', en: 'Not a transfer' },
    sentence: {
      fr: 'Le responsable ne change pas : il n’y a pas de cession.',
      ar: 'لا يتغير المسؤول: ليس هناك تفويت.',
      en: 'The controller does not change: there is no transfer.',
    },
    standing: 'settled',
  },
  forbidden: {
    label: { fr: 'Cession interdite en l’état', ar: 'تفويت ممنوع على حاله', en: 'Forbidden as it stands' },
    sentence: {
      fr: 'Le fichier ne peut pas être communiqué : une condition de l’article 4 manque.',
      ar: 'لا يمكن إيصال الملف: ينقص شرط من شروط المادة 4.',
      en: 'The file cannot be handed over: a condition of article 4 is lacking.',
    },
    standing: 'prohibited',
  },
  'needs-authorisation': {
    label: { fr: 'Autorisation requise', ar: 'يتطلب إذنا', en: 'Needs an authorisation' },
    sentence: {
      fr: 'D’autres finalités que celles de la collecte exigent une autorisation de la CNDP.',
      ar: 'تستلزم الغايات غير غايات الجمع إذنا من اللجنة الوطنية.',
      en: 'Other purposes than those of the collection need the CNDP’s authorisation.',
    },
    standing: 'needs',
  },
  declare: {
    label: {
      fr: 'À déclarer par le cessionnaire',
      ar: 'يصرح بها المفوت إليه',
      en: 'To be declared by the transferee',
    },
    sentence: {
      fr: 'Le cessionnaire dépose en son nom avant d’utiliser le fichier.',
      ar: 'يودع المفوت إليه باسمه قبل استعمال الملف.',
      en: 'The transferee files in its own name before using the file.',
    },
    standing: 'needs',
  },
  tell: {
    label: { fr: 'À signaler par le cédant', ar: 'يبلغ عنها المفوت', en: 'To be told by the transferor' },
    sentence: {
      fr: 'Le cédant signale sans délai la cession à la CNDP.',
      ar: 'يحيط المفوت اللجنة الوطنية علما بالتفويت دون تأخير.',
      en: 'The transferor tells the CNDP of the transfer without delay.',
    },
    standing: 'needs',
  },
  'in-order': {
    label: { fr: 'En ordre', ar: 'سليم', en: 'In order' },
    sentence: {
      fr: 'La cession remplit les conditions de la loi.',
      ar: 'يستوفي التفويت شروط القانون.',
      en: 'The transfer meets the conditions of the law.',
    },
    standing: 'settled',
  },
} as const satisfies Words

const retentionRule = {
  'floor-over-ceiling': {
    label: { fr: 'Deux règles se contredisent', ar: 'تعارض بين قاعدتين', en: 'Two rules conflict' },
    sentence: {
      fr: 'Une loi veut plus que la durée déclarée ne permet : la règle ne peut s’appliquer avant que la déclaration soit corrigée.',
      ar: 'يشترط قانون أكثر مما تسمح به المدة المصرح بها: لا يمكن تطبيق القاعدة قبل تصحيح التصريح.',
      en: 'A law wants more than the declared period allows: the rule cannot be applied before the declaration is corrected.',
    },
    standing: 'prohibited',
  },
  'under-minimum': {
    label: { fr: 'Trop courte', ar: 'قصيرة جدا', en: 'Too short' },
    sentence: {
      fr: 'La règle effacerait ce qu’une loi impose encore de garder.',
      ar: 'ستمسح القاعدة ما يفرض قانون الاحتفاظ به بعد.',
      en: 'The rule would erase what a law still wants kept.',
    },
    standing: 'prohibited',
  },
  'beyond-declared': {
    label: { fr: 'Plus longue que la déclaration', ar: 'أطول من التصريح', en: 'Longer than declared' },
    sentence: {
      fr: 'La règle garderait au-delà de la durée déclarée, ce que l’article 55 punit.',
      ar: 'ستحتفظ القاعدة بالمعطيات بعد المدة المصرح بها، وهو ما تعاقب عليه المادة 55.',
      en: 'The rule would keep beyond the declared period, which article 55 punishes.',
    },
    standing: 'prohibited',
  },
  'beyond-practice': {
    label: {
      fr: 'Au-delà de ce que la CNDP admet',
      ar: 'تتجاوز ما تقبله اللجنة الوطنية',
      en: 'Beyond what the CNDP accepts',
    },
    sentence: {
      fr: 'La règle garde plus longtemps que la CNDP ne l’admet en pratique.',
      ar: 'تحتفظ القاعدة بالمعطيات أكثر مما تقبله اللجنة الوطنية عمليا.',
      en: 'The rule keeps longer than the CNDP accepts in practice.',
    },
    standing: 'needs',
  },
  'no-period': {
    label: { fr: 'Durée à déclarer', ar: 'مدة يجب التصريح بها', en: 'A period to declare' },
    sentence: {
      fr: 'Aucune durée n’est déclarée pour le traitement : la règle en applique une que rien n’annonce.',
      ar: 'لم يصرح بأي مدة للمعالجة: تطبق القاعدة مدة لم يعلن عنها.',
      en: 'No period is declared for the processing: the rule applies one that nothing announces.',
    },
    standing: 'needs',
  },
  fits: {
    label: { fr: 'Conforme', ar: 'مطابقة', en: 'Within bounds' },
    sentence: {
      fr: 'La règle tient entre ce que d’autres lois exigent au moins et ce qui fut déclaré au plus.',
      ar: 'تقع القاعدة بين أدنى ما تشترطه قوانين أخرى وأقصى ما صرح به.',
      en: 'The rule lies between the least other laws demand and the most that was declared.',
    },
    standing: 'settled',
  },
} as const satisfies Words

const retention = {
  conflict: {
    label: { fr: 'Deux règles se contredisent', ar: 'تعارض بين قاعدتين', en: 'Two rules conflict' },
    sentence: {
      fr: 'Une loi veut garder ces données plus longtemps que la durée déclarée ne le permet : corriger la déclaration.',
      ar: 'يفرض قانون الاحتفاظ بهذه المعطيات مدة أطول مما تسمح به المدة المصرح بها: يجب تصحيح التصريح.',
      en: 'A law wants these data kept longer than the declared period allows: correct the declaration.',
    },
    standing: 'needs',
  },
  'must-keep': {
    label: { fr: 'À garder, par la loi', ar: 'يجب الاحتفاظ بها قانونا', en: 'Must be kept by law' },
    sentence: {
      fr: 'Une loi impose de garder ces données : leur minimum n’est pas écoulé.',
      ar: 'يفرض قانون الاحتفاظ بهذه المعطيات: لم ينقض حدها الأدنى.',
      en: 'A law imposes keeping these data: their minimum has not run out.',
    },
    standing: 'settled',
  },
  'no-limit': {
    label: { fr: 'Aucune limite', ar: 'لا حد للمدة', en: 'No limit' },
    sentence: {
      fr: 'Ces données n’identifient plus personne : aucune durée ne les limite.',
      ar: 'لم تعد هذه المعطيات تعرف بأي شخص: لا تحدها أي مدة.',
      en: 'These data no longer identify anyone: no period limits them.',
    },
    standing: 'settled',
  },
  'no-period': {
    label: { fr: 'Durée à fixer', ar: 'يجب تحديد المدة', en: 'A period to set' },
    sentence: {
      fr: 'Aucune durée de conservation n’est déclarée : il faut en fixer une.',
      ar: 'لا توجد مدة احتفاظ مصرح بها: يجب تحديدها.',
      en: 'No retention period is declared: one must be set.',
    },
    standing: 'needs',
  },
  'on-hold': {
    label: { fr: 'Effacement suspendu', ar: 'المسح معلق', en: 'Erasure suspended' },
    sentence: {
      fr: 'Une affaire en cours suspend l’effacement de ce qui lui sert.',
      ar: 'تعلق قضية جارية مسح ما يفيدها.',
      en: 'A pending case suspends the erasure of what serves it.',
    },
    standing: 'settled',
  },
  'kept-for-research': {
    label: { fr: 'Gardées pour la recherche', ar: 'محتفظ بها لأغراض البحث', en: 'Kept for research' },
    sentence: {
      fr: 'La CNDP a autorisé une conservation prolongée à des fins historiques, statistiques ou scientifiques.',
      ar: 'أذنت اللجنة الوطنية بتمديد الاحتفاظ لغايات تاريخية أو إحصائية أو علمية.',
      en: 'The CNDP has authorised longer keeping for historical, statistical or scientific ends.',
    },
    standing: 'settled',
  },
  overdue: {
    label: { fr: 'Gardées trop longtemps', ar: 'تجاوزت مدة الاحتفاظ', en: 'Kept too long' },
    sentence: {
      fr: 'La durée déclarée est passée : effacer ou rendre anonyme, sous peine des sanctions de l’article 55.',
      ar: 'انقضت المدة المصرح بها: يجب المسح أو جعل المعطيات مجهولة الاسم، تحت طائلة عقوبات المادة 55.',
      en: 'The declared period has passed: erase or anonymise, on pain of the penalties of article 55.',
    },
    standing: 'prohibited',
  },
  'over-practice': {
    label: {
      fr: 'Au-delà de ce que la CNDP admet',
      ar: 'تتجاوز ما تقبله اللجنة الوطنية',
      en: 'Beyond what the CNDP accepts',
    },
    sentence: {
      fr: 'La durée que la CNDP admet en pratique est passée, bien que la durée déclarée coure encore.',
      ar: 'انقضت المدة التي تقبلها اللجنة الوطنية عمليا، وإن كانت المدة المصرح بها سارية.',
      en: 'The period the CNDP accepts in practice has passed, though the declared one still runs.',
    },
    standing: 'needs',
  },
  erase: {
    label: { fr: 'À effacer', ar: 'يجب مسحها', en: 'To be erased' },
    sentence: {
      fr: 'Ces données ne servent plus : elles s’effacent avant le terme déclaré.',
      ar: 'لم تعد هذه المعطيات لازمة: تُمسح قبل نهاية المدة المصرح بها.',
      en: 'These data serve no more: they are erased before the declared term.',
    },
    standing: 'needs',
  },
  'may-keep': {
    label: { fr: 'Peuvent être gardées', ar: 'يجوز الاحتفاظ بها', en: 'May be kept' },
    sentence: {
      fr: 'Ces données peuvent être gardées jusqu’au terme déclaré.',
      ar: 'يجوز الاحتفاظ بهذه المعطيات إلى نهاية المدة المصرح بها.',
      en: 'These data may be kept until the declared term.',
    },
    standing: 'settled',
  },
} as const satisfies Words

const researchUse = {
  'not-research': {
    label: { fr: 'Ce n’est pas de la recherche', ar: 'ليس بحثا', en: 'Not research' },
    sentence: {
      fr: 'Les règles ordinaires s’appliquent : ni histoire, ni statistique, ni science.',
      ar: 'تسري القواعد العادية: ليس تاريخا ولا إحصاء ولا علما.',
      en: 'The ordinary rules apply: neither history nor statistics nor science.',
    },
    standing: 'needs',
  },
  forbidden: {
    label: { fr: 'Interdit en l’état', ar: 'ممنوع على حاله', en: 'Forbidden as it stands' },
    sentence: {
      fr: 'Cet usage n’est pas permis sous cette forme.',
      ar: 'لا يجوز هذا الاستعمال في هذا الشكل.',
      en: 'This use is not allowed in this form.',
    },
    standing: 'prohibited',
  },
  'needs-authorisation': {
    label: { fr: 'Autorisation requise', ar: 'يتطلب إذنا', en: 'Needs an authorisation' },
    sentence: {
      fr: 'La CNDP doit l’autoriser d’abord.',
      ar: 'يجب أن تأذن به اللجنة الوطنية أولا.',
      en: 'The CNDP must authorise it first.',
    },
    standing: 'needs',
  },
  inform: {
    label: { fr: 'Personnes à informer', ar: 'يجب إخبار الأشخاص', en: 'Persons to be informed' },
    sentence: {
      fr: 'Informer reste possible : les personnes sont donc informées.',
      ar: 'لا يزال الإخبار ممكنا: فيجب إخبار الأشخاص المعنيين.',
      en: 'Informing remains possible: the persons are therefore informed.',
    },
    standing: 'needs',
  },
  'tell-cndp': {
    label: { fr: 'CNDP à aviser', ar: 'يجب إشعار اللجنة الوطنية', en: 'CNDP to be told' },
    sentence: {
      fr: 'L’impossibilité d’informer se dit à la CNDP, avec son motif.',
      ar: 'تشعر اللجنة الوطنية باستحالة الإخبار مع سببها.',
      en: 'The impossibility of informing is told to the CNDP, with its reason.',
    },
    standing: 'needs',
  },
  allowed: {
    label: { fr: 'Permis', ar: 'جائز', en: 'Allowed' },
    sentence: {
      fr: 'Cet usage est permis, dans ses limites.',
      ar: 'هذا الاستعمال جائز في حدوده.',
      en: 'This use is allowed, within its limits.',
    },
    standing: 'settled',
  },
} as const satisfies Words

const publicRegister = {
  'not-exempt': {
    label: { fr: 'Aucune dispense', ar: 'لا إعفاء', en: 'No exemption' },
    sentence: {
      fr: 'Ce traitement suit les formalités ordinaires.',
      ar: 'تخضع هذه المعالجة للإجراءات العادية.',
      en: 'This processing follows the ordinary formalities.',
    },
    standing: 'needs',
  },
  'exempt-unlisted': {
    label: { fr: 'Dispensé, et non inscrit', ar: 'معفى وغير مقيد', en: 'Exempt, and not entered' },
    sentence: {
      fr: 'Ni déclaration, ni inscription : l’identité du responsable est publiée et notifiée.',
      ar: 'لا تصريح ولا تقييد: يكشف عن هوية المسؤول للعموم وتبلغ إلى اللجنة الوطنية.',
      en: 'Neither declaration nor entry: the controller’s identity is published and notified.',
    },
    standing: 'settled',
  },
  'exempt-listed': {
    label: { fr: 'Dispensé, mais inscrit', ar: 'معفى لكنه مقيد', en: 'Exempt, but entered' },
    sentence: {
      fr: 'Pas de déclaration ; l’article 47, plus étroit, ne dispense pas de l’inscription.',
      ar: 'لا تصريح؛ والمادة 47 أضيق نطاقا فلا تعفي من التقييد.',
      en: 'No declaration; article 47, which is narrower, does not spare the entry.',
    },
    standing: 'settled',
  },
} as const satisfies Words

const nationalRegister = {
  'identity-only': {
    label: { fr: 'Identité du responsable seule', ar: 'هوية المسؤول فقط', en: 'Controller’s identity only' },
    sentence: {
      fr: 'Le registre national ne montre que l’identité du responsable.',
      ar: 'لا يبين السجل الوطني إلا هوية المسؤول.',
      en: 'The national register shows only the controller’s identity.',
    },
    standing: 'settled',
  },
  'not-entered': {
    label: { fr: 'Non inscrit', ar: 'غير مقيد', en: 'Not entered' },
    sentence: {
      fr: 'Rien n’est déposé : le registre national ne montre rien de ce fichier.',
      ar: 'لم يودع شيء: لا يبين السجل الوطني شيئا عن هذا الملف.',
      en: 'Nothing is filed: the national register shows nothing of this file.',
    },
    standing: 'needs',
  },
  entered: {
    label: { fr: 'Inscrit par la CNDP', ar: 'تقيده اللجنة الوطنية', en: 'Entered by the CNDP' },
    sentence: {
      fr: 'La CNDP inscrit ce fichier, et chacun peut le consulter.',
      ar: 'تقيد اللجنة الوطنية هذا الملف ويمكن لكل شخص الاطلاع عليه.',
      en: 'The CNDP enters this file, and anyone may consult it.',
    },
    standing: 'settled',
  },
} as const satisfies Words

const specialRequests = {
  'to-ask': {
    label: { fr: 'À adresser à la CNDP', ar: 'يوجه إلى اللجنة الوطنية', en: 'To be sent to the CNDP' },
    sentence: {
      fr: 'Une demande ou un avis particulier à la CNDP est nécessaire.',
      ar: 'يلزم طلب خاص أو إشعار إلى اللجنة الوطنية.',
      en: 'A special request or notice to the CNDP is needed.',
    },
    standing: 'needs',
  },
  none: {
    label: { fr: 'Aucune demande particulière', ar: 'لا طلب خاص', en: 'No special request' },
    sentence: {
      fr: 'Rien d’autre que la déclaration ou l’autorisation n’est à adresser à la CNDP.',
      ar: 'لا يوجه إلى اللجنة الوطنية سوى التصريح أو طلب الإذن.',
      en: 'Nothing but the declaration or authorisation is to be sent to the CNDP.',
    },
    standing: 'settled',
  },
} as const satisfies Words

/** By the question's name. */
export const timeConclusions = {
  'filing-clock': filingClock,
  'filing-change': filingChange,
  'joint-filing': jointFiling,
  'file-transfer': fileTransfer,
  retention,
  'retention-rule': retentionRule,
  'research-use': researchUse,
  'public-register': publicRegister,
  'national-register': nationalRegister,
  'special-requests': specialRequests,
} as const satisfies Record<string, Words>
