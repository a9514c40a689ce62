import { expect, it, test } from 'vitest'
import type { Language } from '#src/contract/language.ts'
import { languages } from '#src/contract/language.ts'
import type { Block } from '#src/help/articles/article.ts'
import { bodies } from '#src/help/articles/bodies.ts'
import { catalogue } from '#src/help/articles/catalogue.ts'
import { groupNames, groups } from '#src/help/articles/groups.ts'
import { caseNames, caseOf } from '#src/help/assistant/cases.ts'
import { articles, isPortalPath } from '#src/pages.ts'
import { paths } from '#src/paths.ts'

const all = async (language: Language) =>
  Object.assign({}, ...(await Promise.all(groupNames.map((name) => bodies[name].load(language))))) as Record<
    string,
    readonly Block[]
  >

/** What a block is and, of a list, how long: the same in every language. */
const shape = (block: Block) => {
  if ('steps' in block) return `steps ${block.steps.length}`
  if ('list' in block) return `list ${block.list.length}`
  if ('pages' in block) return `pages ${Object.keys(block.pages).join()}`
  if ('elsewhere' in block) return `elsewhere ${Object.keys(block.elsewhere).join()}`
  return Object.keys(block).join()
}

test('every article stands in one group, and every group holds articles alone', () => {
  expect(groupNames.flatMap((name) => [...groups[name]]).toSorted()).toEqual(articles.toSorted())
})

it.each(languages)('every article is written in %s, with the pieces it has in French', async (language) => {
  const [french, theirs] = [await all('fr'), await all(language)]
  expect(Object.keys(theirs).toSorted()).toEqual(articles.toSorted())
  for (const slug of articles)
    expect([slug, theirs[slug]?.map(shape)]).toEqual([slug, french[slug]?.map(shape)])
})

it.each(languages)('every article in %s says what it is in a line', async (language) => {
  const { articles: entries } = await catalogue.load(language)
  const long = articles.filter(
    (slug) => entries[slug].title.length > 60 || entries[slug].summary.length > 110,
  )
  expect(long).toEqual([])
})

it('every link of an article or of the assistant leads to a page of the portal', async () => {
  const linked = [
    ...Object.values(await all('fr')).flatMap((article) =>
      article.flatMap((block) => ('pages' in block ? Object.keys(block.pages) : [])),
    ),
    ...caseNames.flatMap((name) => caseOf(name).pages),
  ] as (keyof typeof paths)[]
  expect(linked.filter((page) => !isPortalPath(paths[page]))).toEqual([])
})

it('every article has an address of its own, which is answered', () => {
  expect(articles.filter((slug) => !isPortalPath(`/aide/${slug}`))).toEqual([])
  expect(isPortalPath('/aide/rien')).toBe(false)
})
