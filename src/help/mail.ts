import { useSyncExternalStore } from 'react'
import { academy } from '#src/academy/academy.ts'
import { mailFor } from '#src/academy/mail-for.ts'
import { onServiceTime, serviceNow } from '#src/api/service-time.ts'
import { civilDate } from '#src/rules/civil-date.ts'

const today = () => civilDate(serviceNow(), academy.timeZone)
/** A page rendered ahead of time knows no date: what was before a migration stands there until the page is alive. */
const noDay = () => ''

/** Mail servers and webmail as they are today by the service's clock. Whoever shows a host or a link to the webmail asks here. */
export const useMail = () => mailFor(academy, useSyncExternalStore(onServiceTime, today, noDay))
