import type { Activation } from '#src/contract/activation.ts'
import { paths, steps } from '#src/paths.ts'
import type { Flow } from '#src/wizard/flow.ts'
import { IdentityStep } from './identity-step.tsx'
import { CodeStep, ContactStep, DoneStep, PasswordStep } from './later-steps.ts'
import type { texts } from './texts.ts'
import type { TextsOf } from '#src/i18n/texts.ts'

const [identity, code, contact, password, done] = steps.firstConnection

export const firstConnection: Flow<Activation, TextsOf<typeof texts>> = {
  path: paths.firstConnection,
  title: (t) => t.title,
  steps: [
    { slug: identity, name: (t) => t.steps.identity, closedBy: ['id'], screen: IdentityStep },
    {
      slug: code,
      name: (t) => t.steps.code,
      needs: ['proofAsked'],
      closedBy: ['proved'],
      applies: (facts) => facts.proofAsked !== undefined,
      screen: CodeStep,
    },
    {
      slug: contact,
      name: (t) => t.steps.contact,
      needs: ['contactAsked'],
      closedBy: ['done'],
      applies: (facts) => facts.contactAsked !== undefined || facts.proofAsked !== 'contact',
      screen: ContactStep,
    },
    {
      slug: password,
      name: (t) => t.steps.password,
      needs: ['contactSettled'],
      closedBy: ['done'],
      screen: PasswordStep,
    },
    { slug: done, name: (t) => t.steps.done, needs: ['done'], screen: DoneStep },
  ],
}
