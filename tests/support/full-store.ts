import type { Records, Store } from '#src/service/ports.ts'

/** A store with no place left for one kind of record. @throws from whatever writes one, a text with 'no place left' */
export const fullStore = (store: Store, full: Parameters<Records['put']>[0]): Store => ({
  transaction: (work) =>
    store.transaction((records) =>
      work({
        ...records,
        async put(kind, ...rest) {
          if (kind === full) throw new Error('no place left')
          await records.put(kind, ...rest)
        },
      }),
    ),
})
