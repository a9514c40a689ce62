import { describe, expect, it } from 'vitest'
import { languages, type Language } from '#src/contract/language.ts'
import { en as activationEn } from '#src/flows/first-connection/texts/en.ts'
import { es as activationEs } from '#src/flows/first-connection/texts/es.ts'
import { fr as activationFr } from '#src/flows/first-connection/texts/fr.ts'
import { en as forgottenIdentifierEn } from '#src/flows/forgotten-identifier/texts/en.ts'
import { es as forgottenIdentifierEs } from '#src/flows/forgotten-identifier/texts/es.ts'
import { fr as forgottenIdentifierFr } from '#src/flows/forgotten-identifier/texts/fr.ts'
import { en as numenRequestEn } from '#src/flows/numen-request/texts/en.ts'
import { es as numenRequestEs } from '#src/flows/numen-request/texts/es.ts'
import { fr as numenRequestFr } from '#src/flows/numen-request/texts/fr.ts'
import { en as blockedAccountEn } from '#src/flows/reset/blocked-account/texts/en.ts'
import { es as blockedAccountEs } from '#src/flows/reset/blocked-account/texts/es.ts'
import { fr as blockedAccountFr } from '#src/flows/reset/blocked-account/texts/fr.ts'
import { en as resetEn } from '#src/flows/reset/texts/en.ts'
import { es as resetEs } from '#src/flows/reset/texts/es.ts'
import { fr as resetFr } from '#src/flows/reset/texts/fr.ts'
import { en as signInEn } from '#src/flows/sign-in/texts/en.ts'
import { es as signInEs } from '#src/flows/sign-in/texts/es.ts'
import { fr as signInFr } from '#src/flows/sign-in/texts/fr.ts'
import { en as undoEn } from '#src/flows/undo/texts/en.ts'
import { es as undoEs } from '#src/flows/undo/texts/es.ts'
import { fr as undoFr } from '#src/flows/undo/texts/fr.ts'
import { en as tasksEn } from '#src/help/tasks/texts/en.ts'
import { es as tasksEs } from '#src/help/tasks/texts/es.ts'
import { fr as tasksFr } from '#src/help/tasks/texts/fr.ts'
import { en } from '#src/i18n/en.ts'
import { es } from '#src/i18n/es.ts'
import { fr } from '#src/i18n/fr.ts'
import { isPortalPath } from '#src/pages.ts'
import { pages } from '#src/prerender/pages.ts'
import { renderPage } from '#src/prerender/render.tsx'

const shell = { fr, en, es }
const tasks = { fr: tasksFr, en: tasksEn, es: tasksEs }
const signIn = { fr: signInFr, en: signInEn, es: signInEs }
const activation = { fr: activationFr, en: activationEn, es: activationEs }
const forgottenIdentifier = {
  fr: forgottenIdentifierFr,
  en: forgottenIdentifierEn,
  es: forgottenIdentifierEs,
}
const numenRequest = { fr: numenRequestFr, en: numenRequestEn, es: numenRequestEs }
const blockedAccount = { fr: blockedAccountFr, en: blockedAccountEn, es: blockedAccountEs }
const reset = { fr: resetFr, en: resetEn, es: resetEs }
const undo = { fr: undoFr, en: undoEn, es: undoEs }

/** Heading of the page at each address that everybody arrives at. */
const headings: Record<string, (language: Language) => string> = {
  '/': (language) => tasks[language].title,
  '/connexion': (language) => signIn[language].heading,
  '/premiere-connexion/identite': (language) => activation[language].identity.heading,
  '/mot-de-passe-oublie/identifiant': (language) => reset[language].heading,
  '/identifiant-oublie/identite': (language) => forgottenIdentifier[language].identity.heading,
  '/compte-bloque': (language) => blockedAccount[language].heading,
  '/numen-inconnu/categorie': (language) => numenRequest[language].category.heading,
  '/annuler': (language) => undo[language].title,
}

it('every address exists, and none is rendered twice', () => {
  const addresses = pages.flatMap((page) => page.addresses)
  expect(addresses.filter((address) => !isPortalPath(address))).toEqual([])
  expect(new Set(addresses).size).toBe(addresses.length)
  const wizards = ['/premiere-connexion', '/mot-de-passe-oublie', '/identifiant-oublie', '/numen-inconnu']
  expect(addresses).toEqual(expect.arrayContaining([...Object.keys(headings), ...wizards]))
})

describe.each(pages.map(({ addresses }) => addresses[0]))('%s', (address) => {
  it.each(languages)('is whole in %s, without anything the policy of the page refuses', async (language) => {
    const { title, html } = await renderPage(address, language)
    const known = headings[address]?.(language)
    expect(title).toMatch(/Alizé/)
    expect(/<h1[^>]*>(.+?)<\/h1>/.exec(html)?.[1]).toMatch(/\p{L}/u)
    if (known) expect(html).toContain(`<h1 tabindex="-1">${known}</h1>`)
    expect(html).toContain(shell[language].footer.undo)
    expect(html).not.toMatch(/<script|<template|<title|\sstyle=|\son\w+=|<!--\$[?!~]/)
  })

  it('is honest before any script runs: no button that does nothing, no form that sends itself', async () => {
    const { html } = await renderPage(address, 'fr')
    const buttons = [...html.matchAll(/<(?:button|select)[^>]*>/g)].map(([tag]) => tag)
    expect(buttons).not.toEqual([])
    expect(buttons.filter((tag) => !tag.includes('disabled'))).toEqual([])
    for (const [form] of html.matchAll(/<form[^>]*>/g)) expect(form).toContain('method="post"')
  })
})
