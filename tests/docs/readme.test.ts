import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { isPortalPath } from '#src/pages.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const [, tree = ''] = /```\n(\.\n[\s\S]*?)```/.exec(readme) ?? []

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
const pages = globSync(['*.md', 'docs/**/*.md', 'deploy/**/*.md'], { cwd: root })

describe('README.md', () => {
  it('draws every room of the house, and none that is not there', () => {
    const rooms = globSync(['{bench,deploy,docs,public}/', 'src/*/', 'src/flows/*/', 'tests/*/'], {
      cwd: root,
    })
    const names = rooms.map((room) => basename(room))
    const drawn = [...tree.matchAll(/([\w-]+)\//g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(40)
    expect(names.filter((name) => !drawn.includes(name))).toEqual([])
    const isThere = (name: string) => globSync(`{.,docs,src,src/*,tests}/${name}/`, { cwd: root }).length > 0
    expect(drawn.filter((name) => !isThere(name))).toEqual([])
  })

  it('names addresses that the portal answers', () => {
    const addresses = [...readme.matchAll(/`(\/[a-z-]+)`/g)].map(([, address = '']) => address)
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !isPortalPath(address))).toEqual([])
  })
})

test.each(pages)('%s leads nowhere that is not there, and names no command that is not there', (page) => {
  const text = read(page)
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link = '']) => link)
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})
