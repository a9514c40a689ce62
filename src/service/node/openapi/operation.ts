import type { ExtractSchema } from 'hono/types'
import type * as z from 'zod/mini'
import type { ProblemCode } from '#src/contract/problem.ts'
import type { Api } from '../../app.ts'
import type { Views } from './views.ts'

/** Every call of the API, by path and method, as the routes themselves type it. */
type Routes = ExtractSchema<Api>

/** The views that whatever a route answers with fits. */
type ViewOf<Output> = {
  [Name in keyof Views]: Output extends z.output<Views[Name]> ? Name : never
}[keyof Views]

/** What no route can tell of itself. */
export interface Operation<Output = unknown, Status = number> {
  summary: string
  /** Of the answer, when it succeeds. */
  status: Status
  view: [Output] extends [never] ? never : unknown extends Output ? keyof Views : ViewOf<Output>
  /** Whose it is: a visit's that began this flow, or somebody's who is signed in; `proof`: the password typed within five minutes. */
  for?: 'flow' | 'session' | 'proof'
  /** Refused for these reasons too, beside those of every such call. */
  refusals?: readonly ProblemCode[]
  /** Media types of a body that is a file. */
  files?: readonly string[]
  /** Brings the key of its intent, though it keeps no reply. */
  intent?: true
  /** Made to the version one has seen (RFC 9110, 13.1.1). */
  ifMatch?: true
}

/** One for each route: one more or one less does not compile, nor one that is answered with something else. */
export type Operations = {
  [Path in keyof Routes]: {
    [Method in keyof Routes[Path]]: Routes[Path][Method] extends {
      output: infer Output
      status: infer Status
    }
      ? Operation<Output, Status>
      : never
  }
}
/** Those under these addresses. */
export type Under<Prefix extends string> = Pick<
  Operations,
  Extract<keyof Operations, `/api/${Prefix}` | `/api/${Prefix}/${string}`>
>

/** Whatever counts attempts. */
export const limits = ['too-many-attempts', 'daily-limit'] as const satisfies ProblemCode[]
