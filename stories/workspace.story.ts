// The first day in Himaya, from the printed link to a colleague at work, in a real browser on the running product.
import { company, invoices } from '@himaya/filings/register.test-support'
import { authenticatorCode } from '@himaya/organisation/house.test-support'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { barriers, openBrowser, sticksOut } from './browser.ts'
import { type RunningHimaya, startHimaya } from './himaya.ts'

const password = 'palmier-argan-oued-zellige'
const amina = { name: 'Amina Alaoui', email: 'amina@argan.example' }
const youssef = { name: 'Youssef Tazi', email: 'youssef@argan.example' }

let himaya: RunningHimaya
let browser: Browser
/** Amina's, whose session lasts from one story to the next. */
let page: Page
let home: string
const complaints: string[] = []

const listenTo = (opened: Page) => {
  opened.on('pageerror', error => complaints.push(error.message))
  opened.on('console', message => {
    // What the server refuses is told by the browser too; anything else is ours.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text())
  })
}

const open = async (options: Parameters<Browser['newContext']>[0] = {}) => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-MA',
    reducedMotion: 'reduce',
    ...options,
  })
  const opened = await context.newPage()
  listenTo(opened)
  return { context, opened }
}

beforeAll(async () => {
  himaya = await startHimaya()
  browser = await openBrowser()
  page = (await open()).opened
})

afterAll(async () => {
  await browser?.close()
  await himaya?.stop()
  expect(complaints).toEqual([])
})

describe('on the first day', () => {
  test('I open the link the server printed, and what I forget is told at its field', async () => {
    await page.goto(await himaya.setUpLink())
    await page.getByText('Installer mon organisme').click()
    await page.getByRole('button', { name: 'Créer' }).click()
    const name = page.getByLabel('Nom de l’organisme')
    await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'organisation.nameFr',
    )
  })

  test('I set up my organisation and am inside', async () => {
    await page.getByLabel('Nom de l’organisme').fill('Argan SA')
    await page.getByLabel('De quelle nature est-il ?').selectOption('company')
    await page.getByLabel('Votre nom').fill(amina.name)
    await page.getByLabel('Adresse électronique').fill(amina.email)
    await page.getByLabel('Choisissez un mot de passe').fill(password)
    await page.getByRole('button', { name: 'Créer' }).click()
    await page.getByRole('heading', { name: 'Vue d’ensemble' }).waitFor()
    home = new URL(page.url()).pathname
    expect(home).toMatch(/^\/o\/[0-9a-f-]{36}$/)
  })

  test('the link opens no more', async () => {
    const { context, opened } = await open()
    await opened.goto(`${himaya.url}/set-up#token=${'x'.repeat(43)}`)
    await opened.getByRole('alert').waitFor()
    expect(await opened.getByText('Installer mon organisme').count()).toBe(0)
    await context.close()
  })
})

describe('the identity', () => {
  test('is saved as I go, and what a filing still lacks grows shorter', async () => {
    await page.goto(`${himaya.url}${home}/organisation`)
    const lacking = page.getByRole('complementary').getByRole('listitem')
    await page.getByText('Identité incomplète').waitFor()
    const before = await lacking.count()
    await page.getByLabel('Ville').fill('Casablanca')
    await page.getByLabel('Adresse', { exact: true }).fill('12, rue des Orangers')
    await page.getByText(/^Enregistré · /).waitFor()
    expect(await lacking.count()).toBe(before - 2)
    await page.reload()
    await page.getByLabel('Ville').waitFor()
    expect(await page.getByLabel('Ville').inputValue()).toBe('Casablanca')
  })

  test('a wrong number is refused at its field, and what I typed stays', async () => {
    await page.getByLabel('ICE').fill('123')
    await page.getByText('Non enregistré').waitFor()
    await page.getByText(/15 chiffres de l’ICE/).waitFor()
    expect(await page.getByLabel('ICE').inputValue()).toBe('123')
    await page.getByLabel('ICE').fill('001561191000066')
    await page.getByText(/^Enregistré · /).waitFor()
  })

  test('what is missing leads to its field', async () => {
    await page.getByRole('complementary').getByText('Compléter').first().click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('nameAr')
  })
})

describe('a list that the law asks for', () => {
  const law = () => page.getByRole('complementary')
  const linked = () =>
    law()
      .getByRole('group', { name: /Quels autres traitements automatisés/ })
      .filter({ visible: true })

  test('is answered row by row, by keyboard alone, and never by half a row', async () => {
    await page.goto(`${himaya.url}${home}/register`)
    await page.getByRole('button', { name: 'Décrire un traitement' }).first().click()
    await page.getByLabel('Comment appelez-vous ce traitement ?').fill('Gestion des ventes')
    await page.getByRole('button', { name: 'Commencer' }).click()
    await page.waitForURL(/register\/[0-9a-f-]{36}/)
    await page.getByLabel('Par des moyens informatiques').click()
    await linked().getByRole('button', { name: 'Ajouter une ligne' }).focus()
    await page.keyboard.press('Enter')
    const typed = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value)
    await expect.poll(typed).toBe('')
    // A row without its name is not an answer.
    await linked().getByRole('button', { name: 'Enregistrer la ligne' }).press('Enter')
    await linked().getByText('Répondez ici, ou retirez la ligne.').waitFor()
    await linked().getByLabel('Quel traitement ?').focus()
    await page.keyboard.type('Facturation')
    const saved = page.waitForResponse(answer => !!answer.request().postData()?.includes('Facturation'))
    await linked().getByRole('button', { name: 'Enregistrer la ligne' }).press('Enter')
    await law().getByRole('heading', { name: 'Vos réponses' }).waitFor()
    expect((await saved).status()).toBe(200)
  })

  test('stays after a reload, takes the answers asked about one row, and rows can be taken away', async () => {
    await page.reload()
    await linked().waitFor()
    expect(await linked().getByLabel('Quel traitement ?').inputValue()).toBe('Facturation')
    await linked().getByText('Liées', { exact: true }).click()
    await linked().getByRole('button', { name: 'Enregistrer la ligne' }).click()
    await law()
      .getByText(/Déclarer ensemble.*« Facturation »/)
      .waitFor()
    await linked().getByRole('button', { name: 'Retirer la ligne 1' }).press('Enter')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Ajouter une ligne')
    await linked().getByRole('button', { name: 'Répondre : aucun' }).press('Enter')
    await law()
      .getByText(/Déclarer ensemble/)
      .waitFor({ state: 'detached' })
  })
})

describe('a colleague', () => {
  let link: string
  test('is invited by a link that I hand over', async () => {
    await page.goto(`${himaya.url}${home}/organisation/people`)
    await page.getByRole('button', { name: 'Inviter' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Adresse électronique').fill(youssef.email)
    await dialog.getByText('auditeur').click()
    await dialog.getByRole('button', { name: 'Créer le lien' }).click()
    link = (await dialog.getByText('/invitation#').textContent()) ?? ''
    expect(link.startsWith(`${himaya.url}/invitation#token=`)).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByText('Invitations en attente').waitFor()
  })

  test('joins with an account of their own, in Arabic, and may read but not change', async () => {
    const { context, opened } = await open({ locale: 'ar-MA' })
    await opened.goto(link)
    await opened.getByLabel('اسمكم').fill(youssef.name)
    await opened.getByLabel('اختاروا كلمة مرور').fill(password)
    await opened.getByRole('button', { name: 'انضمام' }).click()
    await opened.getByRole('heading', { name: 'نظرة عامة' }).waitFor()
    expect(await opened.evaluate(() => document.documentElement.dir)).toBe('rtl')
    await opened.goto(`${himaya.url}${home}/organisation`)
    await opened.getByText('وحده المندوب يمكنه تغيير هذه المعلومات').waitFor()
    expect(await opened.getByRole('textbox').count()).toBe(0)
    await context.close()
  })

  test('is then a member, and the invitation waits no more', async () => {
    await page.reload()
    await page.getByRole('row', { name: new RegExp(youssef.name) }).waitFor()
    expect(await page.getByText('Invitations en attente').count()).toBe(0)
  })

  test('the last officer cannot give the role away', async () => {
    await page.getByLabel(`Rôle de ${amina.name}`).selectOption('auditor')
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.getByLabel(`Rôle de ${amina.name}`).inputValue()).toBe('dpo')
  })
})

describe('the way in', () => {
  test('asks for a code once I turned the second factor on', async () => {
    await page.goto(`${himaya.url}${home}/organisation/profile`)
    await page.getByRole('button', { name: 'Activer' }).click()
    await page.getByLabel('Votre mot de passe, pour confirmer').fill(password)
    await page.getByRole('dialog').getByRole('button', { name: 'Activer' }).click()
    const key = await page.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{1,4})+$/).textContent()
    const secret = (key ?? '').replaceAll(' ', '')
    const codes = await page.locator('ul[dir="ltr"] li').allTextContents()
    const code = () => authenticatorCode(`otpauth://totp/x?secret=${secret}`)
    await page.getByLabel('Le code affiché par l’application').fill(code())
    await page.getByRole('button', { name: 'Confirmer' }).click()
    await page.getByRole('button', { name: 'Désactiver' }).waitFor()

    await page.getByRole('button', { name: amina.name }).click()
    await page.getByRole('menuitem', { name: 'Se déconnecter' }).click()
    await page.waitForURL(/sign-in/)
    await page.goto(`${himaya.url}${home}/evidence`)
    await page.waitForURL(/sign-in\?next=/)
    await page.getByLabel('Adresse électronique').fill(amina.email)
    await page.getByLabel('Mot de passe', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByRole('button', { name: 'Utiliser un code de secours' }).click()
    await page.getByLabel('Code de secours').fill(codes[0] ?? '')
    await page.getByRole('button', { name: 'Vérifier' }).click()
    // Back to where I was going.
    await page.waitForURL(/\/evidence$/)
  })

  test('refuses a wrong password in one sentence, and leads nowhere else than home', async () => {
    const { context, opened } = await open()
    await opened.goto(`${himaya.url}/sign-in?next=//evil.example/`)
    await opened.getByLabel('Adresse électronique').fill(youssef.email)
    await opened.getByLabel('Mot de passe', { exact: true }).fill('not-the-password')
    await opened.getByRole('button', { name: 'Se connecter' }).click()
    await opened.getByText('Vérifiez l’adresse électronique et le mot de passe').waitFor()
    // The refusal leads to a page of its own, beside the one I am on.
    const beside = context.waitForEvent('page')
    await opened.getByRole('link', { name: 'En savoir plus' }).click()
    const explained = await beside
    await explained.waitForURL(`${himaya.url}/problems/sign-in-refused`)
    await explained.getByText('How to mend.').waitFor()
    await explained.close()
    await opened.getByLabel('Mot de passe', { exact: true }).fill(password)
    await opened.getByRole('button', { name: 'Se connecter' }).click()
    await opened.waitForURL(new RegExp(`^${himaya.url}/o/`))
    await context.close()
  })

  test('an organisation that is not mine is a page that does not exist', async () => {
    await page.goto(`${himaya.url}/o/00000000-0000-7000-8000-000000000000`)
    await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor()
    await page.goto(`${himaya.url}${home}/nowhere`)
    await page.getByRole('heading', { name: 'Cette page n’existe pas' }).waitFor()
    expect(await page.getByRole('link', { name: 'Preuve' }).count()).toBeGreaterThan(0)
  })
})

describe('anywhere', () => {
  test('I change the language at once, without losing my place, and it is remembered', async () => {
    await page.goto(`${himaya.url}${home}/evidence`)
    await page.getByRole('heading', { name: 'Preuve' }).waitFor()
    const loads: string[] = []
    page.on('framenavigated', frame => loads.push(frame.url()))
    await page.getByRole('button', { name: /^ع/ }).click()
    await page.getByRole('heading', { name: 'الإثبات' }).waitFor()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      'ar',
      'rtl',
    ])
    expect(loads).toEqual([])
    await page.reload()
    await page.getByRole('heading', { name: 'الإثبات' }).waitFor()
    await page.getByRole('button', { name: /^FR/ }).click()
    await page.getByRole('heading', { name: 'Preuve' }).waitFor()
  })

  test('Ctrl-K finds an article and opens it in French and Arabic', async () => {
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder(/Traitement, article/).fill('art 12-1-e')
    await page.getByRole('option', { name: /art\. 12-1-e/ }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText(/carte d’identité nationale/).waitFor()
    await drawer.getByText(/بطاقة التعريف الوطنية/).waitFor()
    await page.keyboard.press('Escape')
  })

  test('an article stays beside the page it was opened on, and goes with it', async () => {
    await page.getByRole('link', { name: 'Organisme', exact: true }).click()
    await page.waitForURL(/\/organisation$/)
    await page.getByLabel('ICE').waitFor()
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder(/Traitement, article/).fill('art 12-1-e')
    await page.getByRole('option', { name: /art\. 12-1-e/ }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText(/carte d’identité nationale/).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Preuve' }).waitFor()
    await drawer.waitFor({ state: 'detached' })
  })

  test('a line of the evidence opens what was sealed, and its seal holds', async () => {
    await page
      .getByRole('link', { name: /Identité modifiée/ })
      .first()
      .click()
    await page.waitForURL(/entry=/)
    await page.getByRole('button', { name: 'Vérifier le sceau' }).click()
    await page.getByText('Intact', { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await page.waitForURL(url => !url.search.includes('entry'))
  })

  test('the theme I choose is there before the first paint of the next page', async () => {
    await page.getByRole('button', { name: /^Apparence/ }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Sombre' }).click()
    await page.reload()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.getByRole('button', { name: /^Apparence/ }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Claire' }).click()
  })
})

describe('a dossier of something unlawful', () => {
  /** As the page itself would ask, with its session. */
  const ask = (method: string, path: string, body?: object) =>
    page.evaluate(
      async ([method, path, body]) => {
        const headers = { 'content-type': 'application/json' }
        const answer = await fetch(`/api${path}`, { method, headers, ...(body && { body }) })
        if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
        return answer.json()
      },
      [method, path, body && JSON.stringify(body)] as const,
    )

  test('is marked filed only with my reason, which stays on its page', async () => {
    await page.goto(`${himaya.url}${home}`)
    const at = `/organisations/${home.split('/').at(-1)}`
    const { revision } = await ask('GET', at)
    await ask('PATCH', at, { revision, ...company })
    const purposes = [{ ...invoices.purposes[0], basis: 'consent', consent: 'silence' }]
    const content = { ...invoices, name: 'Prospection', purposes }
    const { processingId } = await ask('POST', `${at}/register/processings`, { content })
    const { filings } = await ask('POST', `${at}/filings`, { processingId })
    await page.goto(`${himaya.url}${home}/filings/${filings[0].filingId}`)
    await page.getByRole('button', { name: 'Noter le dépôt' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Le traitement n’est pas licite tel qu’il a été figé').waitFor()
    expect(await barriers(page)).toEqual([])
    const save = dialog.getByRole('button', { name: 'Noter le dépôt malgré cela' })
    expect(await save.isDisabled()).toBe(true)
    await dialog.getByLabel('Pourquoi le déposer malgré cela ?').fill('Demandé par la CNDP.')
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Demandé par la CNDP.').waitFor()
  })
})

describe('a session that ends while I work', () => {
  /** Youssef, whose account speaks Arabic. */
  const comeIn = async (opened: Page) => {
    await opened.locator('[name=email]').fill(youssef.email)
    await opened.locator('[name=password]').fill(password)
    await opened.locator('[type=submit]').click()
  }
  const query = 'from=2026-01-01&tab=%D8%A3'
  test.each([
    {
      what: 'what I ask for next',
      act: (opened: Page) => opened.getByLabel('إلى', { exact: true }).fill('31/12/2026'),
      after: `?${query}&until=2026-12-31`,
    },
    {
      what: 'what I change next',
      // The language is remembered with the account.
      act: (opened: Page) => opened.getByRole('button', { name: /^EN/ }).click(),
      after: `?${query}#place`,
    },
  ])('$what leads to the way in, and then back to the same address', async ({ act, after }) => {
    const { context, opened } = await open()
    const list = `${himaya.url}${home}/evidence`
    await opened.goto(`${himaya.url}/sign-in`)
    await comeIn(opened)
    await opened.waitForURL(himaya.url + home)
    await opened.goto(`${list}?${query}#place`)
    await opened.locator('tbody tr[data-row]').first().waitFor()
    await opened.waitForLoadState('networkidle')
    await context.clearCookies()
    await act(opened)
    await opened.waitForURL(/\/sign-in\?next=/)
    await comeIn(opened)
    await opened.waitForURL(list + after)
    await opened.locator('tbody tr[data-row]').first().waitFor()
    await context.close()
  })
})

describe('every screen of the shell is for everyone', () => {
  const screens = [
    ['', 'h1'],
    ['/organisation', 'h1'],
    ['/organisation/people', 'tbody tr[data-row]'],
    ['/organisation/profile', 'h1'],
    ['/organisation/new', 'h1'],
    ['/evidence', 'tbody tr[data-row]'],
    ['/nowhere', 'h1'],
  ] as const
  const cases = screens.flatMap(([path, shown]) =>
    (['fr', 'ar', 'en'] as const).flatMap(language =>
      ([1440, 390] as const).map(width => ({ path: path || '/', at: path, shown, language, width })),
    ),
  )
  test.each(cases)('$path in $language, $width wide', async ({ at, shown, language, width }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate(chosen => localStorage.setItem('himaya.language', chosen), language)
    await page.goto(`${himaya.url}${home}${at}`)
    await page.locator(shown).first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(await barriers(page)).toEqual([])
    expect(await sticksOut(page)).toBe(false)
  })

  const doors = [
    ['/sign-in', 'fr'],
    ['/sign-in', 'ar'],
    ['/sign-in', 'en'],
    ['/set-up', 'ar'],
    ['/invitation', 'ar'],
    ['/problems/filing-prohibited', 'fr'],
    ['/problems/database-privilege-missing', 'ar'],
    ['/problems/internal', 'en'],
    ['/problems/constructor', 'fr'],
  ] as const
  test.each(doors)('%s in %s', async (path, language) => {
    const { context, opened } = await open({ locale: language, viewport: { width: 390, height: 844 } })
    await opened.goto(himaya.url + path)
    await opened.locator('h1').waitFor()
    expect(await barriers(opened)).toEqual([])
    expect(await sticksOut(opened)).toBe(false)
    await context.close()
  })
})
