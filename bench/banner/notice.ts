// What the site of the benchmark asks: two questions beside what it cannot do without.
const words = (text: string) => ({ fr: text, ar: text, en: text })
const category = (id: string, essential: boolean) => ({
  id,
  essential,
  label: words(id),
  text: words('Combien de visites, sur quelles pages.'),
  cookies: [{ name: `_${id}`, owner: 'Boutique', days: 390, purpose: words('Compte les visites') }],
})

export const notice = {
  site: 's',
  version: 'n1',
  asked: 'a1',
  controller: 'Boutique',
  title: words('Vos choix'),
  text: words('Nous demandons votre accord.'),
  days: 180,
  categories: [category('functional', true), category('analytics', false), category('marketing', false)],
}
