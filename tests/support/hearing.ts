import { beforeEach } from 'vitest'
import { academy } from '#src/academy/academy.ts'
import { outside } from './pseudo.ts'
import type { TestWorld } from './world.ts'

/** Attributes that are read out, or shown beside what they name; `data-label` by the style sheet. */
const SAID = [
  'title',
  'data-label',
  'alt',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-valuetext',
]

/** What the page says just now outside every text: in its title, its text, and the names of its pictures and fields. */
function saidOutside(): string[] {
  const text: string[] = []
  const names = [document.title]
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  while (nodes.nextNode()) {
    const node = nodes.currentNode
    if (node instanceof Element) names.push(...SAID.flatMap((name) => node.getAttribute(name) ?? []))
    else text.push(node.textContent ?? '')
  }
  return [...outside(text), ...names.flatMap((name) => outside([name]))]
}

const heard = new Set<string>()
const hear = () => saidOutside().forEach((words) => heard.add(words))
new MutationObserver(hear).observe(document, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
})
beforeEach(() => heard.clear())

/** Each language by its own name, where the page is, and who speaks: the same whatever the language. */
const everywhere = [
  'Français',
  'English',
  'Español',
  'FR',
  'EN',
  'ES',
  location.host,
  `Académie ${academy.ofName}`,
]

const stringsIn = (node: unknown): string[] =>
  typeof node === 'string'
    ? [node]
    : typeof node === 'object' && node
      ? Object.values(node).flatMap(stringsIn)
      : []

/** Addresses and what masks leave of them, hosts, and codes in the alphabet they are drawn from. */
const isAddressOrCode = (word: string) =>
  /[@•]|^(?:[\w-]+\.)+[a-z]{2,}$|^(?=.*[A-Z])[2-9A-HJKMNP-Z]{4,}(?:-[2-9A-HJKMNP-Z]{4,})*$/.test(word)

/**
 * What the page has said since the test began, and what was sent to people in this world, in words that are in no dictionary
 * and no fact either: of the académie, of its people, or among those given.
 */
export function strayWords({ world, box }: TestWorld, ...facts: string[]): string[] {
  hear()
  const sent = box
    .flatMap(({ subject = '', paragraphs }) => [subject, ...paragraphs])
    .flatMap((part) => outside([part]))
  const known = [...everywhere, ...facts, ...stringsIn(academy), ...stringsIn(world.entries)]
    .filter((fact) => /\p{L}/u.test(fact))
    .toSorted((a, b) => b.length - a.length)
  return [...new Set([...heard, ...sent])].filter((words) => {
    const others = words.split(/\s/).filter((word) => !isAddressOrCode(word))
    return /\p{L}/u.test(known.reduce((left, fact) => left.replaceAll(fact, ''), others.join(' ')))
  })
}
