import { useLayoutEffect, useRef, useState } from 'react'
import { MOST_CONTACTS, type Account } from '#src/contract/account.ts'
import { useTypedContact } from '#src/forms/typed-contact.ts'
import { useTexts } from '#src/i18n/texts.ts'
import { Notice } from '#src/ui/notice.tsx'
import { AccountPage } from '../account-page.tsx'
import { AddContact } from './add-contact.tsx'
import { ContactList } from './contact-list.tsx'
import { texts } from './texts.ts'
import { VerifyContact } from './verify-contact.tsx'

/** The rescue contacts: which there are, which to add, which to remove. */
export function Contacts() {
  const t = useTexts(texts)
  return <AccountPage title={t.title}>{(account) => <ContactsOf account={account} />}</AccountPage>
}

type Change = 'added' | 'removed' | 'confirmed'

function ContactsOf({ account }: { account: Account }) {
  const t = useTexts(texts)
  const [change, setChange] = useState<Change>()
  const { candidate } = account
  const { noteTyped, inFull } = useTypedContact()
  const isFull = account.contacts.filter(({ removedUntil }) => !removedUntil).length >= MOST_CONTACTS
  const known = useRef<HTMLHeadingElement>(null)
  const adding = useRef<HTMLHeadingElement>(null)
  const codeAsked = useRef(candidate !== undefined)
  useLayoutEffect(() => {
    // The form made way for a code to type.
    if (candidate && !codeAsked.current) adding.current?.focus()
    codeAsked.current = candidate !== undefined
  }, [candidate])
  // What was pressed may be gone now: the focus waits where its effect shows.
  const tell = (news: Change) => {
    setChange(news)
    known.current?.focus()
  }
  return (
    <>
      <p className="lead">{t.lead}</p>
      <h2 ref={known} tabIndex={-1}>
        {t.known}
      </h2>
      {change && (
        <Notice tone="success" live="polite">
          {t[change]}
        </Notice>
      )}
      <ContactList
        account={account}
        onRemoved={() => tell('removed')}
        onConfirmed={() => tell('confirmed')}
      />
      <h2 ref={adding} tabIndex={-1}>
        {candidate ? t.codeHeading : t.add}
      </h2>
      {candidate ? (
        <VerifyContact
          uid={account.uid}
          candidate={candidate}
          sentTo={inFull(candidate.sentTo)}
          onVerified={() => tell('added')}
          onGivenUp={() => adding.current?.focus()}
        />
      ) : isFull ? (
        <p>{t.full}</p>
      ) : (
        <AddContact uid={account.uid} onAsked={noteTyped} />
      )}
    </>
  )
}
