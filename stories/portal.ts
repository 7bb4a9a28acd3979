// An organisation and its officer, over the API as its screens use it.
import type { Call } from '@himaya/visitors/open-portal.test-support'
import type { RunningHimaya } from './himaya.ts'

export type Officer = { readonly organisationId: string; readonly call: Call }

/** An organisation with its officer, without a portal yet. */
export async function signUp({ url, setUpLink }: Pick<RunningHimaya, 'url' | 'setUpLink'>): Promise<Officer> {
  let cookie = ''
  const call: Call = async (method, path, body) => {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', origin: url },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const set = answer.headers.getSetCookie().map(one => one.split(';')[0])
    if (set.length > 0) cookie = set.join('; ')
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const token = new URL(await setUpLink()).hash.replace('#token=', '')
  const { organisationId } = await call('POST', '/set-up/organisation', {
    token,
    organisation: { nameFr: 'Coopérative Argan du Souss', kind: 'company' },
    person: { name: 'Amina Alaoui', email: 'amina@argan.example', password: 'palmier-argan-oued-zellige' },
    language: 'fr',
  })
  const at = `/organisations/${organisationId}`
  await call('PATCH', at, {
    revision: 1,
    nameAr: 'تعاونية أركان سوس',
    email: 'contact@argan.example',
    phone: '+212 5 28 00 00 00',
    address: '12, rue des Oliviers',
    city: 'Agadir',
  })
  return { organisationId, call }
}
