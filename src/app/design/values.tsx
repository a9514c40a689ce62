import { CopyButton } from '#src/ui/copy-button.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { Table } from '#src/ui/table.tsx'
import { State, type Specimen } from './specimen.tsx'

const LONG_ADDRESS = 'jean-christophe.sairien-delabarre@ac-exemple.example'
const words = { copiedLabel: 'Copied', failedLabel: 'Select the text to copy it' }

const CopyButtons = () => (
  <>
    <State name="Ready">
      <CopyButton value="jsairien" label="Copy the identifier" {...words} />
    </State>
    <State name="Disabled">
      <CopyButton value="" label="Copy the address" disabled {...words} />
    </State>
  </>
)

const Facts = () => (
  <>
    <State name="Values to copy" wide>
      <FactList
        facts={[
          {
            label: 'Identifier',
            value: 'jsairien',
            action: <CopyButton value="jsairien" label="Copy" {...words} />,
          },
          {
            label: 'Academic address',
            value: LONG_ADDRESS,
            action: <CopyButton value={LONG_ADDRESS} label="Copy" {...words} />,
          },
          { label: 'Last sign-in', value: '3 May, 14:05' },
        ]}
      />
    </State>
    <State name="Long text" narrow>
      <FactList
        facts={[
          { label: 'Address of the manager of teaching staff, first and second degree', value: LONG_ADDRESS },
          { label: 'Telephone', value: <a href="tel:+33199001234">01 99 00 12 34</a> },
        ]}
      />
    </State>
  </>
)

const Tables = () => (
  <State name="Rows become blocks in a narrow window" wide>
    <Table
      caption="Mail servers"
      columns={['Server', 'Name', 'Port', 'Security']}
      rows={[
        { key: 'imap', cells: ['Incoming (IMAP)', 'imap.example.org', '993', 'SSL/TLS'] },
        { key: 'smtp', cells: ['Outgoing (SMTP)', 'smtp.example.org', '587', 'STARTTLS'] },
      ]}
    />
  </State>
)

export const values: Specimen[] = [
  {
    id: 'copy-button',
    name: 'Copy button',
    about:
      'Copies, then says for a moment whether it could; without a clipboard, it says what to do instead.',
    keys: [['Enter, Space', 'Copies; the outcome is shown and announced, and the focus stays.']],
    States: CopyButtons,
  },
  {
    id: 'fact-list',
    name: 'Fact list',
    about: 'Values under their names, in letters that tell O from 0 and I from 1.',
    keys: [['Tab', 'Goes through the links and the copy buttons.']],
    States: Facts,
  },
  {
    id: 'table',
    name: 'Table',
    about: 'Its first column names the row. On a phone each cell carries the name of its column.',
    States: Tables,
  },
]
