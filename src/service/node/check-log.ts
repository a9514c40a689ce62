import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { firstBrokenLine } from './audit-log.ts'
import { readConfig } from './config.ts'

/**
 * `check-log --config alize.json [file]`: whether lines of the security log were changed, or taken out between others.
 * @throws Error when there is no log to look at
 */
export async function checkLog(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { config: { type: 'string', default: 'alize.json' } },
  })
  const { keys, auditLog } = readConfig(values.config, process.env)
  const file = positionals[0] ?? auditLog
  if (file === undefined) throw new Error('auditLog: is not set; name the file')
  const broken = firstBrokenLine(readFileSync(file, 'utf8'), { secret: keys.hashing })
  if (broken !== undefined)
    throw new Error(`${file}: line ${broken} was changed, or follows another than it did`)
  console.log(`${file}: every line follows the one before`)
}
