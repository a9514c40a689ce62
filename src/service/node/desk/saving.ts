import { open, rm } from 'node:fs/promises'
import { openCase, type Access, type DeskCase } from '../../desk.ts'
import { DeskFault, type Desk } from './desk.ts'
import { bytesInWords } from './words.ts'

const OWNER_ONLY = 0o600

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
    return new TextEncoder().encode(`${JSON.stringify(found, readable, 2)}\n`)
  })

const access = ({ ports, by }: Desk, reference: string, how: Access): Promise<DeskCase> =>
  openCase(ports, reference, how, by)

async function contentOf({ ports }: Desk, id: string | undefined, otherwise: string) {
  const bytes = id === undefined ? undefined : await ports.files.content(id)
  if (!bytes) throw new DeskFault(otherwise)
  return bytes
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
async function save({ terminal }: Desk, path: string, read: () => Promise<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY).catch((error: unknown) => {
    throw new DeskFault(`${path} ne peut pas être créé : ${reasonOf(error)}.`)
  })
  try {
    const bytes = await read()
    await file.writeFile(bytes)
    terminal.write(
      `${bytesInWords(bytes.length)} dans ${path}, lisible par vous seul.\n` +
        'Aucun antivirus ne l’a vu. Supprimez-le dès que vous n’en avez plus besoin.\n',
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
