import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** What was once said for each thing, beside the one name it has now; keys and search words are no texts. */
const otherNames = {
  // moyen de secours
  fr: /contacts? de secours/i,
  // username, HR officer, académie email address, académie mailbox, email
  en: /e-mail|\bidentifiers?\b(?!:)|your manager\b|academic (?:address|mailbox)/i,
  // nombre de usuario, gestor de personal, contacto de recuperación, de la académie
  es: /\bidentificador|su gestor\b(?! de personal)|de rescate|(?:dirección|buzón|correo) académic[ao]/i,
}

it.each(['fr', 'en', 'es'] as const)('a thing has one name in every text in %s', (language) => {
  const texts = globSync(`src/**/${language}.ts`, { cwd: root })
  expect(texts.length).toBeGreaterThan(30)
  const lines = texts.flatMap((file) => readFileSync(resolve(root, file), 'utf8').split('\n'))
  const shown = lines.filter((line) => /['`]/.test(line) && !/^\s*(?:import|\/\/|\*|\/\*)/.test(line))
  expect(shown.filter((line) => otherNames[language].test(line.replace(/^\s*[\w'-]+: /, '')))).toEqual([])
})
