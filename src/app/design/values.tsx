import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { Table } from '#src/ui/table.tsx'

const copyWords = { copiedLabel: 'Copied', failedLabel: 'Select the text to copy it' }

/** What people read, copy and print. */
export function Values() {
  return (
    <section className="sheet flow">
      <h2>Values</h2>
      <FactList
        facts={[
          {
            label: 'Identifier',
            value: 'jsairien',
            action: <CopyButton value="jsairien" label="Copy the identifier" {...copyWords} />,
          },
          {
            label: 'Academic address',
            value: 'jean-christophe.sairien-delabarre@ac-exemple.example',
            action: <CopyButton value="jean@example.org" label="Copy the address" {...copyWords} />,
          },
          { label: 'Last sign-in', value: '3 May, 14:05' },
        ]}
      />
      <Table
        caption="Mail servers"
        columns={['Server', 'Name', 'Port', 'Security']}
        rows={[
          { key: 'imap', cells: ['Incoming (IMAP)', 'imap.example.org', '993', 'SSL/TLS'] },
          { key: 'smtp', cells: ['Outgoing (SMTP)', 'smtp.example.org', '587', 'STARTTLS'] },
        ]}
      />
    </section>
  )
}
