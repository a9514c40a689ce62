import { useState } from 'react'
import { academy } from '#src/academy/academy.ts'
import { answer, optionsOf } from '#src/api/client.ts'
import { serviceNow } from '#src/api/service-time.ts'
import { useService } from '#src/api/service.tsx'
import { Account, type RescueContact } from '#src/contract/account.ts'
import { ConfirmDialog } from '#src/forms/confirm-dialog.tsx'
import { RefusedAction } from '#src/forms/refused-action.tsx'
import { dateAndHour, day } from '#src/i18n/dates.ts'
import { useLanguage } from '#src/i18n/language.tsx'
import { useShell } from '#src/i18n/shell.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Table } from '#src/ui/table.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import { RefusalHelp } from '../refusals.tsx'
import { useAccountAction } from '../use-account-action.ts'
import { useEstablish } from '../use-account.ts'
import { texts } from './texts.ts'

interface ContactListProps {
  account: Account
  onRemoved: () => void
  onConfirmed: () => void
}

export function ContactList({ account, onRemoved, onConfirmed }: ContactListProps) {
  const t = useTexts(texts)
  const { form: words } = useShell()
  const { client } = useService()
  const establish = useEstablish()
  const [leaving, setLeaving] = useState<RescueContact>()
  const action = useAccountAction<() => void>((tell) => tell())
  const { contacts, uid } = account
  const inUse = contacts.filter(({ removedUntil }) => removedUntil === undefined)

  /** One call on one contact, then what to say of it. */
  const change = (
    what: string,
    call: (options: ReturnType<typeof optionsOf>) => Promise<Response>,
    tell: () => void,
  ) =>
    action.run(what, async (attempt) => {
      establish.account(await answer(call(optionsOf(attempt, uid)), Account))
      return tell
    })
  const confirm = ({ id }: RescueContact) =>
    change(
      `confirm ${id}`,
      (options) => client.account.contacts[':id'].confirmation.$post({ param: { id } }, options),
      onConfirmed,
    )
  const remove = ({ id }: RescueContact) =>
    change(
      `remove ${id}`,
      (options) => client.account.contacts[':id'].$delete({ param: { id } }, options),
      onRemoved,
    )

  const actions = (contact: RescueContact) =>
    contact.removedUntil === undefined && (
      <div className="actions">
        {contact.askAgain && (
          <Button
            className="button--small"
            busy={action.busy === `confirm ${contact.id}`}
            busyLabel={words.sending}
            onClick={() => confirm(contact)}
          >
            {t.yes} <VisuallyHidden>{contact.shown}</VisuallyHidden>
          </Button>
        )}
        <Button
          variant="secondary"
          className="button--small"
          busy={action.busy === `remove ${contact.id}`}
          busyLabel={words.sending}
          onClick={() => setLeaving(contact)}
        >
          {t.remove} <VisuallyHidden>{contact.shown}</VisuallyHidden>
        </Button>
      </div>
    )

  return (
    <>
      <RefusedAction error={action.refused}>
        <RefusalHelp problem={action.refused?.code} />
      </RefusedAction>
      {contacts.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={<VisuallyHidden>{t.known}</VisuallyHidden>}
          columns={[t.contact, t.state, t.action]}
          rows={contacts.map((contact) => ({
            key: contact.id,
            cells: [contact.shown, <ContactState contact={contact} />, actions(contact)],
          }))}
        />
      )}
      <ConfirmDialog
        open={leaving !== undefined}
        words={t.confirmRemoval}
        onKeep={() => setLeaving(undefined)}
        onConfirm={() => {
          setLeaving(undefined)
          if (leaving) remove(leaving)
        }}
      >
        {leaving && <p>{t.confirmRemoval.text(leaving.shown)}</p>}
        {inUse.length === 1 && <p>{t.confirmRemoval.last}</p>}
      </ConfirmDialog>
    </>
  )
}

function ContactState({ contact }: { contact: RescueContact }) {
  const t = useTexts(texts)
  const { language } = useLanguage()
  const { verifiedAt, resetsFrom, askAgain, removedUntil } = contact
  const onDay = (epoch: number) => day(language, epoch, academy.timeZone)
  if (removedUntil !== undefined) return t.removedUntil(onDay(removedUntil))
  return (
    <div className="flow">
      <p>{t.verified(onDay(verifiedAt))}</p>
      {resetsFrom > serviceNow() && (
        <p>{t.resetsFrom(dateAndHour(language, resetsFrom, academy.timeZone))}</p>
      )}
      {askAgain && <p>{t.stillYours}</p>}
    </div>
  )
}
