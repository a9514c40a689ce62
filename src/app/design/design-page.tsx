import { useEffect } from 'react'
import { Page } from '#src/ui/page.tsx'
import { answers } from './answers.tsx'
import { buttons } from './buttons.tsx'
import { choices } from './choices.tsx'
import { dateField } from './date-field.tsx'
import './design.css'
import { openings } from './openings.tsx'
import { pageParts } from './page-parts.tsx'
import { secretFields } from './secret-fields.tsx'
import { SpecimenSheet, type Specimen } from './specimen.tsx'
import { textFields } from './text-fields.tsx'
import { values } from './values.tsx'
import { waits } from './waits.tsx'

const groups: { name: string; specimens: Specimen[] }[] = [
  { name: 'Buttons', specimens: buttons },
  { name: 'Typing', specimens: [...textFields, ...secretFields, dateField] },
  { name: 'Choosing', specimens: choices },
  { name: 'Answers', specimens: answers },
  { name: 'Opening', specimens: openings },
  { name: 'Progress and waiting', specimens: waits },
  { name: 'Values', specimens: values },
  { name: 'Parts of a page', specimens: pageParts },
]

/** Every control in every state, with what each key does there. For those who work on the portal only. */
export function DesignPage() {
  // The browser looked for the anchor before this page was there.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [])
  return (
    <Page title="Design – Alizé" wide>
      <div className="design__intro flow" lang="en">
        <h1 tabIndex={-1}>Every control, in every state</h1>
        <p className="lead">
          What pages are made of. Try them by keyboard, in both appearances (at the foot of the page), with
          forced colours, and at 320 px.
        </p>
      </div>
      <div className="design" lang="en">
        <nav className="design__contents" aria-label="Controls">
          <ul>
            {groups.map(({ name, specimens }) => (
              <li key={name}>
                <strong>{name}</strong>
                <ul>
                  {specimens.map((specimen) => (
                    <li key={specimen.id}>
                      <a href={`#${specimen.id}`}>{specimen.name}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {groups.map(({ name, specimens }) => (
            <div key={name} className="design__group">
              <h2>{name}</h2>
              {specimens.map((specimen) => (
                <SpecimenSheet key={specimen.id} specimen={specimen} />
              ))}
            </div>
          ))}
        </div>
      </div>
    </Page>
  )
}
