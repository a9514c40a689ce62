import type { Reset } from '#src/contract/reset.ts'
import type { TextsOf } from '#src/i18n/texts.ts'
import { paths, steps } from '#src/paths.ts'
import type { Flow } from '#src/wizard/flow.ts'
import type { texts } from '../texts.ts'
import { IdentifierStep } from './identifier-step.tsx'
import { CodeStep, DoneStep, PasswordStep } from './later-steps.ts'

const [identifier, code, password, done] = steps.forgottenPassword

export const forgottenPassword: Flow<Reset, TextsOf<typeof texts>> = {
  path: paths.forgottenPassword,
  title: (t) => t.title,
  steps: [
    { slug: identifier, name: (t) => t.steps.identifier, closedBy: ['proved'], screen: IdentifierStep },
    { slug: code, name: (t) => t.steps.code, needs: ['id'], closedBy: ['proved'], screen: CodeStep },
    {
      slug: password,
      name: (t) => t.steps.password,
      needs: ['proved'],
      closedBy: ['done'],
      screen: PasswordStep,
    },
    { slug: done, name: (t) => t.steps.done, needs: ['done'], screen: DoneStep },
  ],
}
