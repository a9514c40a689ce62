/** The oldest whose SQLite needs no flag; `ldapts` asks for as much. */
const OLDEST = [22, 13] as const

/** @throws Error a sentence, when this Node is too old for the service */
export function refuseOldNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))
    throw new Error(`Alizé needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.`)
}
