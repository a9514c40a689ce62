import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert }
const roles = { polite: 'status', assertive: 'alert', off: undefined }

interface NoticeProps {
  tone: keyof typeof icons
  title?: ReactNode
  /** Whether a notice that appears is announced; those that come with the page are not. */
  live?: keyof typeof roles
  children?: ReactNode
}

/** A word set apart from the text. Its words alone must say what its colour says. */
export function Notice({ tone, title, live = 'off', children }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={`notice notice--${tone}`} role={roles[live]}>
      <Icon />
      <div>
        {title && <p className="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
