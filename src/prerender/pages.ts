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
    texts: ['flows/first-connection', 'forms/identity'],
  },
  {
    addresses: [`${paths.forgottenPassword}/${steps.forgottenPassword[0]}`, paths.forgottenPassword],
    room: 'flows/reset/forgotten-password/forgotten-password.tsx',
    texts: ['flows/reset'],
  },
  {
    addresses: [`${paths.forgottenIdentifier}/${steps.forgottenIdentifier[0]}`, paths.forgottenIdentifier],
    room: 'flows/forgotten-identifier/forgotten-identifier.tsx',
    texts: ['flows/forgotten-identifier', 'forms/identity'],
  },
  {
    addresses: [paths.blockedAccount],
    room: 'flows/reset/blocked-account/blocked-account.tsx',
    texts: ['flows/reset/blocked-account', 'flows/reset', 'flows/reset/later', 'forms'],
  },
  {
    addresses: [`${paths.numenUnknown}/${steps.numenUnknown[0]}`, paths.numenUnknown],
    room: 'flows/numen-request/numen-request.tsx',
    texts: ['flows/numen-request'],
  },
  { addresses: [paths.undo], room: 'flows/undo/undo.tsx', texts: ['flows/undo', 'forms'] },
]
