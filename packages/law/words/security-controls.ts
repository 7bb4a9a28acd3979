// The eight controls that art. 24 demands for sensitive or health data; good practice for everything else.
import type { Citation } from '../citation.ts'
import type { Translated } from './language.ts'

type ControlWords = { label: Translated; aim: Translated; cites: readonly Citation[] }

export const securityControls = {
  entry: {
    cites: ['loi-09-08:24-1-a'],
    label: {
      fr: 'Contrôle de l’entrée dans les installations',
      ar: 'مراقبة دخول المنشآت',
      en: 'Control of entry to installations',
    },
    aim: {
      fr: 'Aucune personne non autorisée n’accède aux installations.',
      ar: 'منع كل شخص غير مأذون له من دخول المنشآت.',
      en: 'No unauthorised person gets into the installations.',
    },
  },
  media: {
    cites: ['loi-09-08:24-1-b'],
    label: { fr: 'Contrôle des supports de données', ar: 'مراقبة دعامات المعطيات', en: 'Control of media' },
    aim: {
      fr: 'Nul ne lit, ne copie, ne modifie ni n’emporte un support sans y être autorisé.',
      ar: 'منع قراءة الدعامات أو نسخها أو تعديلها أو سحبها من لدن شخص غير مأذون له.',
      en: 'Nobody reads, copies, changes or removes a medium without leave.',
    },
  },
  insertion: {
    cites: ['loi-09-08:24-1-c'],
    label: { fr: 'Contrôle de l’insertion', ar: 'مراقبة الإدراج', en: 'Control of insertion' },
    aim: {
      fr: 'Nul ne saisit, ne consulte, ne modifie ni n’efface des données sans y être autorisé.',
      ar: 'منع إدراج المعطيات أو الاطلاع عليها أو تعديلها أو مسحها دون إذن.',
      en: 'Nobody enters, views, changes or deletes data without leave.',
    },
  },
  use: {
    cites: ['loi-09-08:24-1-d'],
    label: { fr: 'Contrôle de l’utilisation', ar: 'مراقبة الاستعمال', en: 'Control of use' },
    aim: {
      fr: 'Les systèmes ne sont pas utilisés par des personnes non autorisées au moyen d’installations de transmission.',
      ar: 'منع استعمال أنظمة المعالجة من لدن أشخاص غير مأذون لهم بواسطة تجهيزات إرسال المعطيات.',
      en: 'Systems are not used by unauthorised persons through transmission equipment.',
    },
  },
  access: {
    cites: ['loi-09-08:24-1-e'],
    label: { fr: 'Contrôle de l’accès', ar: 'مراقبة الولوج', en: 'Control of access' },
    aim: {
      fr: 'Seules les personnes autorisées accèdent aux données visées par l’autorisation.',
      ar: 'ضمان ولوج الأشخاص المأذون لهم وحدهم إلى المعطيات المشمولة بالإذن.',
      en: 'Only authorised persons reach the data that the authorisation covers.',
    },
  },
  transmission: {
    cites: ['loi-09-08:24-1-f'],
    label: { fr: 'Contrôle de la transmission', ar: 'مراقبة الإرسال', en: 'Control of transmission' },
    aim: {
      fr: 'Les entités auxquelles les données peuvent être transmises sont vérifiables.',
      ar: 'إمكانية التحقق من الهيئات التي يمكن أن ترسل إليها المعطيات.',
      en: 'The entities to whom data may be sent can be verified.',
    },
  },
  input: {
    cites: ['loi-09-08:24-1-g'],
    label: { fr: 'Contrôle de l’introduction', ar: 'مراقبة الإدخال', en: 'Control of input' },
    aim: {
      fr: 'On peut vérifier après coup quelles données ont été introduites, quand et pour qui.',
      ar: 'إمكانية التحقق لاحقا من المعطيات التي أدخلت ومتى ولصالح من.',
      en: 'One can check afterwards which data were entered, when and for whom.',
    },
  },
  transport: {
    cites: ['loi-09-08:24-1-h'],
    label: { fr: 'Contrôle du transport', ar: 'مراقبة النقل', en: 'Control of transport' },
    aim: {
      fr: 'Les données ne sont ni lues, ni copiées, ni modifiées, ni effacées pendant leur transmission ou leur transport.',
      ar: 'منع قراءة المعطيات أو نسخها أو تعديلها أو مسحها أثناء إرسالها أو نقل دعاماتها.',
      en: 'Data are not read, copied, changed or deleted while sent or carried.',
    },
  },
} as const satisfies Record<string, ControlWords>
