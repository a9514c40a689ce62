import { TextArea } from '#src/ui/text-area.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { State, type Specimen } from './specimen.tsx'

const LONG_LABEL = 'The exact words of the message that was on your screen when you could not go any further'
const LONG_ERROR = 'Write one address only, for example name@example.org, without a comma or a space.'

const TextStates = () => (
  <>
    <State name="Empty">
      <TextField name="text-empty" label="Last name" />
    </State>
    <State name="Filled, with a hint">
      <TextField name="text-filled" label="Identifier" hint="For example jsairien." defaultValue="jsairien" />
    </State>
    <State name="Optional, as wide as what it expects">
      <TextField name="text-optional" type="tel" label="Mobile" optionalLabel="(optional)" size={15} />
    </State>
    <State name="Refused">
      <TextField
        name="text-error"
        label="NUMEN"
        size={15}
        hint="13 characters, on your pay slip."
        error="A NUMEN has 13 characters; there are 12 here."
        defaultValue="23E7018518IL"
      />
    </State>
    <State name="Read only">
      <TextField name="text-read-only" label="Identifier" readOnly value="jsairien" />
    </State>
    <State name="Disabled">
      <TextField name="text-disabled" label="Academic address" disabled value="jean.sairien@example.org" />
    </State>
    <State name="Long text" narrow>
      <TextField name="text-long" label={LONG_LABEL} error={LONG_ERROR} defaultValue={LONG_ERROR} />
    </State>
  </>
)

const TextAreaStates = () => (
  <>
    <State name="Empty, with a hint">
      <TextArea name="area-empty" label="What happened?" hint="Never write a password here." />
    </State>
    <State name="Filled">
      <TextArea
        name="area-filled"
        label="What did you try?"
        defaultValue={'I typed the code.\nThen the page said that it had expired.'}
      />
    </State>
    <State name="Refused">
      <TextArea
        name="area-error"
        label="The exact message"
        rows={3}
        error="This looks like a NUMEN. Remove it before you send."
        defaultValue="My NUMEN is 23E7018518ILA"
      />
    </State>
    <State name="Disabled">
      <TextArea name="area-disabled" label="Your message" rows={3} disabled value="Sent on 3 May at 14:05." />
    </State>
    <State name="Long text" narrow>
      <TextArea name="area-long" label={LONG_LABEL} rows={3} optionalLabel="(optional)" />
    </State>
  </>
)

export const textFields: Specimen[] = [
  {
    id: 'text',
    name: 'Text',
    about: 'The label above, always in sight; then a hint, then what is wrong, then the field.',
    keys: [['Tab', 'Goes to the next field; one that is disabled is passed over, one to read is not.']],
    States: TextStates,
  },
  {
    id: 'textarea',
    name: 'Text of several lines',
    about: 'It can be made taller by its corner.',
    keys: [
      ['Enter', 'Begins a new line: it does not send the form.'],
      ['Tab', 'Leaves it.'],
    ],
    States: TextAreaStates,
  },
]
