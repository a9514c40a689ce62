import {
  Activity,
  Forward,
  KeyRound,
  LifeBuoy,
  MessageSquareWarning,
  MonitorSmartphone,
  ShieldCheck,
  Signature,
} from 'lucide-react'
import { Link } from 'react-router-dom'
import type { Account as AccountView } from '#src/contract/account.ts'
import { useMail } from '#src/help/mail.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { AccountPage } from './account-page.tsx'
import { ContactWanted } from './contact-wanted.tsx'
import { ForwardNotices } from './forward-notices.tsx'
import { RecentSignIns } from './recent-sign-ins.tsx'
import { SignOut } from './sign-out.tsx'
import { texts } from './texts.ts'

const tasks = [
  { name: 'accountPassword', icon: KeyRound },
  { name: 'accountContacts', icon: LifeBuoy },
  { name: 'accountForwarding', icon: Forward },
  { name: 'accountActivity', icon: Activity },
  { name: 'accountCheckUp', icon: ShieldCheck },
  { name: 'accountSignature', icon: Signature },
  { name: 'devices', icon: MonitorSmartphone },
  { name: 'reportFollowUp', icon: MessageSquareWarning },
] as const

/** The account's first page: who the directory says one is, what one may do, and the way out. */
export function Account() {
  const t = useTexts(texts)
  return (
    <AccountPage title={t.title} heading={({ firstName }) => t.hello(firstName)}>
      {(account) => (
        <>
          <ContactWanted account={account} />
          <ForwardNotices />
          <Identity account={account} />
          <h2>{t.manage}</h2>
          <ul className="tasks">
            {tasks.map(({ name, icon: Icon }) => (
              <li key={name}>
                <Link className="task" to={paths[name]}>
                  <Icon />
                  <span className="task__title">{t.tasks[name].title}</span>
                  <span className="task__text">{t.tasks[name].text}</span>
                </Link>
              </li>
            ))}
          </ul>
          <RecentSignIns />
          <SignOut />
        </>
      )}
    </AccountPage>
  )
}

function Identity({ account }: { account: AccountView }) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const { webmail } = useMail()
  const { uid, address, firstName, lastName } = account
  const copy = (value: string) => <CopyButton value={value} {...words.copy} />
  const contacts = account.contacts.filter(({ removedUntil }) => removedUntil === undefined)
  return (
    <>
      <h2>{t.identity}</h2>
      <FactList
        facts={[
          { label: t.name, value: <bdi>{`${firstName} ${lastName}`}</bdi> },
          { label: t.uid, value: uid, action: copy(uid) },
          { label: t.address, value: address, action: copy(address) },
          { label: t.contacts, value: contacts.map(({ shown }) => shown).join(', ') || t.noContact },
        ]}
      />
      <p className="soft">{t.asKnown}</p>
      {webmail && (
        <div className="actions">
          <a className="button" href={webmail} rel="noopener noreferrer">
            {t.openMail}
          </a>
        </div>
      )}
    </>
  )
}
