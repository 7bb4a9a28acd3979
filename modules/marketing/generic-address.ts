// An address that is nobody's in particular: `contact@` of an organisation's own domain (docs/readings: the generic address
// of a legal person). A name before the @, or a provider of private mailboxes after it, is a person's. Browser-safe.

const generic = new Set(
  (
    'accueil achat achats admin administration agence assistance billing bureau career careers commande commandes ' +
    'commercial compta comptabilite communication contact contacts direction enquiries export facturation finance ' +
    'help hello hr import info infos information job jobs juridique legal logistique magasin marketing office ' +
    'orders partenariat presse press procurement qualite rabat reception recrutement reservation reservations rh sales ' +
    'sav secretariat secretary service services siege standard support tresorerie vente ventes'
  ).split(' '),
)

const privateMailboxes = new Set(
  (
    'aol.com caramail.com free.fr gmail.com gmx.com gmx.fr googlemail.com hotmail.com hotmail.fr icloud.com laposte.net ' +
    'live.com live.fr mail.com me.com menara.ma msn.com orange.fr outlook.com outlook.fr proton.me protonmail.com sfr.fr ' +
    'wanadoo.fr yahoo.com yahoo.fr yandex.com'
  ).split(' '),
)

/** @param email in its one spelling (address.ts) */
export function isGenericAddress(email: string): boolean {
  const [local = '', domain = ''] = email.split('@')
  const word = local.split('+')[0]?.replace(/[\d._-]+$/, '') ?? ''
  return generic.has(word) && !privateMailboxes.has(domain)
}
