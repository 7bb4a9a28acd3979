// What the contract with a processor settles beyond its mandatory clauses: what other articles imply, and what is only advised.
import { choice, yesNo } from './declare.ts'

export const impliedTerms = {
  secrecyTerm: yesNo({
    question: {
      fr: 'Le contrat rappelle-t-il le secret professionnel, même après la fin de la mission ?',
      ar: 'هل يذكر العقد بالسر المهني حتى بعد انتهاء المهمة؟',
      en: 'Does the contract recall professional secrecy, even after the task ends?',
    },
    help: {
      fr: 'Quiconque connaît les données par ses fonctions y est tenu (art. 26).',
      ar: 'يلزم به كل من اطلع على المعطيات أثناء ممارسة مهامه (المادة 26).',
      en: 'Whoever learns of the data in office is bound by it (art. 26).',
    },
    cites: ['loi-09-08:26-1'],
  }),
  returnOrErasureTerm: yesNo({
    question: {
      fr: 'Le contrat règle-t-il le retour ou l’effacement des données à la fin ?',
      ar: 'هل ينظم العقد إرجاع المعطيات أو مسحها عند النهاية؟',
      en: 'Does the contract settle the return or erasure of the data at the end?',
    },
    help: {
      fr: 'Les données ne se gardent pas au-delà du nécessaire, chez lui non plus (art. 3-1-e).',
      ar: 'لا يحتفظ بالمعطيات أكثر من اللازم، ولا عنده كذلك (المادة 3-1-ه).',
      en: 'Data are not kept longer than needed, with the processor either (art. 3(1)(e)).',
    },
    cites: ['loi-09-08:3-1-e'],
  }),
  dataGoAbroad: yesNo({
    question: {
      fr: 'Le sous-traitant reçoit-il, héberge-t-il ou consulte-t-il des données à l’étranger ?',
      ar: 'هل يتلقى المعالج من الباطن معطيات أو يستضيفها أو يطلع عليها بالخارج؟',
      en: 'Does the processor receive, host or consult data abroad?',
    },
    help: {
      fr: 'Hébergement et maintenance à distance compris (art. 43).',
      ar: 'بما في ذلك الاستضافة والصيانة عن بعد (المادة 43).',
      en: 'Hosting and remote support included (art. 43).',
    },
    cites: ['loi-09-08:43'],
  }),
  transferTerms: yesNo({
    question: {
      fr: 'Le contrat règle-t-il les transferts à l’étranger ?',
      ar: 'هل ينظم العقد النقل إلى الخارج؟',
      en: 'Does the contract settle the transfers abroad?',
    },
    help: {
      fr: 'Pays, cas invoqué, garanties (art. 43, 44).',
      ar: 'البلد والحالة المعتمدة والضمانات (المادتان 43 و44).',
      en: 'Country, case relied on, safeguards (art. 43, 44).',
    },
    cites: ['loi-09-08:43', 'loi-09-08:44'],
  }),
  inFiling: choice(
    {
      named: {
        fr: 'Oui',
        ar: 'نعم',
        en: 'Yes',
      },
      'not-named': {
        fr: 'Non',
        ar: 'لا',
        en: 'No',
      },
      'nothing-filed': {
        fr: 'Rien n’a encore été déposé',
        ar: 'لم يودع أي ملف بعد',
        en: 'Nothing has been filed yet',
      },
    },
    {
      question: {
        fr: 'La déclaration ou la demande d’autorisation mentionne-t-elle cette sous-traitance ?',
        ar: 'هل يذكر التصريح أو طلب الإذن هذه المعالجة من الباطن؟',
        en: 'Does the declaration or the request for authorisation mention this processor?',
      },
      help: {
        fr: 'C’est une de leurs mentions, et tout changement se porte sans délai à la CNDP (art. 15-i ; décret, art. 27-10).',
        ar: 'هي من بياناتهما، ويبلغ كل تغيير دون تأخير إلى اللجنة الوطنية (المادة 15-ط؛ المرسوم، المادة 27-10).',
        en: 'It is one of their items, and any change goes to the CNDP without delay (art. 15(i); decree, art. 27(10)).',
      },
      cites: ['loi-09-08:15-i', 'loi-09-08:15-2', 'decret-2-09-165:27-10'],
    },
  ),
} as const

export const advisedTerms = {
  subprocessors: yesNo({
    question: {
      fr: 'Le sous-traitant fait-il appel à d’autres sous-traitants ?',
      ar: 'هل يلجأ المعالج من الباطن إلى معالجين آخرين؟',
      en: 'Does the processor call on other processors?',
    },
    help: {
      fr: 'Hébergeur, infogérance, centre d’appels.',
      ar: 'مستضيف أو تدبير معلوماتي أو مركز نداء.',
      en: 'A host, managed services, a call centre.',
    },
    cites: ['loi-09-08:23-3'],
  }),
  subprocessorTerm: yesNo({
    question: {
      fr: 'Le contrat soumet-il tout autre sous-traitant à votre accord et aux mêmes obligations ?',
      ar: 'هل يخضع العقد كل معالج آخر من الباطن لموافقتكم ولنفس الالتزامات؟',
      en: 'Does the contract make any further processor subject to your leave and to the same duties?',
    },
    help: {
      fr: 'La loi n’en parle pas ; l’instruction et la sécurité doivent pourtant suivre les données.',
      ar: 'لا يذكر القانون ذلك؛ لكن التعليمات والسلامة يجب أن تتبعا المعطيات.',
      en: 'The law is silent; yet instruction and security must follow the data.',
    },
    cites: ['loi-09-08:23-3'],
  }),
  auditTerm: yesNo({
    question: {
      fr: 'Le contrat vous donne-t-il un droit de contrôle chez le sous-traitant ?',
      ar: 'هل يمنحكم العقد حق المراقبة لدى المعالج من الباطن؟',
      en: 'Does the contract give you a right to inspect the processor?',
    },
    help: {
      fr: 'Sans lui, il est difficile de veiller au respect des mesures (art. 23-2).',
      ar: 'بدونه يصعب السهر على احترام الإجراءات (المادة 23-2).',
      en: 'Without it, it is hard to see that measures are respected (art. 23(2)).',
    },
    cites: ['loi-09-08:23-2'],
  }),
  breachNoticeTerm: yesNo({
    question: {
      fr: 'Le contrat oblige-t-il le sous-traitant à vous prévenir d’un incident ?',
      ar: 'هل يلزم العقد المعالج من الباطن بإخباركم بكل حادث؟',
      en: 'Does the contract oblige the processor to tell you of an incident?',
    },
    help: {
      fr: 'La loi 09-08 ne fixe aucun délai ; c’est au contrat de le faire.',
      ar: 'لا يحدد القانون 09.08 أي أجل؛ وعلى العقد أن يحدده.',
      en: 'Law 09-08 sets no time; it is for the contract to do so.',
    },
    cites: ['loi-09-08:23-1'],
  }),
  staffUndertakings: yesNo({
    question: {
      fr: 'Les personnes qui accèdent aux données ont-elles signé un engagement de secret ?',
      ar: 'هل وقع الأشخاص الذين يلجون إلى المعطيات التزاما بكتمان السر؟',
      en: 'Have the people who reach the data signed a secrecy undertaking?',
    },
    help: {
      fr: 'Le secret les lie de toute façon ; l’écrit le leur rappelle et le prouve (art. 25, 26).',
      ar: 'السر يلزمهم على كل حال؛ والكتابة تذكرهم به وتثبته (المادتان 25 و26).',
      en: 'Secrecy binds them anyway; the writing reminds them and proves it (art. 25, 26).',
    },
    cites: ['loi-09-08:25', 'loi-09-08:26-1'],
  }),
  outsourcedByEntity: yesNo({
    question: {
      fr: 'Le responsable est-il une entité ou une infrastructure d’importance vitale au sens de la loi 05-20 ?',
      ar: 'هل المسؤول عن المعالجة هيئة أو بنية تحتية ذات أهمية حيوية بمفهوم القانون 05.20؟',
      en: 'Is the controller an entity or vital infrastructure within Law 05-20?',
    },
    help: {
      fr: 'Elle règle elle aussi l’externalisation (loi 05-20, art. 12).',
      ar: 'ينظم هو أيضا الإسناد إلى الغير (القانون 05.20، المادة 12).',
      en: 'It too has rules on outsourcing (Law 05-20, art. 12).',
    },
    cites: ['loi-05-20:12'],
  }),
} as const
