import type { Locator, Page } from '@playwright/test'
import type { Language } from '#src/contract/language.ts'
import { en as demoEn } from '#src/demo/texts/en.ts'
import { es as demoEs } from '#src/demo/texts/es.ts'
import { fr as demoFr } from '#src/demo/texts/fr.ts'
import { en as checkUpEn } from '#src/flows/account/check-up/texts/en.ts'
import { es as checkUpEs } from '#src/flows/account/check-up/texts/es.ts'
import { fr as checkUpFr } from '#src/flows/account/check-up/texts/fr.ts'
import { en as accountEn } from '#src/flows/account/texts/en.ts'
import { es as accountEs } from '#src/flows/account/texts/es.ts'
import { fr as accountFr } from '#src/flows/account/texts/fr.ts'
import { en as laterEn } from '#src/flows/first-connection/later/texts/en.ts'
import { es as laterEs } from '#src/flows/first-connection/later/texts/es.ts'
import { fr as laterFr } from '#src/flows/first-connection/later/texts/fr.ts'
import { en as activationEn } from '#src/flows/first-connection/texts/en.ts'
import { es as activationEs } from '#src/flows/first-connection/texts/es.ts'
import { fr as activationFr } from '#src/flows/first-connection/texts/fr.ts'
import { en as sentIdentifierEn } from '#src/flows/forgotten-identifier/later/texts/en.ts'
import { es as sentIdentifierEs } from '#src/flows/forgotten-identifier/later/texts/es.ts'
import { fr as sentIdentifierFr } from '#src/flows/forgotten-identifier/later/texts/fr.ts'
import { en as forgottenIdentifierEn } from '#src/flows/forgotten-identifier/texts/en.ts'
import { es as forgottenIdentifierEs } from '#src/flows/forgotten-identifier/texts/es.ts'
import { fr as forgottenIdentifierFr } from '#src/flows/forgotten-identifier/texts/fr.ts'
import { en as signInEn } from '#src/flows/sign-in/texts/en.ts'
import { es as signInEs } from '#src/flows/sign-in/texts/es.ts'
import { fr as signInFr } from '#src/flows/sign-in/texts/fr.ts'
import { en as identityEn } from '#src/forms/identity/texts/en.ts'
import { es as identityEs } from '#src/forms/identity/texts/es.ts'
import { fr as identityFr } from '#src/forms/identity/texts/fr.ts'
import { en as formsEn } from '#src/forms/texts/en.ts'
import { es as formsEs } from '#src/forms/texts/es.ts'
import { fr as formsFr } from '#src/forms/texts/fr.ts'
import { en as refusalsEn } from '#src/i18n/refusals/texts/en.ts'
import { es as refusalsEs } from '#src/i18n/refusals/texts/es.ts'
import { fr as refusalsFr } from '#src/i18n/refusals/texts/fr.ts'
import { en as tasksEn } from '#src/help/tasks/texts/en.ts'
import { es as tasksEs } from '#src/help/tasks/texts/es.ts'
import { fr as tasksFr } from '#src/help/tasks/texts/fr.ts'
import { en as shellEn } from '#src/i18n/en.ts'
import { es as shellEs } from '#src/i18n/es.ts'
import { fr as shellFr } from '#src/i18n/fr.ts'
import { expect } from './journey.ts'
import type { jean } from './people.ts'
import { surroundings } from './surroundings.ts'

const dictionaries = {
  fr: {
    shell: shellFr,
    tasks: tasksFr,
    refused: refusalsFr.fields,
    forms: formsFr,
    activation: { ...activationFr, ...laterFr, identity: { ...activationFr.identity, ...identityFr } },
    forgottenIdentifier: { ...forgottenIdentifierFr, sent: sentIdentifierFr },
    signIn: signInFr,
    account: accountFr,
    checkUp: checkUpFr,
    demo: demoFr,
  },
  en: {
    shell: shellEn,
    tasks: tasksEn,
    refused: refusalsEn.fields,
    forms: formsEn,
    activation: { ...activationEn, ...laterEn, identity: { ...activationEn.identity, ...identityEn } },
    forgottenIdentifier: { ...forgottenIdentifierEn, sent: sentIdentifierEn },
    signIn: signInEn,
    account: accountEn,
    checkUp: checkUpEn,
    demo: demoEn,
  },
  es: {
    shell: shellEs,
    tasks: tasksEs,
    refused: refusalsEs.fields,
    forms: formsEs,
    activation: { ...activationEs, ...laterEs, identity: { ...activationEs.identity, ...identityEs } },
    forgottenIdentifier: { ...forgottenIdentifierEs, sent: sentIdentifierEs },
    signIn: signInEs,
    account: accountEs,
    checkUp: checkUpEs,
    demo: demoEs,
  },
}

/** Milliseconds of what the drawer offers. */
const TIMES = { minutes: 600_000, day: 86_400_000 }

/** What someone does in the portal, by the words they read in their language. */
export function walk(page: Page, language: Language = 'fr') {
  const words = dictionaries[language]
  const { shell, forms, activation, signIn, demo } = words

  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

  const fillIdentity = async (person: typeof jean) => {
    const { identity } = activation
    await page.getByLabel(identity.charterAccept).check()
    await page.getByLabel(identity.lastName).fill(person.lastName)
    await page.getByLabel(identity.numen, { exact: true }).fill(person.numen)
    await page.getByLabel(identity.day, { exact: true }).fill(person.birthDay)
    await page.getByLabel(identity.month, { exact: true }).fill(person.birthMonth)
    await page.getByLabel(identity.year, { exact: true }).fill(person.birthYear)
  }

  /** Opens a part of the demonstration's drawer, does something there, and closes the drawer. */
  const inDrawer = async <T>(part: 'messages' | 'situations', act: (drawer: Locator) => Promise<T>) => {
    await page.getByRole('button', { name: demo.open }).click()
    const drawer = page.getByRole('complementary', { name: demo.title, exact: true })
    await drawer.getByRole('button', { name: demo[part], exact: true }).click()
    const result = await act(drawer)
    await drawer.getByRole('button', { name: demo.close, exact: true }).click()
    return result
  }

  return {
    words,
    press,
    fillIdentity,
    inDrawer,

    /** The page shows this heading; after a step change it has the focus. */
    sees: (heading: string | RegExp) =>
      expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible(),
    arrivesAt: (heading: string | RegExp) =>
      expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused(),

    async identify(person: typeof jean) {
      await fillIdentity(person)
      await press(activation.identity.submit)
    },
    async askForCodeByEmail(email: string) {
      await page.getByLabel(activation.contact.email, { exact: true }).fill(email)
      await press(activation.contact.submit)
    },
    /** The code in the newest message to this address or number. */
    readCode: (to: string) =>
      surroundings()?.readCode(to) ??
      inDrawer('messages', (drawer) =>
        drawer.getByRole('article').filter({ hasText: to }).first().getByRole('code').innerText(),
      ),
    async enterCode(code: string) {
      await page.getByLabel(forms.code.label, { exact: true }).fill(code)
      await press(forms.code.submit)
    },
    async choosePassword(password: string) {
      await page.getByLabel(forms.newPassword.label).fill(password)
      await press(activation.password.submit)
    },
    async signIn(identifier: string, password: string) {
      await page.getByLabel(signIn.identifier).fill(identifier)
      await page.getByLabel(signIn.password, { exact: true }).fill(password)
      await press(signIn.submit)
    },
    /** As the person's manager would: the code they pass on. */
    issueManagerCode: (uid: string) =>
      surroundings()?.issueManagerCode(uid) ??
      inDrawer('situations', async (drawer) => {
        await drawer.getByLabel(demo.choose).selectOption(uid)
        await drawer.getByRole('button', { name: demo.managerCode }).click()
        return drawer.getByRole('status').getByRole('code').innerText()
      }),
    /** Chooses among what can be made to happen: `setSituation('Réseau', 'lost')`. */
    setSituation: (label: string, value: string) =>
      surroundings()?.setSituation(page, label, value) ??
      inDrawer('situations', async (drawer) => {
        await drawer.getByLabel(label).selectOption(value)
      }),
    /** Every message that arrived, newest first. */
    messages: () =>
      surroundings()?.messages() ??
      inDrawer('messages', (drawer) => drawer.getByRole('article').allInnerTexts()),
    /** Time passes for the service. */
    waitFor: (time: keyof typeof TIMES) =>
      surroundings()?.pass(TIMES[time]) ??
      inDrawer('situations', (drawer) => drawer.getByRole('button', { name: demo.advance[time] }).click()),
    switchTo: (next: Language) =>
      page
        .getByRole('navigation', { name: shell.nav.label })
        .getByRole('button', { name: { fr: 'Français', en: 'English', es: 'Español' }[next] })
        .click(),
  }
}

/**
 * Another tab on the same page with a copy of its sessionStorage, as "Duplicate" makes it. A script's own window.open would
 * do the same, but while a debugger looks on, the browser now and then blames the page for the window it opens.
 */
export async function duplicateTab(page: Page): Promise<Page> {
  const kept = await page.evaluate(() => Object.entries<string>(sessionStorage))
  const copy = await page.context().newPage()
  // The smallest thing of the same origin: what a tab keeps belongs to that.
  await copy.goto('/favicon.svg')
  await copy.evaluate((entries) => {
    for (const [name, value] of entries) sessionStorage.setItem(name, value)
  }, kept)
  await copy.goto(page.url())
  return copy
}

/**
 * What a phone does to a tab whose memory it needs: the page goes, and comes back from its address and its
 * sessionStorage alone.
 */
export async function discardTab(page: Page): Promise<Page> {
  const restored = await duplicateTab(page)
  await page.close()
  return restored
}

/** Pastes as a person does, over what the field holds. Needs the permissions to read and write the clipboard. */
export async function paste(field: Locator, text: string) {
  await field.evaluate((_, copied) => navigator.clipboard.writeText(copied), text)
  await field.fill('')
  await field.press('ControlOrMeta+v')
}
