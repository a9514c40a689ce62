import type { Arrived } from '../adapters/memory/mailbox.ts'
import type { Person } from '../ports.ts'
import type { Situation } from './world.ts'

export type { Arrived, Situation }

/** Somebody of the demonstration, with everything a visitor needs to play them. */
export type Character = Pick<
  Person,
  'uid' | 'address' | 'firstName' | 'lastName' | 'numen' | 'birthDate' | 'state'
> & {
  /** Brought by the nightly load already. */
  loaded: boolean
  /** Rescue contacts. */
  contacts: string[]
  /** The one that only HR knows so far. */
  knownToHr: string | undefined
  /** The one they began with, if they had one: fictitious people have no secrets. */
  password: string | undefined
}

export interface DemoState {
  people: Character[]
  /** Newest first. */
  messages: Arrived[]
  situation: Situation
  /** The service's time, epoch ms. */
  now: number
  /** Whether the world survives a refresh: not where the browser refuses to keep anything. */
  kept: boolean
}

/** What the demonstration's drawer may do to the service behind the page. */
export interface DemoControls {
  state(): Promise<DemoState>
  /** Calls back after any change, in this tab or another. Answers with what stops it. */
  onChange(listener: () => void): () => void
  change(situation: Partial<Situation>): Promise<void>
  /** Moves the service's time forward. */
  advance(milliseconds: number): Promise<void>
  setLoaded(uid: string, loaded: boolean): Promise<void>
  /** As that person's manager would; answers with the code to pass on. */
  issueManagerCode(uid: string): Promise<string>
  /** Forgets everything and begins with the nine people as they were. */
  startAgain(): Promise<void>
}
