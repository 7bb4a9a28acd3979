// What decides the filing beside the data themselves: registers open to the public (art. 18), the CNDP's lists (art. 16,
// 17) and framework decisions, its practice, linked processings (art. 14), retention (art. 3(1)(e)) and what was filed.
import { choice, count, day, items, required, text, yesNo } from './declare.ts'

export const filingFacts = {
  publicRegisterOnly: yesNo({
    question: {
      fr: 'Le traitement a-t-il pour seul objet de tenir un registre destiné par un texte à l’information du public ?',
      ar: 'هل الغرض الوحيد من المعالجة مسك سجل يعد بموجب نص تشريعي أو تنظيمي لإخبار العموم؟',
      en: 'Is the sole object to keep a register meant by a text to inform the public?',
    },
    help: {
      fr: 'Registre prévu par une loi ou un règlement : pas de déclaration (art. 18).',
      ar: 'سجل منصوص عليه في قانون أو نظام: لا تصريح (المادة 18).',
      en: 'A register laid down by law or regulation: no declaration (art. 18).',
    },
    cites: ['loi-09-08:18'],
  }),
  registerOpenTo: choice(
    {
      public: { fr: 'À tous', ar: 'للعموم', en: 'Everyone' },
      'legitimate-interest': {
        fr: 'À qui justifie d’un intérêt légitime',
        ar: 'لكل من يثبت أن له مصلحة مشروعة',
        en: 'Anyone with a legitimate interest',
      },
      nobody: { fr: 'À personne d’autre', ar: 'لا أحد غيرنا', en: 'Nobody else' },
    },
    {
      question: {
        fr: 'À qui ce registre est-il ouvert ?',
        ar: 'لمن يفتح هذا السجل للاطلاع؟',
        en: 'To whom is the register open?',
      },
      help: {
        fr: 'Il doit être ouvert à tous ou à qui justifie d’un intérêt légitime (art. 18).',
        ar: 'يجب أن يكون مفتوحا للعموم أو لمن يثبت مصلحة مشروعة (المادة 18).',
        en: 'It must be open to all, or to anyone with a legitimate interest (art. 18).',
      },
      cites: ['loi-09-08:18', 'loi-09-08:47'],
    },
  ),
  registerControllerNotified: yesNo({
    question: {
      fr: 'L’identité du responsable du registre est-elle publiée et notifiée à la CNDP ?',
      ar: 'هل تم الكشف للعموم عن هوية المسؤول عن السجل وتبليغها إلى اللجنة الوطنية؟',
      en: 'Is the identity of the register’s controller published and notified to the CNDP?',
    },
    help: {
      fr: 'Condition mise par l’article 18 à la dispense.',
      ar: 'واجب تفرضه المادة 18 مع الإعفاء.',
      en: 'What article 18 asks in return for the dispensation.',
    },
    cites: ['loi-09-08:18', 'loi-09-08:27-b-3'],
  }),
  simplifiedList: choice(
    {
      'article-16': {
        fr: 'Oui, liste de l’article 16',
        ar: 'نعم، قائمة المادة 16',
        en: 'Yes, the list of article 16',
      },
      'article-17': {
        fr: 'Oui, liste de l’article 17 (non automatisés)',
        ar: 'نعم، قائمة المادة 17 (غير الآلية)',
        en: 'Yes, the list of article 17 (not automated)',
      },
      no: { fr: 'Non', ar: 'لا', en: 'No' },
    },
    {
      question: {
        fr: 'Le traitement est-il conforme à une décision de la CNDP ouvrant la déclaration simplifiée ?',
        ar: 'هل تطابق المعالجة مقررا للجنة الوطنية يسمح بالتصريح المبسط؟',
        en: 'Does the processing match a CNDP decision that opens the simplified declaration?',
      },
      help: {
        fr: 'La CNDP fixe les listes, homologuées par le Gouvernement (art. 16, 17).',
        ar: 'تحدد اللجنة الوطنية القوائم وتصادق عليها الحكومة (المادتان 16 و17).',
        en: 'The CNDP sets the lists, approved by the Government (art. 16, 17).',
      },
      cites: ['loi-09-08:16', 'loi-09-08:17'],
    },
  ),
  simplifiedDecision: text({
    question: {
      fr: 'Quel est le numéro de cette décision ?',
      ar: 'ما رقم هذا المقرر؟',
      en: 'What is the number of that decision?',
    },
    help: {
      fr: 'Par exemple 32-2015 pour la gestion des clients.',
      ar: 'مثلا 32-2015 بالنسبة لتدبير الزبناء.',
      en: 'For instance 32-2015 for client management.',
    },
    cites: ['loi-09-08:16'],
  }),
  frameworkDecision: text({
    question: {
      fr: 'Quelle décision-cadre de la CNDP le traitement suit-il ?',
      ar: 'ما قرار اللجنة الوطنية الإطار الذي تتبعه المعالجة؟',
      en: 'Which framework decision of the CNDP does the processing follow?',
    },
    help: {
      fr: 'Par exemple 298-AU-2014 pour la gestion du personnel ; vide s’il n’y en a pas.',
      ar: 'مثلا 298-AU-2014 بالنسبة لتدبير الموارد البشرية؛ يترك فارغا إذا لم يوجد.',
      en: 'For instance 298-AU-2014 for staff management; empty if there is none.',
    },
    cites: ['cndp:298-au-2014'],
  }),
  fitsFrameworkDecision: yesNo({
    question: {
      fr: 'Le traitement est-il en tout point conforme à cette décision ?',
      ar: 'هل تطابق المعالجة هذا القرار في كل عناصره؟',
      en: 'Does the processing match that decision in every point?',
    },
    help: {
      fr: 'La demande est alors abrégée ; le régime reste l’autorisation.',
      ar: 'يكون الطلب حينئذ مختصرا؛ ويبقى النظام هو الإذن المسبق.',
      en: 'The request is then shorter; the regime remains authorisation.',
    },
    cites: ['cndp:298-au-2014'],
  }),
  facialRecognition: yesNo({
    question: {
      fr: 'Le traitement recourt-il à la reconnaissance faciale ?',
      ar: 'هل تستعمل المعالجة تقنية التعرف على الوجه؟',
      en: 'Does the processing use facial recognition?',
    },
    help: {
      fr: 'La CNDP l’a soumise à moratoire puis à autorisation.',
      ar: 'أخضعتها اللجنة الوطنية لوقف مؤقت ثم للإذن.',
      en: 'The CNDP put it under a moratorium, then under authorisation.',
    },
    cites: ['cndp:108-eus-2020'],
  }),
  creditScoring: yesNo({
    question: {
      fr: 'Le traitement note-t-il la solvabilité de personnes ?',
      ar: 'هل تقوم المعالجة بتنقيط الملاءة المالية للأشخاص؟',
      en: 'Does the processing score the creditworthiness of persons?',
    },
    help: {
      fr: 'La CNDP le traite comme soumis à autorisation.',
      ar: 'تعتبره اللجنة الوطنية خاضعا للإذن.',
      en: 'The CNDP treats it as subject to authorisation.',
    },
    cites: ['cndp:scoring'],
  }),
  linkedProcessings: items(
    {
      name: required(
        text({
          question: { fr: 'Quel traitement ?', ar: 'أي معالجة؟', en: 'Which processing?' },
          help: {
            fr: 'Un autre traitement du même organisme.',
            ar: 'معالجة أخرى لنفس الهيئة.',
            en: 'Another processing of the same body.',
          },
          cites: ['loi-09-08:14'],
        }),
      ),
      purposes: choice(
        {
          same: { fr: 'Les mêmes', ar: 'متماثلة', en: 'The same' },
          linked: { fr: 'Liées', ar: 'مترابطة', en: 'Linked' },
          unrelated: { fr: 'Sans lien', ar: 'غير مترابطة', en: 'Unrelated' },
        },
        {
          question: {
            fr: 'Comment ses finalités se rapportent-elles à celles-ci ?',
            ar: 'ما علاقة غاياتها بهذه الغايات؟',
            en: 'How do its purposes relate to these?',
          },
          help: {
            fr: 'Mêmes finalités ou finalités liées : une déclaration commune (art. 14).',
            ar: 'غاية واحدة أو غايات مرتبطة: تصريح مشترك (المادة 14).',
            en: 'The same or linked purposes: one joint declaration (art. 14).',
          },
          cites: ['loi-09-08:14', 'ri:34'],
        },
      ),
    },
    {
      question: {
        fr: 'Quels autres traitements automatisés du même organisme ont des finalités voisines ?',
        ar: 'ما المعالجات الآلية الأخرى لنفس الهيئة ذات الغايات المتقاربة؟',
        en: 'Which other automated processings of the same body have related purposes?',
      },
      help: {
        fr: 'Ils peuvent être déclarés ensemble (art. 14 ; règlement intérieur, art. 34).',
        ar: 'يمكن التصريح بها معا (المادة 14؛ النظام الداخلي، المادة 34).',
        en: 'They can be declared together (art. 14; internal rules, art. 34).',
      },
      cites: ['loi-09-08:14', 'ri:34'],
    },
  ),
  alreadyFiled: choice(
    {
      declared: { fr: 'Déclaré', ar: 'تم التصريح به', en: 'Declared' },
      authorised: { fr: 'Autorisé', ar: 'مأذون به', en: 'Authorised' },
      no: { fr: 'Non', ar: 'لا', en: 'No' },
    },
    {
      question: {
        fr: 'Le traitement est-il déjà déclaré ou autorisé ?',
        ar: 'هل سبق التصريح بالمعالجة أو الإذن بها؟',
        en: 'Is the processing already declared or authorised?',
      },
      help: {
        fr: 'Un transfert suppose que le traitement de base l’est ; un changement se notifie (art. 15).',
        ar: 'يفترض النقل أن تكون المعالجة الأصلية كذلك؛ ويبلغ كل تغيير (المادة 15).',
        en: 'A transfer presupposes that its base processing is; a change is notified (art. 15).',
      },
      cites: ['loi-09-08:15', 'decret-2-09-165:27'],
    },
  ),
  switchedToAuthorisation: yesNo({
    question: {
      fr: 'La CNDP a-t-elle décidé de soumettre ce traitement déclaré à autorisation ?',
      ar: 'هل قررت اللجنة الوطنية إخضاع هذه المعالجة المصرح بها للإذن المسبق؟',
      en: 'Has the CNDP decided to put this declared processing under authorisation?',
    },
    help: {
      fr: 'Une décision motivée, notifiée dans les huit jours suivant celui du dépôt (art. 20).',
      ar: 'مقرر معلل يبلغ داخل الثمانية أيام التي تلي تاريخ الإيداع (المادة 20).',
      en: 'A reasoned decision, notified within the eight days that follow the day of filing (art. 20).',
    },
    cites: ['loi-09-08:20'],
  }),
  changedSinceFiled: choice(
    {
      changed: { fr: 'Oui, il a changé', ar: 'نعم، تغيرت', en: 'Yes, it changed' },
      ended: { fr: 'Il est supprimé', ar: 'تم حذفها', en: 'It has ended' },
      no: { fr: 'Non', ar: 'لا', en: 'No' },
    },
    {
      question: {
        fr: 'Le traitement a-t-il changé depuis son dépôt ?',
        ar: 'هل تغيرت المعالجة منذ إيداعها؟',
        en: 'Has the processing changed since it was filed?',
      },
      help: {
        fr: 'Modification et suppression sont portées sans délai à la connaissance de la CNDP (art. 15).',
        ar: 'تحاط اللجنة الوطنية علما دون تأخير بكل تغيير أو حذف (المادة 15).',
        en: 'Changes and endings are brought to the CNDP’s knowledge without delay (art. 15).',
      },
      cites: ['loi-09-08:15', 'ri:33'],
    },
  ),
  fileAcquired: yesNo({
    question: {
      fr: 'Le fichier vous a-t-il été cédé par un autre responsable ?',
      ar: 'هل فُوّت إليكم الملف من لدن مسؤول آخر؟',
      en: 'Was the file transferred to you by another controller?',
    },
    help: {
      fr: 'Le cessionnaire remplit lui-même les formalités de déclaration (art. 15).',
      ar: 'يلزم المفوت إليه بإتمام إجراءات التصريح (المادة 15).',
      en: 'The transferee must make its own declaration (art. 15).',
    },
    cites: ['loi-09-08:15'],
  }),
  startedOn: day({
    question: {
      fr: 'Quand le traitement a-t-il commencé ?',
      ar: 'متى بدأت المعالجة؟',
      en: 'When did the processing begin?',
    },
    help: {
      fr: 'Avant la publication de la loi, il devait être régularisé au plus tard en 2012 (art. 67).',
      ar: 'إذا بدأت قبل نشر القانون، وجبت تسوية وضعيتها في أجل أقصاه سنة 2012 (المادة 67).',
      en: 'If before the law was published, it had to be regularised by 2012 (art. 67).',
    },
    cites: ['loi-09-08:67'],
  }),
  retentionSet: yesNo({
    question: {
      fr: 'Une durée de conservation est-elle fixée ?',
      ar: 'هل تم تحديد مدة الاحتفاظ بالمعلومات؟',
      en: 'Is a retention period set?',
    },
    help: {
      fr: 'Elle figure dans la déclaration et oblige celui qui l’écrit (art. 3-1-e, 15-f, 55).',
      ar: 'ترد في التصريح وتلزم من حددها (المواد 3-1-ه و15-و و55).',
      en: 'It goes into the filing and binds whoever writes it (art. 3(1)(e), 15(f), 55).',
    },
    cites: ['loi-09-08:3-1-e', 'loi-09-08:15-f'],
  }),
  retentionMonths: count({
    question: {
      fr: 'Combien de mois les données sont-elles conservées ?',
      ar: 'كم شهرا يتم الاحتفاظ بالمعطيات؟',
      en: 'For how many months are the data kept?',
    },
    help: {
      fr: 'La durée déclarée, en mois (art. 15-f).',
      ar: 'المدة المصرح بها، بالأشهر (المادة 15-و).',
      en: 'The declared period, in months (art. 15(f)).',
    },
    cites: ['loi-09-08:15-f'],
  }),
  oldestDataFrom: day({
    question: {
      fr: 'De quel jour datent les plus anciennes données encore identifiantes ?',
      ar: 'إلى أي يوم تعود أقدم المعطيات التي لا تزال تمكن من التعرف على الأشخاص؟',
      en: 'From which day are the oldest data that still identify persons?',
    },
    help: {
      fr: 'Au-delà de la durée déclarée, elles doivent être effacées ou rendues anonymes (art. 3-1-e, 55).',
      ar: 'بعد انقضاء المدة المصرح بها يجب مسحها أو جعلها مجهولة الاسم (المادتان 3-1-ه و55).',
      en: 'Beyond the declared period they must be erased or anonymised (art. 3(1)(e), 55).',
    },
    cites: ['loi-09-08:3-1-e', 'loi-09-08:55'],
  }),
  longerRetentionAuthorised: yesNo({
    question: {
      fr: 'La CNDP a-t-elle autorisé une conservation plus longue ?',
      ar: 'هل أذنت اللجنة الوطنية بحفظ أطول للمعطيات؟',
      en: 'Has the CNDP authorised longer keeping?',
    },
    help: {
      fr: 'À des fins historiques, statistiques ou scientifiques seulement (art. 3-2).',
      ar: 'لغايات تاريخية أو إحصائية أو علمية فقط (المادة 3-2).',
      en: 'For historical, statistical or scientific ends only (art. 3(2)).',
    },
    cites: ['loi-09-08:3-2', 'loi-09-08:28-1'],
  }),
  keptForResearchOnly: yesNo({
    question: {
      fr: 'Ces données ne servent-elles plus qu’à des fins historiques, statistiques ou scientifiques ?',
      ar: 'هل أصبحت هذه المعطيات تستعمل فقط لغايات تاريخية أو إحصائية أو علمية؟',
      en: 'Do these data now serve only historical, statistical or scientific ends?',
    },
    help: {
      fr: 'Tout autre usage de données trop longtemps gardées est puni (art. 55).',
      ar: 'يعاقب على أي استعمال آخر للمعطيات المحتفظ بها بعد انقضاء المدة (المادة 55).',
      en: 'Any other use of data kept too long is punished (art. 55).',
    },
    cites: ['loi-09-08:3-2', 'loi-09-08:55'],
  }),
  dataSubjects: count({
    question: {
      fr: 'Combien de personnes sont concernées, environ ?',
      ar: 'كم يبلغ العدد التقريبي للأشخاص المعنيين؟',
      en: 'About how many persons are concerned?',
    },
    help: {
      fr: 'Le nombre approximatif figure dans la notification d’un transfert (décret, art. 46-5).',
      ar: 'يرد العدد التقريبي في بيانات النقل (المرسوم، المادة 46-5).',
      en: 'The approximate number goes into the notice of a transfer (decree, art. 46(5)).',
    },
    cites: ['decret-2-09-165:46-5'],
  }),
} as const
