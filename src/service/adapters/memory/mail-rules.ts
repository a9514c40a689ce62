import type { Letter } from '../../ports.ts'
import { readSieve } from '../sieve/read.ts'
import { NOTICE } from '../sieve/write.ts'
import { runSieve, type Outcome } from './sieve-run.ts'
import { MAX_REDIRECTS, type StoredScript } from './sieve-server.ts'

/** Somebody's academic mailbox; what lies in it is in the box of all that arrived. */
export interface Mailbox {
  address: string
  scripts: StoredScript[]
  /** What its rules sent on lately; `id`: the letter's, `at`: epoch ms. */
  sentOn: { id: string; to: string; at: number }[]
}

/** For so long a message is not sent on to the same address again, which ends every loop (Pigeonhole). */
const REPEATED = 12 * 3_600_000

/** What the rules of a mailbox make of a letter. Where they cannot be run, it is kept (RFC 5228 2.10.6). */
export function outcomeFor(mailbox: Mailbox, letter: Letter, now: number): Outcome {
  mailbox.sentOn = mailbox.sentOn.filter(({ at }) => at > now - REPEATED)
  const { scripts, sentOn } = mailbox
  const commandsOf = (script: StoredScript | undefined) => script && readSieve(script.content)
  const active = commandsOf(scripts.find((script) => script.active))
  const kept: Outcome = { keeps: true, redirects: [] }
  if (!active) return kept
  const outcome = runSieve(
    active,
    (name) => commandsOf(scripts.find((script) => script.name === name)),
    headersOf(letter),
    (to) => sentOn.some((sent) => sent.id === letter.id && sent.to === to),
  )
  return outcome.redirects.length > MAX_REDIRECTS ? kept : outcome
}

const headersOf = ({ id, to, subject, notice }: Letter) =>
  new Map(
    Object.entries({
      'message-id': `<${id}>`,
      to,
      subject,
      ...(notice && { [NOTICE.toLowerCase()]: 'yes' }),
    }),
  )
