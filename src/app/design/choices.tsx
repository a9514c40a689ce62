import { Checkbox } from '#src/ui/checkbox.tsx'
import { FileField } from '#src/ui/file-field.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { SelectField } from '#src/ui/select-field.tsx'
import { State, type Specimen } from './specimen.tsx'

const posts = [
  { value: 'teacher', label: 'I teach', hint: 'First or second degree, public or private school.' },
  { value: 'office', label: 'I work in an office' },
  { value: 'other', label: 'Another post' },
]
const times = [
  { value: 'morning', label: 'In the morning' },
  { value: 'afternoon', label: 'In the afternoon' },
]

const RadioStates = () => (
  <>
    <State name="None chosen, with hints">
      <RadioGroup name="radio-none" label="Your post" hint="The one you hold this year." options={posts} />
    </State>
    <State name="Chosen">
      <RadioGroup name="radio-chosen" label="When may we call?" defaultValue="morning" options={times} />
    </State>
    <State name="Refused">
      <RadioGroup name="radio-error" label="When may we call?" error="Choose one." options={times} />
    </State>
    <State name="Disabled">
      <RadioGroup name="radio-disabled" label="When may we call?" disabled options={times} />
    </State>
  </>
)

const CheckboxStates = () => (
  <>
    <State name="Off, with a hint">
      <Checkbox name="check-off" label="This device is mine" hint="Not on a shared computer." />
    </State>
    <State name="On">
      <Checkbox name="check-on" label="Keep a copy" defaultChecked />
    </State>
    <State name="Refused">
      <Checkbox name="check-error" label="I accept the charter" error="Tick this box to go on." />
    </State>
    <State name="Disabled">
      <Checkbox
        name="check-disabled"
        label="Keep a copy (your académie asks for it)"
        disabled
        defaultChecked
      />
    </State>
    <State name="Long text" narrow>
      <Checkbox
        name="check-long"
        label="Tell me before I go to another service, every time, on every device"
      />
    </State>
  </>
)

const categories = (
  <>
    <option value="mail">Mail</option>
    <option value="phone">My phone or my tablet</option>
    <option value="account">My account</option>
  </>
)

const SelectStates = () => (
  <>
    <State name="Chosen">
      <SelectField name="select-chosen" label="Category" defaultValue="mail">
        {categories}
      </SelectField>
    </State>
    <State name="Refused">
      <SelectField name="select-error" label="Category" hint="What it is about." error="Choose one.">
        <option value="">–</option>
        {categories}
      </SelectField>
    </State>
    <State name="Disabled">
      <SelectField name="select-disabled" label="Category" disabled>
        {categories}
      </SelectField>
    </State>
    <State name="Long text" narrow>
      <SelectField name="select-long" label="School" optionalLabel="(optional)">
        <option>Collège Euzhan-Palcy et lycée polyvalent de la côte atlantique nord</option>
      </SelectField>
    </State>
  </>
)

const FileStates = () => (
  <>
    <State name="Empty, with a hint">
      <FileField name="file-empty" label="Screenshot" hint="PNG, JPEG or PDF, up to 5 MB." />
    </State>
    <State name="Refused">
      <FileField name="file-error" label="Screenshot" error="This file is larger than 5 MB." />
    </State>
    <State name="Disabled" narrow>
      <FileField name="file-disabled" label="Screenshot" disabled />
    </State>
  </>
)

export const choices: Specimen[] = [
  {
    id: 'radio',
    name: 'Radio buttons',
    about: 'One choice among about seven at most, all in sight. Their words belong to the target.',
    keys: [
      ['Tab', 'Goes to the chosen one, or to the first; then leaves the group.'],
      ['Space', 'Chooses the one that has the focus.'],
      ['Down, Right', 'Chooses the next one, and the first after the last.'],
      ['Up, Left', 'Chooses the one before.'],
    ],
    States: RadioStates,
  },
  {
    id: 'checkbox',
    name: 'Checkbox',
    about: 'One yes or no, off unless there is a reason.',
    keys: [['Space', 'Ticks it, or unticks it.']],
    States: CheckboxStates,
  },
  {
    id: 'select',
    name: 'Select',
    about: 'One choice in a long list: the browser’s own, which phones show full size.',
    keys: [
      ['Down, Up', 'Chooses the next one, or the one before.'],
      ['A … Z', 'Chooses the next one that begins so.'],
    ],
    States: SelectStates,
  },
  {
    id: 'file',
    name: 'File',
    about: 'The browser’s own: it takes a drop, a camera and a keyboard.',
    keys: [['Enter, Space', 'Opens the browser’s choice of files.']],
    States: FileStates,
  },
]
