import type { Run, SqlDatabase } from './database.ts'

/**
 * Everything that ever shaped the database, in order. Only ever added to: what has been run somewhere stays as it is. A
 * release that expects another shape of records adds what brings them along, so that the one before refuses them too.
 */
const STATEMENTS: readonly string[] = [
  `create table records (
    kind text not null,
    id text not null,
    owner text,
    value text not null,
    expires_at bigint,
    position bigint not null,
    primary key (kind, id)
  )`,
  'create unique index records_in_order on records (kind, position)',
  'create index records_of_owner on records (kind, owner, position)',
  'create index records_by_end on records (kind, expires_at)',
  // SQLite knows no bytea, and keeps bytes as they are under any type it does not know.
  `create table files (
    id text primary key,
    type text not null,
    size bigint not null,
    hash text not null,
    expires_at bigint not null,
    sealed bytea not null
  )`,
  'create index files_by_end on files (expires_at)',
]

/**
 * Brings a database, new or of an earlier release, to what this release expects; all of it or nothing.
 * Throws, and closes it, when it is of a later one.
 */
export async function migrated(database: SqlDatabase): Promise<SqlDatabase> {
  try {
    await database.transaction(bringUpToDate)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

async function bringUpToDate(run: Run): Promise<void> {
  await run('create table if not exists schema_version (version bigint not null)')
  const [row] = await run('select version from schema_version')
  const version = Number(row?.['version'] ?? 0)
  if (version > STATEMENTS.length)
    throw new Error(`The database is of a later release: version ${version}, known ${STATEMENTS.length}`)
  for (const statement of STATEMENTS.slice(version)) await run(statement)
  await run('delete from schema_version')
  await run('insert into schema_version (version) values ($1)', STATEMENTS.length)
}
