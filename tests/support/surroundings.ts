import type { Page } from '@playwright/test'

/**
 * What a journey does beside the portal: in the demonstration its drawer does all of it, on the Node host the test does,
 * at the servers themselves.
 */
export interface Surroundings {
  /** Everything that arrived, newest first, each with whom it went to: `à jean@example.net`. */
  messages(): Promise<string[]>
  /** The code in the newest message to this address or number. */
  readCode(to: string): Promise<string>
  issueManagerCode(uid: string): Promise<string>
  /** Chooses among what can be made to happen, by the words of the drawer. */
  setSituation(page: Page, label: string, value: string): Promise<void>
  /** This browser forgets who signed in: the session stays open elsewhere. */
  forgetSession(page: Page): Promise<void>
  /** The service's time goes on by so many milliseconds. */
  pass(milliseconds: number): Promise<void>
}

// A worker runs one test at a time.
let present: Surroundings | undefined

export const surround = (surroundings: Surroundings | undefined) => (present = surroundings)
/** Undefined in the demonstration. */
export const surroundings = () => present
