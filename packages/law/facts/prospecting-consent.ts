// What the law asks of the consent to be prospected by a means, and of the e-mail sent without it to a customer (art. 10).
import { choice, yesNo } from './declare.ts'
import { consentForms } from './purpose.ts'

export const consentFacts = {
  consentToThisMeans: yesNo({
    question: {
      fr: 'La personne a-t-elle consenti à recevoir de la prospection par ce moyen-là ?',
      ar: 'هل عبر الشخص عن رضاه عن استقبال الاستقراءات بهذه الوسيلة بالذات؟',
      en: 'Has the person consented to be prospected by that very means?',
    },
    help: {
      fr: 'Un consentement aux courriels ne vaut pas pour les SMS (art. 10).',
      ar: 'الرضى عن البريد الإلكتروني لا يسري على الرسائل القصيرة (المادة 10).',
      en: 'Consent to e-mail does not extend to SMS (art. 10).',
    },
    cites: ['loi-09-08:10-1'],
  }),
  consentPrior: yesNo({
    question: {
      fr: 'Le consentement à la prospection est-il antérieur au premier message ?',
      ar: 'هل سبق الرضى عن الاستقراء أول رسالة؟',
      en: 'Did consent to prospecting come before the first message?',
    },
    help: {
      fr: 'Un message qui demande le consentement est déjà de la prospection s’il promeut quelque chose (art. 10).',
      ar: 'الرسالة التي تطلب الرضى تعد استقراء إذا كانت تروج لشيء ما (المادة 10).',
      en: 'A message that asks for consent is already prospecting if it promotes anything (art. 10).',
    },
    cites: ['loi-09-08:10-1'],
  }),
  consentGivenBy: choice(consentForms, {
    question: {
      fr: 'Comment la personne a-t-elle exprimé son consentement à la prospection ?',
      ar: 'كيف عبر الشخص عن رضاه عن الاستقراء؟',
      en: 'How did the person express consent to prospecting?',
    },
    help: {
      fr: 'Il faut une manifestation de volonté : le silence n’en est pas une (art. 10).',
      ar: 'يلزم تعبير عن الإرادة: والسكوت ليس كذلك (المادة 10).',
      en: 'An expression of will is needed: silence is none (art. 10).',
    },
    cites: ['loi-09-08:10-2'],
  }),
  consentFree: yesNo({
    question: {
      fr: 'La personne pouvait-elle refuser la prospection sans rien perdre ?',
      ar: 'هل كان بإمكان الشخص رفض الاستقراء دون أن يخسر شيئا؟',
      en: 'Could the person refuse prospecting and lose nothing?',
    },
    help: {
      fr: 'Le consentement est libre (art. 10).',
      ar: 'يكون الرضى حرا (المادة 10).',
      en: 'Consent is free (art. 10).',
    },
    cites: ['loi-09-08:10-2'],
  }),
  consentSpecific: yesNo({
    question: {
      fr: 'Le consentement a-t-il été demandé à part, pour la prospection ?',
      ar: 'هل طلب الرضى على حدة من أجل الاستقراء؟',
      en: 'Was consent asked for apart, for prospecting?',
    },
    help: {
      fr: 'Une acceptation de conditions générales n’est pas spécifique (art. 10).',
      ar: 'قبول الشروط العامة ليس رضى مميزا (المادة 10).',
      en: 'Accepting general terms is not specific (art. 10).',
    },
    cites: ['loi-09-08:10-2'],
  }),
  consentInformed: yesNo({
    question: {
      fr: 'La personne savait-elle qui la prospecterait, et pour quoi ?',
      ar: 'هل كان الشخص على علم بمن سيستقرئه ولأي غرض؟',
      en: 'Did the person know who would prospect, and what for?',
    },
    help: {
      fr: 'Le consentement est informé (art. 10).',
      ar: 'يصدر الرضى عن علم (المادة 10).',
      en: 'Consent is informed (art. 10).',
    },
    cites: ['loi-09-08:10-2'],
  }),
  consentProvable: yesNo({
    question: {
      fr: 'Gardez-vous la preuve du consentement à la prospection ?',
      ar: 'هل تحتفظون بما يثبت الرضى عن الاستقراء؟',
      en: 'Do you keep proof of the consent to prospecting?',
    },
    help: {
      fr: 'Qui, quand, pour quel moyen, par quels mots : il vous revient de le montrer (art. 3-3).',
      ar: 'من ومتى وبأي وسيلة وبأي عبارات: يقع عليكم إثبات ذلك (المادة 3-3).',
      en: 'Who, when, for which means, in which words: it is for you to show (art. 3(3)).',
    },
    cites: ['loi-09-08:3-3', 'loi-09-08:10-1'],
  }),
} as const

export const customerFacts = {
  collectedDirectly: yesNo({
    question: {
      fr: 'L’adresse a-t-elle été recueillie directement auprès du destinataire ?',
      ar: 'هل طلب العنوان مباشرة من المرسل إليه؟',
      en: 'Was the address collected directly from the addressee?',
    },
    help: {
      fr: 'Ni achetée, ni louée, ni trouvée en ligne (art. 10, quatrième alinéa).',
      ar: 'لا بالشراء ولا بالكراء ولا من الإنترنت (المادة 10، الفقرة الرابعة).',
      en: 'Not bought, rented or found online (art. 10, fourth paragraph).',
    },
    cites: ['loi-09-08:10-4'],
  }),
  collectedLawfully: yesNo({
    question: {
      fr: 'La collecte de l’adresse a-t-elle respecté la loi 09-08 ?',
      ar: 'هل تم جمع العنوان مع التقيد بأحكام القانون 09.08؟',
      en: 'Did the collection of the address comply with Law 09-08?',
    },
    help: {
      fr: 'Information donnée, formalité accomplie, opposition proposée (art. 5, 10, 12).',
      ar: 'مع الإخبار والقيام بالإجراء واقتراح التعرض (المواد 5 و10 و12).',
      en: 'Information given, filing made, objection offered (art. 5, 10, 12).',
    },
    cites: ['loi-09-08:10-4'],
  }),
  collectedOnSale: yesNo({
    question: {
      fr: 'L’adresse a-t-elle été recueillie à l’occasion d’une vente ou d’une prestation de services ?',
      ar: 'هل طلب العنوان بمناسبة بيع أو تقديم خدمات؟',
      en: 'Was the address collected on the occasion of a sale or a service?',
    },
    help: {
      fr: 'Un jeu-concours ou une simple visite n’en sont pas une (art. 10).',
      ar: 'المسابقة أو مجرد الزيارة ليستا كذلك (المادة 10).',
      en: 'A prize draw or a mere visit is neither (art. 10).',
    },
    cites: ['loi-09-08:10-4'],
  }),
  analogousOffer: yesNo({
    question: {
      fr: 'Les produits ou services proposés sont-ils analogues à ceux déjà fournis ?',
      ar: 'هل المنتجات أو الخدمات المقترحة مشابهة لما سبق تقديمه؟',
      en: 'Are the products or services offered analogous to those already supplied?',
    },
    help: {
      fr: 'Ce à quoi l’acheteur peut s’attendre d’après son achat (art. 10).',
      ar: 'ما يمكن أن يتوقعه المشتري بالنظر إلى ما اشتراه (المادة 10).',
      en: 'What the buyer may expect from what was bought (art. 10).',
    },
    cites: ['loi-09-08:10-4'],
  }),
  samePerson: yesNo({
    question: {
      fr: 'Ce qui est proposé est-il fourni par la même personne, physique ou morale, que la vente d’origine ?',
      ar: 'هل يقدم ما هو مقترح نفس الشخص الذاتي أو المعنوي الذي قام بالبيع الأصلي؟',
      en: 'Is what is offered supplied by the same natural or legal person as the original sale?',
    },
    help: {
      fr: 'Une autre société du groupe est une autre personne (art. 10).',
      ar: 'شركة أخرى من المجموعة هي شخص آخر (المادة 10).',
      en: 'Another company of the group is another person (art. 10).',
    },
    cites: ['loi-09-08:10-4'],
  }),
  refusalOfferedAtCollection: yesNo({
    question: {
      fr: 'La possibilité de refuser la prospection a-t-elle été offerte quand l’adresse a été recueillie ?',
      ar: 'هل أتيحت إمكانية التعرض على الاستقراء وقت جمع العنوان؟',
      en: 'Was the chance to refuse prospecting offered when the address was collected?',
    },
    help: {
      fr: 'Dans le formulaire même, avant sa validation (art. 10 ; décret, art. 43, 44).',
      ar: 'في الاستمارة نفسها قبل التصديق عليها (المادة 10؛ المرسوم، المادتان 43 و44).',
      en: 'In the form itself, before it is validated (art. 10; decree, art. 43, 44).',
    },
    cites: ['loi-09-08:10-4', 'decret-2-09-165:43', 'decret-2-09-165:44'],
  }),
  refusalInEveryMessage: yesNo({
    question: {
      fr: 'La possibilité de refuser est-elle offerte dans chaque courriel de prospection ?',
      ar: 'هل تتاح إمكانية التعرض كلما وجه بريد إلكتروني لأجل الاستقراء؟',
      en: 'Is the chance to refuse offered in every prospecting e-mail?',
    },
    help: {
      fr: 'Dans celui-ci aussi (art. 10).',
      ar: 'بما في ذلك هذا البريد (المادة 10).',
      en: 'In this one too (art. 10).',
    },
    cites: ['loi-09-08:10-4'],
  }),
  refusalPlain: yesNo({
    question: {
      fr: 'La possibilité de refuser est-elle offerte de manière expresse, dénuée d’ambiguïté et simple ?',
      ar: 'هل تتاح إمكانية التعرض بشكل صريح ولا يشوبه لبس وبسيط؟',
      en: 'Is the chance to refuse offered expressly, unambiguously and simply?',
    },
    help: {
      fr: 'Ni cachée, ni équivoque, ni soumise à une connexion (art. 10).',
      ar: 'غير مخفية ولا ملتبسة ولا مشروطة بتسجيل الدخول (المادة 10).',
      en: 'Not hidden, not equivocal, not behind a sign-in (art. 10).',
    },
    cites: ['loi-09-08:10-4'],
  }),
  refusalFree: yesNo({
    question: {
      fr: 'Le refus est-il sans frais, hormis le coût de son envoi ?',
      ar: 'هل الرفض دون صوائر، باستثناء تكلفة إرساله؟',
      en: 'Is refusing free, save the cost of sending the refusal?',
    },
    help: {
      fr: 'Un numéro surtaxé ne l’est pas (art. 10).',
      ar: 'الرقم المؤدى عنه بتسعيرة إضافية ليس كذلك (المادة 10).',
      en: 'A premium-rate number is not (art. 10).',
    },
    cites: ['loi-09-08:10-4'],
  }),
} as const
