import { describe, expect, it, test } from 'vitest'
import type { Language } from '#src/contract/language.ts'
import { catalogue } from '#src/help/articles/catalogue.ts'
import { LONGEST_QUERY, searchOver } from '#src/help/search/search.ts'
import { maySay } from '#src/help/search/use-query.ts'
import { articles } from '#src/pages.ts'
import { paths } from '#src/paths.ts'

const searchIn = async (language: Language) => searchOver(await catalogue.load(language))

/** What somebody types, and the article or page that must come first. */
const expected: Record<Language, string[]> = {
  fr: [
    'numen → numen',
    'NUMEM → numen',
    'c’est quoi le numen → numen',
    'numen oublié → /numen-inconnu',
    'cache → effacer-cache-et-cookies',
    'coockies → effacer-cache-et-cookies',
    'vider le cahce → effacer-cache-et-cookies',
    'page blanche → effacer-cache-et-cookies',
    'saisie trop rapide → saisie-trop-rapide',
    'trop de tentatives → saisie-trop-rapide',
    'il faut attendre → saisie-trop-rapide',
    'compte bloqué → compte-bloque',
    'compte verrouillé → compte-bloque',
    'conpte bloquer → /compte-bloque',
    'débloquer mon compte → /compte-bloque',
    'je ne reçois pas le code → code-non-recu',
    'code sms → code-non-recu',
    'maintenance → maintenance',
    'maintenence → maintenance',
    'panne → maintenance',
    'iprof → iprof-et-messagerie',
    'I-Prof → iprof-et-messagerie',
    'magistere → magistere',
    'M@gistère → magistere',
    'formation → magistere',
    'hameçonnage → reconnaitre-hameconnage',
    'phishing → reconnaitre-hameconnage',
    'hamesonage → reconnaitre-hameconnage',
    'arnaque → reconnaitre-hameconnage',
    'signature → webmail-signature',
    'agenda → webmail-calendriers',
    'calandrier → webmail-calendriers',
    'carnet d’adresse → webmail-carnet-adresses',
    'dossiers → webmail-dossiers',
    'boîte pleine → webmail-dossiers',
    'préférences → webmail-preferences',
    'absence → webmail-preferences',
    'transfert webmail → transfert-nouveau-webmail',
    'ancien webmail → transfert-ancien-webmail',
    'redirection → transfert-nouveau-webmail',
    'renvoi mél → /compte/transfert',
    'transferer mes mails → /compte/transfert',
    'mot de passe oublié → /mot-de-passe-oublie',
    'mdp oublié → /mot-de-passe-oublie',
    'mdp oublier → /mot-de-passe-oublie',
    'login oublié → /identifiant-oublie',
    'identifiant perdu → /identifiant-oublie',
    'première connexion → /premiere-connexion',
    'changer mon mot de passe → /compte/mot-de-passe',
  ],
  en: [
    'numen → numen',
    'numem → numen',
    'what is the NUMEN → numen',
    'cache → effacer-cache-et-cookies',
    'cookeis → effacer-cache-et-cookies',
    'blank page → effacer-cache-et-cookies',
    'clear browser history → effacer-cache-et-cookies',
    'typed too fast → saisie-trop-rapide',
    'too many attempts → saisie-trop-rapide',
    'account locked → compte-bloque',
    'account blocked → compte-bloque',
    'acount bloked → compte-bloque',
    'unlock → /compte-bloque',
    'no code → code-non-recu',
    'code not received → code-non-recu',
    'maintenance → maintenance',
    'maintainance → maintenance',
    'outage → maintenance',
    'i-prof → iprof-et-messagerie',
    'career file → iprof-et-messagerie',
    'magistere → magistere',
    'training → magistere',
    'phishing → reconnaitre-hameconnage',
    'phising → reconnaitre-hameconnage',
    'scam → reconnaitre-hameconnage',
    'signature → webmail-signature',
    'calender → webmail-calendriers',
    'meeting → webmail-calendriers',
    'address book → webmail-carnet-adresses',
    'folders → webmail-dossiers',
    'mailbox full → webmail-dossiers',
    'out of office → webmail-preferences',
    'settings → webmail-preferences',
    'forward new webmail → transfert-nouveau-webmail',
    'old webmail → transfert-ancien-webmail',
    'redirect my mail → /compte/transfert',
    'forgot password → /mot-de-passe-oublie',
    'forgotten login → /identifiant-oublie',
    'first time → /premiere-connexion',
  ],
  es: [
    'numen → numen',
    'numem → numen',
    'qué es el numen → numen',
    'caché → effacer-cache-et-cookies',
    'borrar coockies → effacer-cache-et-cookies',
    'pagina en blanco → effacer-cache-et-cookies',
    'demasiado rapido → saisie-trop-rapide',
    'demasiados intentos → saisie-trop-rapide',
    'cuenta bloqueada → compte-bloque',
    'cuenta bloqeada → compte-bloque',
    'desbloquear → /compte-bloque',
    'no llega el codigo → code-non-recu',
    'código sms → code-non-recu',
    'mantenimiento → maintenance',
    'averia → maintenance',
    'i-prof → iprof-et-messagerie',
    'expediente → iprof-et-messagerie',
    'magistere → magistere',
    'formacion → magistere',
    'phishing → reconnaitre-hameconnage',
    'estafa → reconnaitre-hameconnage',
    'firma → /compte/signature',
    'calendario → webmail-calendriers',
    'calandario → webmail-calendriers',
    'libreta de direcciones → webmail-carnet-adresses',
    'contactos del directorio → webmail-carnet-adresses',
    'carpetas → webmail-dossiers',
    'buzón lleno → webmail-dossiers',
    'preferencias → webmail-preferences',
    'vacaciones → webmail-preferences',
    'antiguo correo web → transfert-ancien-webmail',
    'nuevo correo web → transfert-nouveau-webmail',
    'reenvio → transfert-nouveau-webmail',
    'redirección → /compte/transfert',
    'contraseña olvidada → /mot-de-passe-oublie',
    'clave olvidada → /mot-de-passe-oublie',
    'usuario olvidado → /identifiant-oublie',
    'primera vez → /premiere-connexion',
  ],
}

describe.each(Object.entries(expected))('in %s', (language, rows) => {
  test('at least thirty searches are tried', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30)
  })

  it.each(rows)('finds first: %s', async (row) => {
    const [query = '', first = ''] = row.split(' → ')
    const find = await searchIn(language as Language)
    expect(find(query)[0]?.path).toBe(first.startsWith('/') ? first : `${paths.help}/${first}`)
  })

  it('finds every article by its own title', async () => {
    const words = await catalogue.load(language as Language)
    const find = searchOver(words)
    const shown = articles.filter((slug) => slug !== 'migration-messagerie')
    const missed = shown.filter(
      (slug) => !find(words.articles[slug].title).some(({ path }) => path.endsWith(slug)),
    )
    expect(missed).toEqual([])
  })
})

it('says nothing of a migration that has no date', async () => {
  const find = await searchIn('fr')
  expect(find('migration').map(({ path }) => path)).not.toContain('/aide/migration-messagerie')
})

it.each(['qxzzkw', '', '   ', '???', '<img src=x onerror=qzx()>', 'de la le'])(
  'finds nothing for %j, or only what bears its words',
  async (query) => {
    const find = await searchIn('fr')
    expect(find(query)).toEqual([])
  },
)

it('answers at once whatever is asked', async () => {
  const find = await searchIn('fr')
  const start = performance.now()
  for (const query of ['e'.repeat(100_000), 'a\u0301'.repeat(10_000), '__proto__ constructor', '(((((*'])
    expect(find(query).length).toBeLessThanOrEqual(8)
  expect(performance.now() - start).toBeLessThan(2000)
  expect(LONGEST_QUERY).toBe(100)
})

it.each(['30E2400001DMA', '0696 12 34 56', '06 96 12 34 56', '06.96.12.34.56', '4-8-2-9-1-5', '４８２９１５', '٤٨٢٩١٥'])(
  'T-PRI-01: %s may be searched for, and never stands in an address',
  (text) => expect(maySay(text)).toBe(false),
) // prettier-ignore

it.each(['numen', 'iPad 2', 'i-Prof', 'Windows 11'])('%s may stand in an address', (text) =>
  expect(maySay(text)).toBe(true),
)
