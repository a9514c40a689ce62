import type { SieveScripts } from './scripts.ts'
import { OWN } from './write.ts'

const copyOf = (name: string) => `${name}.avant-alize`
const has = async (scripts: SieveScripts, name: string) =>
  (await scripts.list()).some((script) => script.name === name)

/** Keeps a script as it was before the portal first changed it, out of force, for its author to put back. */
export async function keepOriginal(scripts: SieveScripts, name: string, content: string) {
  if (!(await has(scripts, copyOf(name)))) await scripts.put(copyOf(name), content)
}

/** Frees the portal's name where somebody else uses it. Answers with the name of their script from now on. */
export async function moveAside(scripts: SieveScripts, content: string): Promise<string> {
  let name = copyOf(OWN)
  for (let n = 2; await has(scripts, name); n++) {
    if ((await scripts.get(name)) === content) return name
    name = `${copyOf(OWN)}-${n}`
  }
  await scripts.put(name, content)
  return name
}
