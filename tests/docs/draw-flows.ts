import { dirname } from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { Facts, Flow, Step } from '#src/wizard/flow.ts'

type AnyFlow = Flow<Facts, unknown>
type AnyStep = Step<Facts, unknown>

const flows = import.meta.glob<Record<string, AnyFlow>>('/src/flows/**/flow.ts', { eager: true })
const texts = import.meta.glob<unknown>('/src/flows/**/texts/en.ts', { eager: true, import: 'en' })

/** Those of its room, or of the room around it. */
const textsOf = (file: string): unknown =>
  texts[`${dirname(file)}/texts/en.ts`] ?? texts[`${dirname(dirname(file))}/texts/en.ts`]

const asCode = (words: readonly PropertyKey[] = []) =>
  words.map((word) => `\`${String(word)}\``).join(', ') || '–'
const star = ({ applies }: AnyStep) => (applies ? ' \\*' : '')

function table({ path, steps }: AnyFlow, words: unknown): string[] {
  const row = (step: AnyStep, i: number) =>
    [
      `${i + 1}${star(step)}`,
      step.name(words),
      `\`${path}/${step.slug}\``,
      asCode(step.needs),
      asCode(step.closedBy),
    ].join(' | ')
  return ['| | Step | Address | Needs | Closed by |', '| --- | --- | --- | --- | --- |', ...steps.map(row)]
}

/** The steps in their order, what opens each on the arrows to it, and ways past those that are not for everybody. */
function diagram({ steps }: AnyFlow, words: unknown): string[] {
  const lines = steps.flatMap((step, i) => {
    const [id, opened] = [`step${i + 1}`, step.needs?.length ? `|${step.needs.join(' + ')}|` : '']
    const until = step.closedBy?.length ? `<br>until ${step.closedBy.join(' + ')}` : ''
    const isPassed = steps[i - 1]?.applies !== undefined
    return [
      `${id}["${i + 1}. ${step.name(words)}${until}"]${step.applies ? ':::some' : ''}`,
      ...(i > 0 ? [`step${i} -->${opened} ${id}`] : []),
      ...(i > 1 && isPassed ? [`step${i - 1} -.->${opened} ${id}`] : []),
    ]
  })
  return ['flowchart LR', ...lines, 'classDef some stroke-dasharray: 5']
}

function section(file: string, flow: AnyFlow): string {
  const words = textsOf(file)
  return [
    `## ${flow.title(words)}`,
    '',
    `\`${flow.path}\`, from [\`${file.slice(1)}\`](..${file}).`,
    '',
    ...table(flow, words),
    ...(flow.steps.some(({ applies }) => applies) ? ['', '\\* Not for everybody.'] : []),
    '',
    '```mermaid',
    ...diagram(flow, words),
    '```',
  ].join('\n')
}

const introduction = `# The wizards, step by step

Drawn from the flows themselves: \`npm run flows\` writes this page, and a test fails when it no longer agrees with them.

Facts are what has been established so far. A step opens once every fact it needs is there, and closes for good once
every fact that closes it is. The wizard shows the step of the address where that is open, otherwise the furthest one that
is ([why](decisions/0003-wizards-are-data-over-facts.md)). In the drawings an arrow bears the facts that open the step it
leads to, and a step those that close it; a dashed step is not for everybody, and a dotted arrow leads past it.

Forwarding one's mail (\`/compte/transfert\`) is no wizard: its pages follow from what the service says of the forward
([\`steps.ts\`](../src/flows/account/forwarding/steps.ts)).`

/** `docs/flows.md`, whole. */
export async function drawFlows(): Promise<string> {
  const sections = Object.entries(flows).flatMap(([file, module]) =>
    Object.values(module).map((flow) => section(file, flow)),
  )
  const page = [introduction, ...sections].join('\n\n')
  return format(page, { ...(await resolveConfig('docs/flows.md')), parser: 'markdown' })
}
