import type { TextsOf } from '#src/i18n/texts.ts'
import { paths, steps } from '#src/paths.ts'
import type { Flow } from '#src/wizard/flow.ts'
import { IdentityStep } from './identity-step.tsx'
import type { Sent } from './request.tsx'
import { SentStep } from './later-parts.ts'
import type { texts } from './texts.ts'

const [identity, sent] = steps.forgottenIdentifier

/** The first step stays open: a mistake in what was typed shows in nothing but that no message comes. */
export const forgottenIdentifier: Flow<{ sent: Sent }, TextsOf<typeof texts>> = {
  path: paths.forgottenIdentifier,
  title: (t) => t.title,
  steps: [
    { slug: identity, name: (t) => t.steps.identity, screen: IdentityStep },
    { slug: sent, name: (t) => t.steps.sent, needs: ['sent'], screen: SentStep },
  ],
}
