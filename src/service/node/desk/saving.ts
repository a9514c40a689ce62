import { open, rm } from 'node:fs/promises'
import { openCase, type Access, type DeskCase } from '../../desk.ts'
import { DeskFault, type Desk } from './desk.ts'
import { paragraph } from './page.ts'
import { bytesInWords } from './words.ts'

const OWNER_ONLY = 0o600

interface Content {
  bytes: Uint8Array
  /** MIME type, as it was found when it came in. */
  type: string
  /** What to know before opening it. */
  beware?: string
}

/** `copie`: the identity document that came with a NUMEN request, for the manager's eyes (UPL-06). */
export const saveCopy = (desk: Desk, reference: string, path: string) =>
  save(desk, path, async () => {
    const { kind, record } = await access(desk, reference, 'case_copy_saved')
    const id = kind === 'numen' ? record.copy : undefined
    return contentOf(desk, id, 'Aucune copie n’est gardée sous cette référence.')
  })

/** `pièce`: what was attached to a report, by its number on the page. */
export const saveAttachment = (desk: Desk, reference: string, number: string, path: string) =>
  save(desk, path, async () => {
    const { kind, record } = await access(desk, reference, 'case_attachment_saved')
    const file = kind === 'report' ? record.files[Number(number) - 1] : undefined
    return contentOf(desk, file?.id, 'Ce signalement n’a pas de pièce jointe de ce numéro.')
  })

/** `exporter`: all that was written under a reference, for whoever asks for their data (GDPR, article 15). */
export const exportCase = (desk: Desk, reference: string, path: string) =>
  save(desk, path, async () => {
    const found = await access(desk, reference, 'case_exported')
    const text = `${JSON.stringify(found, readable, 2)}\n`
    return { bytes: new TextEncoder().encode(text), type: 'application/json' }
  })

const access = ({ ports, by }: Desk, reference: string, how: Access): Promise<DeskCase> =>
  openCase(ports, reference, how, by)

async function contentOf({ ports }: Desk, id: string | undefined, otherwise: string) {
  const kept = id !== undefined && (await ports.files.get(id))
  const bytes = kept && (await ports.files.content(id))
  if (!bytes) throw new DeskFault(otherwise)
  return { bytes, type: kept.type, beware: 'Aucun antivirus ne l’a vu. ' }
}

/** Times as dates; without what only serves the service itself. */
const readable = (key: string, value: unknown) => {
  if (key === 'letters' || key === 'intent') return undefined
  return typeof value === 'number' && /^at$|At$/.test(key) ? new Date(value).toISOString() : value
}

/**
 * Writes to a file that is not there yet, for its owner alone. The file is made first: where it cannot be, nothing is
 * read, and nobody is said to have read it.
 */
async function save({ terminal }: Desk, path: string, read: () => Promise<Content>): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY).catch((error: unknown) => {
    throw new DeskFault(`${path} ne peut pas être créé : ${reasonOf(error)}.`)
  })
  try {
    const { bytes, type, beware = '' } = await read()
    await file.writeFile(bytes)
    terminal.write(
      paragraph(`${path} : ${type}, ${bytesInWords(bytes.length)}, lisible par vous seul.`) +
        paragraph(`${beware}Supprimez-le dès que vous n’en avez plus besoin.`),
    )
  } catch (error) {
    await rm(path)
    throw error
  } finally {
    await file.close()
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EEXIST') return 'ce fichier existe déjà'
  if (code === 'ENOENT') return 'ce dossier n’existe pas'
  if (code === 'EACCES') return 'vous n’en avez pas le droit'
  return String(code)
}
