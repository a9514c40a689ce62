import { paths, steps } from '#src/paths.ts'

/** A public first page, rendered ahead of time in every language. */
export interface PrerenderedPage {
  /** Every address it is answered at; it is rendered at the first. */
  addresses: readonly [string, ...string[]]
  /** The room that opens there, and what its texts stand beside, under src/: fetched together with the page. */
  room: string
  texts: readonly string[]
}

/**
 * The pages most people arrive at. What a session or an earlier step must open first stays the bare index.html: nobody
 * but the browser knows what it shows.
 */
export const pages: readonly PrerenderedPage[] = [
  { addresses: [paths.home], room: 'app/home.tsx', texts: [] },
  { addresses: [paths.signIn], room: 'flows/sign-in/sign-in.tsx', texts: ['flows/sign-in'] },
  {
    addresses: [`${paths.firstConnection}/${steps.firstConnection[0]}`, paths.firstConnection],
    room: 'flows/first-connection/first-connection.tsx',
    texts: ['flows/first-connection'],
  },
  { addresses: [paths.undo], room: 'flows/undo/undo.tsx', texts: ['flows/undo', 'forms'] },
]
