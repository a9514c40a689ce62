import { AtSign, Forward, KeyRound, LifeBuoy, LockKeyhole, Smartphone, UserPlus } from 'lucide-react'

const tasks = [
  { icon: UserPlus, title: 'Sign in for the first time', text: 'Activate your account with your NUMEN.' },
  { icon: KeyRound, title: 'I forgot my password', text: 'Receive a code and choose a new one.' },
  { icon: AtSign, title: 'I forgot my identifier', text: 'Your academic address signs in as well.' },
  { icon: Smartphone, title: 'Mail on my phone', text: 'Phone, tablet or computer, step by step.' },
  { icon: Forward, title: 'Forward my mail', text: 'To a private mailbox, tested end to end.' },
  { icon: LockKeyhole, title: 'My account is blocked', text: 'Or someone else is using it.' },
  { icon: LifeBuoy, title: 'Report a problem', text: 'With an answer by telephone if you like.' },
]

/** The home page's grid of tasks. */
export function Tasks() {
  return (
    <ul className="tasks">
      {tasks.map(({ icon: Icon, title, text }) => (
        <li key={title}>
          <a className="task" href="#task">
            <Icon />
            <span className="task__title">{title}</span>
            <span className="task__text">{text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
