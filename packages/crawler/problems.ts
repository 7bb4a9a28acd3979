// How a crawl may refuse someone who can do something about it.
import type { ProblemKind } from '@himaya/platform/problem'

export const crawlAddressRefused: ProblemKind = {
  code: 'crawl-address-refused',
  status: 422,
  title: {
    fr: 'Cette adresse n’est pas visitée',
    ar: 'لا تُزار هذه العنونة',
    en: 'This address is not visited',
  },
  fix: {
    fr: 'Donnez l’adresse publique du site, en http:// ou https://. Un site interne doit d’abord être permis par l’installation (HIMAYA_CRAWL_ALLOWS).',
    ar: 'أدخل العنوان العمومي للموقع مبتدئا بـ http:// أو https://. أما الموقع الداخلي فيجب أن تسمح به المنصة أولا (HIMAYA_CRAWL_ALLOWS).',
    en: 'Give the public address of the site, with http:// or https://. An internal site must first be allowed by the installation (HIMAYA_CRAWL_ALLOWS).',
  },
}

export const crawlBrowserMissing: ProblemKind = {
  code: 'crawl-browser-missing',
  status: 503,
  title: {
    fr: 'Aucun navigateur n’est disponible pour visiter le site',
    ar: 'لا يوجد متصفح لزيارة الموقع',
    en: 'No browser is available to visit the site',
  },
  fix: {
    fr: 'Installez Chromium sur le serveur, ou indiquez où il se trouve par CHROMIUM_PATH, puis réessayez.',
    ar: 'ثبت Chromium على الخادم، أو حدد مكانه بواسطة CHROMIUM_PATH، ثم أعد المحاولة.',
    en: 'Install Chromium on the server, or say where it is by CHROMIUM_PATH, then try again.',
  },
}

export const crawlNotReached: ProblemKind = {
  code: 'crawl-not-reached',
  status: 502,
  title: {
    fr: 'Le site n’a pas pu être ouvert',
    ar: 'تعذر فتح الموقع',
    en: 'The site could not be opened',
  },
  fix: {
    fr: 'Vérifiez l’adresse et que le site répond depuis ce serveur, puis réessayez.',
    ar: 'تحقق من العنوان ومن أن الموقع يستجيب لهذا الخادم، ثم أعد المحاولة.',
    en: 'Check the address and that the site answers this server, then try again.',
  },
}
