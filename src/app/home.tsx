import { BookOpen, GraduationCap, KeyRound, LogIn, Mail } from 'lucide-react'
import { Link } from 'react-router-dom'
import { academy } from '#src/academy/academy.ts'
import { HumanHelp } from '#src/help/human-help.tsx'
import { useMail } from '#src/help/mail.ts'
import { Needs, OtherNeeds } from '#src/help/tasks/needs.tsx'
import { texts } from '#src/help/tasks/texts.ts'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { WindLines } from '#src/ui/wind-lines.tsx'
import { OnceHydrated } from './once-hydrated.tsx'
import { rooms } from './rooms.ts'

/** What the académie has elsewhere; what it has not told us of is not shown. */
const elsewhere = [
  { name: 'webmail', icon: Mail },
  { name: 'iprof', icon: BookOpen },
  { name: 'magistere', icon: GraduationCap },
] as const

export function Home() {
  const shell = useShell()
  const home = useTexts(texts)
  const { webmail, upcoming } = useMail()
  const links = { ...academy.links, webmail }
  const tasks = [
    { name: 'firstConnection', to: paths.firstConnection, icon: KeyRound },
    { name: 'signIn', to: paths.signIn, icon: LogIn },
  ] as const
  return (
    <>
      <title>{`${shell.portal} – ${shell.tagline(academy.ofName)}`}</title>
      <div className="hero">
        <WindLines />
        <h1 tabIndex={-1}>{home.title}</h1>
        <p>{home.lead}</p>
      </div>
      <div className="content content--wide">
        <ul className="tasks">
          {tasks.map(({ name, to, icon: Icon }) => (
            <li key={name}>
              <Link className="task" to={to}>
                <Icon />
                <span className="task__title">{home.tasks[name].title}</span>
                <span className="task__text">{home.tasks[name].text}</span>
              </Link>
            </li>
          ))}
          {elsewhere.map(({ name, icon: Icon }) => {
            const url = links[name]
            return (
              url && (
                <li key={name}>
                  <a className="task" href={url} rel="noopener noreferrer">
                    <Icon />
                    <span className="task__title">{home.tasks[name].title}</span>
                    <span className="task__text">
                      {home.tasks[name].text} {home.elsewhere} ({new URL(url).host}).
                    </span>
                  </a>
                </li>
              )
            )
          })}
        </ul>
        {/* Below the tasks: it comes after the first paint, and must not move them from under a finger. */}
        {upcoming && (
          <OnceHydrated>
            <rooms.migrationBanner />
          </OnceHydrated>
        )}
        <section className="sheet flow">
          <h2>{home.lost.title}</h2>
          <ul className="needs">
            <Needs />
          </ul>
          <h2>{home.lost.otherNeeds}</h2>
          <ul className="needs">
            <OtherNeeds />
            <li>
              <Link to={paths.report}>{shell.footer.links.report}</Link>
            </li>
          </ul>
          <p>{home.lost.otherwise}</p>
          <HumanHelp />
        </section>
      </div>
    </>
  )
}
