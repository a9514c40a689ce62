import { Contrast, TriangleAlert } from 'lucide-react'
import { LiveRegion } from '#src/ui/live.tsx'
import { WindLines } from '#src/ui/wind-lines.tsx'
import { Wordmark } from '#src/ui/wordmark.tsx'
import { Answers } from './answers.tsx'
import { Fields } from './fields.tsx'
import { Tasks } from './tasks.tsx'
import { Values } from './values.tsx'
import { WizardStep } from './wizard-step.tsx'

/** Every control in every state, on the pages' own layout. For those who work on the portal only. */
export function DesignPage() {
  return (
    <LiveRegion>
      <div className="page">
        <a className="skip-link" href="#content">
          Skip to content
        </a>
        <header className="header">
          <a href="#home">
            <Wordmark name="Alizé" />
          </a>
          <nav className="header__nav" aria-label="Main">
            <a href="#help">Help</a>
            <a href="#account">My account</a>
            <button type="button" onClick={switchTheme}>
              <Contrast />
              Theme
            </button>
          </nav>
        </header>
        <aside className="banner" aria-label="State of the service">
          <TriangleAlert />
          <span>
            Mail is slow this morning. <a href="#state">What we know</a>
          </span>
        </aside>
        <main id="content">
          <div className="hero">
            <WindLines />
            <h1>What would you like to do?</h1>
            <p>Your staff account, in a few minutes.</p>
          </div>
          <div className="content content--wide">
            <Tasks />
          </div>
          <div className="content">
            <WizardStep />
            <Fields />
            <Answers />
            <Values />
          </div>
        </main>
        <footer className="footer">
          <p>
            You are on <strong>portail.example.org</strong>. We never ask for your password by e-mail.
          </p>
          <ul>
            <li>
              <a href="#contact">Contact</a>
            </li>
            <li>
              <a href="#accessibility">Accessibility: not compliant</a>
            </li>
            <li>
              <a href="#data">Personal data</a>
            </li>
          </ul>
        </footer>
      </div>
    </LiveRegion>
  )
}

function switchTheme() {
  const root = document.documentElement
  root.dataset['theme'] = root.dataset['theme'] === 'dark' ? 'light' : 'dark'
}
