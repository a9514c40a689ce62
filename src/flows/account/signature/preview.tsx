import { Fragment } from 'react'
import type { write } from './written.ts'

/** The signature as a message will show it; also what one selects where a browser lets nothing be copied. */
export function Preview({ paragraphs }: { paragraphs: ReturnType<typeof write> }) {
  return (
    <div className="signature flow">
      {paragraphs.map((lines, index) => (
        <p key={index}>
          {lines.map(({ text, isName, href }, line) => (
            <Fragment key={line}>
              {line > 0 && <br />}
              {href ? <a href={href}>{text}</a> : isName ? <strong>{text}</strong> : text}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}
