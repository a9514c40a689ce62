import type { Clock, Records, Store } from '../../ports.ts'
import type { Kinds } from '../../records.ts'
import type { Run, SqlDatabase } from './database.ts'

const PURGE = 'delete from records where kind = $1 and expires_at <= $2'
const GET =
  'select value from records where kind = $1 and id = $2 and (expires_at is null or expires_at > $3)'
// What is replaced keeps its position, and so its place in lists.
const PUT = `insert into records (kind, id, owner, value, expires_at, position)
  values ($1, $2, $3, $4, $5, (select coalesce(max(position), 0) + 1 from records where kind = $1))
  on conflict (kind, id) do update
  set owner = excluded.owner, value = excluded.value, expires_at = excluded.expires_at`
const DELETE = 'delete from records where kind = $1 and id = $2'
const listWhere = (condition: string) => `select id, owner, value from records
  where kind = $1 and (expires_at is null or expires_at > $2) ${condition} order by position`
const LIST = listWhere('')
const LIST_OF_OWNER = listWhere('and owner = $3')

/** A store that lives in a database; what it keeps is the same in each, and may be moved from one to the other. */
export function createSqlStore(database: SqlDatabase, clock: Clock): Store {
  return { transaction: (work) => database.transaction((run) => work(recordsIn(run, clock))) }
}

function recordsIn(run: Run, clock: Clock): Records {
  return {
    async get(kind, id) {
      const [row] = await run(GET, kind, written(id), clock.now())
      return row && valueOf(kind, row['value'])
    },
    async put(kind, id, value, { owner, expiresAt } = {}) {
      await run(PURGE, kind, clock.now())
      const whose = owner === undefined ? null : written(owner)
      await run(PUT, kind, written(id), whose, JSON.stringify(value), expiresAt ?? null)
    },
    async delete(kind, id) {
      await run(DELETE, kind, written(id))
    },
    async list(kind, owner) {
      const rows = await (owner === undefined
        ? run(LIST, kind, clock.now())
        : run(LIST_OF_OWNER, kind, clock.now(), written(owner)))
      return rows.map((row) => ({
        id: read(row['id']),
        ...(row['owner'] !== null && { owner: read(row['owner']) }),
        value: valueOf(kind, row['value']),
      }))
    },
  }
}

/** As JSON, because PostgreSQL refuses U+0000 in a text, and half a surrogate pair would become another text in both. */
const written = (text: string) => JSON.stringify(text)
const read = (column: unknown) => JSON.parse(String(column)) as string

// Only `put` writes values, each of its kind.
const valueOf = <K extends keyof Kinds>(_kind: K, column: unknown) => JSON.parse(String(column)) as Kinds[K]
