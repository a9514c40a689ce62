import { SieveRefusal, type SieveScripts, type SieveServer } from '#src/service/adapters/sieve/scripts.ts'

interface Break {
  step: 'put' | 'activate' | 'delete'
  /**
   * `refused`: the server says NO, each time. Otherwise the connection is cut, once: `before` the server has done
   * anything, or `after`, so that only the reply is lost.
   */
  how: 'refused' | 'before' | 'after'
}

/** Any Sieve server, with faults that a test asks for. */
export function breaking(real: SieveServer) {
  const state = {
    broken: undefined as Break | undefined,
    down: false,
    capabilities: {} as Partial<SieveScripts['capabilities']>,
    /** How often anything was changed. */
    changes: 0,
  }
  const wrap = (scripts: SieveScripts): SieveScripts => {
    let isCut = false
    const fail = () => {
      isCut = true
      state.broken = undefined
      throw new Error('the connection was cut')
    }
    const run = async (step: Break['step'], work: () => Promise<void>) => {
      const how = state.broken?.step === step ? state.broken.how : undefined
      if (isCut) fail()
      if (how === 'refused') throw new SieveRefusal('NO')
      if (how === 'before') fail()
      await work()
      state.changes++
      if (how === 'after') fail()
    }
    return {
      ...scripts,
      capabilities: { ...scripts.capabilities, ...state.capabilities },
      put: (name, content) => run('put', () => scripts.put(name, content)),
      activate: (name) => run('activate', () => scripts.activate(name)),
      delete: (name) => run('delete', () => scripts.delete(name)),
    }
  }
  const server: SieveServer = {
    open: (uid, work) =>
      state.down
        ? Promise.reject(new Error('the mail server does not answer'))
        : real.open(uid, (scripts) => work(wrap(scripts))),
  }
  return { server, state }
}
