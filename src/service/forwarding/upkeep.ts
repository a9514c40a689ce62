import type { Language } from '#src/contract/language.ts'
import { localeOf } from '#src/contract/language.ts'
import { today } from '../http.ts'
import { alertPerson, factsOf } from '../people.ts'
import type { Ports } from '../ports.ts'
import { transact } from '../refusal.ts'
import { finishRemoval } from './apply.ts'
import { dueReminder, forwardOf, giveUpCandidate, stopForward } from './record.ts'

/**
 * What time does to forwards, whoever is there or not: addresses that never answered are forgotten, reminders, the end,
 * and what the mail server could not be told before. Hosts call it every now and then; called twice, it does nothing more.
 * @param signal ends it after the forward in hand
 */
export async function keepForwardsUp(ports: Ports, signal?: AbortSignal): Promise<void> {
  const forwards = await ports.store.transaction((records) => records.list('forward'))
  for (const { owner: uid, value } of forwards) {
    if (signal?.aborted) return
    if (uid === undefined) continue
    await forgetCandidate(ports, uid)
    if (!value.asked) continue
    if (!value.removing) await tellOfTheEnd(ports, uid)
    await finishRemoval(ports, uid)
  }
}

const forgetCandidate = (ports: Ports, uid: string) =>
  transact(ports, async (records) => {
    const { candidate } = await forwardOf(records, uid)
    if (candidate && candidate.expiresAt <= ports.clock.now()) await giveUpCandidate(ports, records, uid)
  })

async function tellOfTheEnd(ports: Ports, uid: string): Promise<void> {
  const person = await ports.directory.findByUid(uid)
  await transact(ports, async (records) => {
    const { asked, ...forward } = await forwardOf(records, uid)
    if (!asked || forward.removing) return
    const { until, shown, reminded = Infinity } = asked
    const lastDay = (language: Language) =>
      new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
        new Date(`${until}T12:00:00Z`),
      )
    if (until < today(ports)) {
      await stopForward(ports, records, uid)
      // It ends also for somebody whom the directory no longer knows, and nobody is told.
      if (!person) return
      await alertPerson(ports, records, person, {
        purpose: 'forwardEnded',
        write: (messages, language) =>
          messages.forwardEnded(factsOf(ports, person), lastDay(language), shown),
      })
      return
    }
    const due = dueReminder(ports, until)
    if (!person || due === undefined || due >= reminded) return
    await records.put('forward', uid, { ...forward, asked: { ...asked, reminded: due } }, { owner: uid })
    await alertPerson(ports, records, person, {
      purpose: 'forwardEnding',
      write: (messages, language) => messages.forwardEnding(factsOf(ports, person), lastDay(language), shown),
    })
  })
}
