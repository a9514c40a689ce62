import { academy } from '#src/academy/academy.ts'
import type { StaffCategory } from '#src/academy/schema.ts'
import { useShell } from '#src/i18n/shell.ts'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { FactList } from '#src/ui/fact-list.tsx'
import { telephone, useAssistance } from './assistance.ts'

const categories: StaffCategory[] = ['teaching', 'administrative', 'other']

/** The last resort is always a person: the telephone, and the manager of each staff category. */
export function HumanHelp() {
  const { footer, human } = useShell()
  const managers = useManagers()
  const assistance = useAssistance()
  if (!telephone)
    return (
      <>
        <p>{footer.call(assistance)}</p>
        <FactList facts={managers} />
      </>
    )
  const dialled = <a href={`tel:${telephone.replaceAll('\u00a0', '')}`}>{telephone}</a>
  return <FactList facts={[{ label: human.telephone, value: dialled }, ...managers]} />
}

/** The same beside a refusal: whom to call in sight, the managers one click away. */
export function HumanHelpInBrief() {
  const { footer, human } = useShell()
  return (
    <>
      <p>
        {footer.help} {footer.call(useAssistance())}
      </p>
      <Disclosure summary={human.manager}>
        <FactList facts={useManagers()} />
      </Disclosure>
    </>
  )
}

function useManagers() {
  const { human } = useShell()
  return categories.map((category) => {
    const address = academy.managers[category]
    const value = address ? <a href={`mailto:${address}`}>{address}</a> : human.byTelephone
    return { label: human[category], value }
  })
}
