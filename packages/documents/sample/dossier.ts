// A made-up authorisation request, complete in French and in Arabic, for tests, benchmarks and the eye.
// The company, its people and its databases do not exist.
import {
  type ArticleLink,
  article,
  type BilingualDocument,
  code,
  type Document,
  type Field,
  ltr,
  strong,
  type Text,
} from '../document.ts'
import { columnRows } from './columns.ts'

type Two = 'fr' | 'ar'

export const sampleDossier = <L extends Two>(language: L): Document & { readonly language: L } => {
  const t = <T>(fr: T, ar: T): T => (language === 'fr' ? fr : ar)
  const asked = (item: number): ArticleLink =>
    article(`decret-2-09-165:27-${item}`, t(`décret, art. 27 (${item})`, `المرسوم، المادة 27 (${item})`))
  const field = (item: number, label: Text, value: Text): Field => ({ label, asked: asked(item), value })

  return {
    kind: 'dossier',
    language,
    title: t('Demande d’autorisation préalable', 'طلب إذن مسبق'),
    subtitle: t(
      'Gestion des expéditions et remise contre pièce d’identité, présentée à la Commission nationale de contrôle de la protection des données à caractère personnel',
      'تدبير الإرساليات وتسليمها مقابل وثيقة الهوية، مقدم إلى اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي',
    ),
    reference: 'HMY-2026-0142',
    date: '2026-11-22',
    organisation: {
      name: t('Atlas Messagerie SARL', 'أطلس للإرساليات ش.ذ.م.م'),
      address: t(
        ['18, rue Oued Ziz, Agdal', '10090 Rabat, Maroc'],
        ['18، زنقة واد زيز، أكدال', '10090 الرباط، المغرب'],
      ),
      identifiers: [
        { label: 'ICE', value: '003 141 592 000 065' },
        { label: t('RC Rabat', 'السجل التجاري بالرباط'), value: '271 828' },
        { label: t('IF', 'التعريف الضريبي'), value: '16 180 339' },
      ],
    },
    sections: [
      {
        title: t('Responsable du traitement', 'المسؤول عن المعالجة'),
        blocks: [
          {
            type: 'fields',
            fields: [
              field(1, t('Dénomination', 'التسمية'), t('Atlas Messagerie SARL', 'أطلس للإرساليات ش.ذ.م.م')),
              field(
                1,
                t('Dénomination en arabe', 'التسمية بالفرنسية'),
                t('أطلس للإرساليات ش.ذ.م.م', 'Atlas Messagerie SARL'),
              ),
              field(
                1,
                t('Siège', 'المقر'),
                t('18, rue Oued Ziz, Agdal, 10090 Rabat', '18، زنقة واد زيز، أكدال، 10090 الرباط'),
              ),
              field(
                1,
                t('Représentante légale', 'الممثلة القانونية'),
                t('Salma Bennis, gérante', 'سلمى بنيس، مسيرة'),
              ),
              {
                label: t('Contact', 'الاتصال'),
                asked: asked(1),
                values: [[ltr('+212 5 37 00 12 34')], [ltr('protection.donnees@atlas-messagerie.example')]],
              },
            ],
          },
        ],
      },
      {
        title: t('Finalité et régime', 'الغاية والنظام القانوني'),
        blocks: [
          {
            type: 'paragraph',
            text: t<Text>(
              [
                'Le traitement ',
                strong('« Expéditions »'),
                ' sert à enregistrer les envois, à les suivre jusqu’à leur remise et à prouver cette remise. À la remise, l’agent relève le numéro de la carte nationale d’identité électronique dans la colonne ',
                code('remises.cnie'),
                '.',
              ],
              [
                'تهدف معالجة ',
                strong('«الإرساليات»'),
                ' إلى تسجيل الإرساليات وتتبعها إلى حين تسليمها وإثبات هذا التسليم. وعند التسليم يدون العون رقم البطاقة الوطنية للتعريف الإلكترونية في العمود ',
                code('remises.cnie'),
                '.',
              ],
            ),
            reason: {
              basis: 'statutory',
              conclusion: t(
                'Autorisation préalable requise : le fichier contient le numéro de la carte nationale d’identité. Sans cette colonne, une déclaration suffirait.',
                'الإذن المسبق لازم: يتضمن الملف رقم بطاقة التعريف الوطنية. ومن دون هذا العمود يكفي التصريح.',
              ),
              articles: [
                article('loi-09-08:12-1-e', t('loi 09-08, art. 12-1-e', 'القانون 09-08، المادة 12 (1، هـ)')),
                article('decret-2-09-165:27', t('décret 2-09-165, art. 27', 'المرسوم 2-09-165، المادة 27')),
              ],
            },
          },
          {
            type: 'list',
            ordered: true,
            items: t(
              [
                'Exécuter le contrat de transport : prise en charge, suivi, remise.',
                'Prouver la remise en cas de contestation.',
                'Facturer l’expéditeur et tenir la comptabilité.',
              ],
              [
                'تنفيذ عقد النقل: التسلم والتتبع والتسليم.',
                'إثبات التسليم في حالة النزاع.',
                'فوترة المرسل ومسك المحاسبة.',
              ],
            ),
          },
          {
            type: 'note',
            tone: 'doubtful',
            text: t(
              'Le texte arabe de l’article 28 du décret vaut autorisation en cas de silence de deux mois ; le texte français n’a pas été vérifié. Atlas Messagerie attendra une décision écrite avant la mise en service.',
              'النص العربي للمادة 28 من المرسوم يعتبر السكوت مدة شهرين بمثابة إذن؛ ولم يتم التحقق من النص الفرنسي. وستنتظر الشركة قرارا مكتوبا قبل الشروع في المعالجة.',
            ),
          },
        ],
      },
      {
        title: t('Données traitées', 'المعطيات المعالجة'),
        blocks: [
          {
            type: 'paragraph',
            text: t(
              'Chaque donnée est rattachée à une finalité, à une origine et à une durée. Les personnes concernées sont les expéditeurs, les destinataires et les agents de remise, soit environ 184 000 personnes au 31/10/2026.',
              'كل معطى مرتبط بغاية ومصدر ومدة. والأشخاص المعنيون هم المرسلون والمرسل إليهم وأعوان التسليم، أي ما يقارب 184 000 شخص إلى غاية 31/10/2026.',
            ),
          },
          {
            type: 'table',
            caption: t(
              'Données, origine, finalité et durée de conservation',
              'المعطيات ومصدرها وغايتها ومدة الاحتفاظ بها',
            ),
            columns: [
              { title: t('Donnée', 'المعطى'), width: 3 },
              { title: t('Colonne', 'العمود'), width: 3.4 },
              { title: t('Origine', 'المصدر'), width: 2.4 },
              { title: t('Finalité', 'الغاية'), width: 2.6 },
              { title: t('Durée (mois)', 'المدة (بالأشهر)'), width: 1.6, align: 'end' },
            ],
            rows: columnRows(language),
          },
        ],
      },
      {
        title: t(
          'Destinataires, sous-traitants et transferts',
          'المرسل إليهم والمعالجون من الباطن ونقل المعطيات',
        ),
        blocks: [
          {
            type: 'table',
            columns: [
              { title: t('Destinataire', 'المرسل إليه'), width: 2 },
              { title: t('Qualité', 'الصفة'), width: 1.6 },
              { title: t('Données reçues', 'المعطيات المتوصل بها'), width: 2.4 },
            ],
            rows: t<Text[][]>(
              [
                ['Service exploitation', 'Interne', 'Toutes, sauf coordonnées bancaires'],
                ['Service comptable', 'Interne', 'Identité, facturation'],
                ['Datarif Hébergement SA', 'Sous-traitant', 'Base chiffrée, sauvegardes'],
              ],
              [
                ['مصلحة الاستغلال', 'داخلي', 'كل المعطيات باستثناء المعطيات البنكية'],
                ['مصلحة المحاسبة', 'داخلي', 'الهوية والفوترة'],
                ['داتاريف للإيواء ش.م', 'معالج من الباطن', 'القاعدة المشفرة والنسخ الاحتياطية'],
              ],
            ),
            reason: {
              basis: 'statutory',
              conclusion: t(
                'Un contrat lie le sous-traitant : il n’agit que sur instruction.',
                'يرتبط المعالج من الباطن بعقد: لا يعمل إلا بتعليمات.',
              ),
              articles: [article('loi-09-08:26', t('loi 09-08, art. 26', 'القانون 09-08، المادة 26'))],
            },
          },
          {
            type: 'fields',
            fields: [
              field(11, t('Transfert à l’étranger', 'نقل المعطيات نحو بلد أجنبي'), t('Aucun', 'لا يوجد')),
              field(
                3,
                t('Interconnexion', 'الربط البيني'),
                t('Aucune avec un fichier tiers', 'لا يوجد مع أي ملف للأغيار'),
              ),
            ],
          },
        ],
      },
      {
        title: t('Sécurité', 'أمن المعالجة'),
        blocks: [
          { type: 'heading', text: t('Mesures en place', 'التدابير المعمول بها') },
          {
            type: 'list',
            items: t<Text[]>(
              [
                'Accès nominatif par fonction, authentification à deux facteurs, journal conservé douze mois.',
                ['Colonne ', code('remises.cnie'), ' chiffrée ; lecture réservée à deux agents habilités.'],
                'Sauvegarde quotidienne chiffrée, restauration essayée chaque trimestre.',
              ],
              [
                'ولوج اسمي حسب الوظيفة، وتوثيق بعاملين، وسجل يحتفظ به لمدة اثني عشر شهرا.',
                ['العمود ', code('remises.cnie'), ' مشفر؛ والاطلاع عليه مقصور على عونين مؤهلين.'],
                'نسخ احتياطي يومي مشفر، وتجربة الاسترجاع كل ثلاثة أشهر.',
              ],
            ),
            reason: {
              basis: 'self-imposed',
              conclusion: t(
                'L’essai trimestriel de restauration va au-delà de ce que la loi exige.',
                'تجربة الاسترجاع كل ثلاثة أشهر تتجاوز ما يفرضه القانون.',
              ),
              articles: [article('loi-09-08:23', t('loi 09-08, art. 23', 'القانون 09-08، المادة 23'))],
            },
          },
        ],
      },
      {
        title: t('Droits des personnes', 'حقوق الأشخاص'),
        blocks: [
          {
            type: 'fields',
            fields: [
              field(
                8,
                t('Service chargé de l’accès', 'المصلحة المكلفة بحق الولوج'),
                t('Délégué à la protection des données', 'مندوب حماية المعطيات'),
              ),
              field(
                5,
                t('Durée de conservation', 'مدة الاحتفاظ'),
                t('Selon le tableau ci-dessus, puis effacement', 'وفق الجدول أعلاه ثم المسح'),
              ),
              {
                label: t('Mention d’information', 'بيان الإخبار'),
                asked: article('loi-09-08:5', t('loi 09-08, art. 5', 'القانون 09-08، المادة 5')),
                missing: t(
                  'le numéro d’autorisation, dès que la Commission l’aura délivré',
                  'رقم الإذن فور تسليمه من طرف اللجنة الوطنية',
                ),
              },
            ],
            reason: {
              basis: 'practice',
              conclusion: t(
                'La Commission attend que le numéro figure sur chaque formulaire de collecte.',
                'تنتظر اللجنة الوطنية أن يظهر الرقم في كل استمارة لجمع المعطيات.',
              ),
              articles: [],
            },
          },
        ],
      },
      {
        title: t('Pièces jointes', 'الوثائق المرفقة'),
        blocks: [
          {
            type: 'checklist',
            items: [
              {
                text: t('Statuts et pouvoir de la signataire', 'النظام الأساسي وتفويض الموقعة'),
                done: true,
                detail: t('3 pages', '3 صفحات'),
              },
              {
                text: t(
                  'Modèle du bordereau de remise avec mention d’information',
                  'نموذج ورقة التسليم مع بيان الإخبار',
                ),
                done: true,
              },
              {
                text: t(
                  'Contrat de sous-traitance signé avec l’hébergeur',
                  'عقد المعالجة من الباطن الموقع مع المؤوي',
                ),
                done: false,
              },
            ],
          },
        ],
      },
      {
        title: t('Engagement', 'التعهد'),
        blocks: [
          {
            type: 'signature',
            undertaking: t(
              'La soussignée s’engage à ce que le traitement soit effectué conformément à la loi n° 09-08 et à porter sans délai à la connaissance de la Commission toute modification des informations ci-dessus.',
              'تتعهد الموقعة أسفله بأن تتم المعالجة طبقا للقانون رقم 09-08 وبأن تحيط اللجنة الوطنية علما دون تأخير بكل تغيير يطرأ على المعلومات أعلاه.',
            ),
            place: t('Rabat', 'الرباط'),
            date: '2026-11-22',
            name: t('Salma Bennis', 'سلمى بنيس'),
            position: t('Gérante', 'مسيرة'),
            stamp: true,
          },
        ],
      },
    ],
    footer: {
      evidenceHash: '9f2c7a41e0b85d36c1f4a9e27b6803d5fe1c24097ab8d6e35240c9f1187be6aa',
      verifyUrl: 'https://himaya.atlas-messagerie.example/verify/9f2c7a41e0b85d36',
    },
  }
}

export const sampleBilingual = (): BilingualDocument => ({
  kind: 'bilingual',
  fr: sampleDossier('fr'),
  ar: sampleDossier('ar'),
})
