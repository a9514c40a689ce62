import * as z from 'zod/mini'
import { academy } from '#src/academy/academy.ts'
import { Email } from '#src/contract/email.ts'
import { Identifier } from '#src/contract/fields.ts'
import { refusal } from '#src/contract/problem.ts'
import { ServiceForm } from '#src/forms/service-form.tsx'
import { useServiceForm } from '#src/forms/use-service-form.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { inDomain } from '#src/rules/email.ts'
import { canonicalIdentifier } from '#src/rules/identifier.ts'
import { TextField } from '#src/ui/text-field.tsx'
import type { Owner } from './owner.ts'
import { texts } from './texts.ts'

const domains = [academy.domain, ...academy.ownDomains]
const isAcademic = (address: string) => domains.some((domain) => inDomain(address, domain))

const Typed = z.strictObject({
  // An address signs in as well, but no server takes it for the identifier.
  identifier: Identifier.check(z.refine((text) => !text.includes('@'), refusal('uid-format'))),
  email: Email.check(z.refine(isAcademic, refusal('address-academic'))),
})

/** Whose mail it is, where nobody is signed in. Both values stay on this page: nothing is sent, nothing is kept. */
export function OwnerForm({ onDone }: { onDone: (owner: Owner) => void }) {
  const t = useTexts(texts).owner
  const form = useServiceForm({
    name: 'devices',
    schema: Typed,
    defaultValues: { identifier: '', email: '' },
    labels: { identifier: t.identifier, email: t.address },
    send: async (values) => Typed.parse(values),
    onDone: ({ identifier, email }) =>
      onDone({ uid: canonicalIdentifier(identifier, academy.domain), address: email }),
  })
  return (
    <section className="flow">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <ServiceForm form={form} submit={t.submit}>
        <TextField
          label={t.identifier}
          hint={t.identifierHint}
          error={form.errorOf('identifier')}
          autoComplete="username"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...form.register('identifier')}
        />
        <TextField
          label={t.address}
          hint={t.addressHint(academy.domain)}
          error={form.errorOf('email')}
          type="email"
          autoComplete="email"
          {...form.register('email')}
        />
      </ServiceForm>
    </section>
  )
}
