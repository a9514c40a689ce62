import { useLayoutEffect, useState } from 'react'
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormSubscribe,
} from 'react-hook-form'
import type { Attempt } from '#src/api/client.ts'
import { CallError } from '#src/api/problem.ts'
import { useRefusals } from '#src/i18n/refusals.ts'
import { resolveWith, type Schema } from './resolve.ts'
import { useIntent } from './intent.ts'
import { keepTyped } from './keep-typed.ts'
import { usePatience } from './patience.ts'
import { useWait } from './wait.ts'

interface Options<V extends FieldValues, R> {
  /** Names the form's wait in this browser. */
  name: string
  /**
   * The schema the service parses with: what it would refuse is refused here first. Made at each try where it depends on
   * the date: the service may have told its time since the form was drawn.
   */
  schema: Schema<V> | (() => Schema<V>)
  defaultValues: DefaultValues<V>
  /** Names each field in the summary of refusals, where its own label is out of sight. */
  labels: Record<Path<V>, string>
  send: (values: V, attempt: Required<Attempt>) => Promise<R>
  onDone: (result: R, values: V) => void | Promise<void>
  /** Secrets to empty once they were looked at and refused, whoever looks at the screen next. */
  secrets?: readonly Path<V>[]
  /** Answers true for a refusal that the caller shows in a way of its own. */
  onRefused?: (error: CallError, values: V) => boolean
}

/**
 * What is refused, by field. Not `formState.errors`: each press of the button tells that there are none, and would render
 * every field before anything is sent.
 */
function useMessages<V extends FieldValues>(subscribe: UseFormSubscribe<V>): Record<string, string> {
  const [messages, setMessages] = useState<Record<string, string>>({})
  useLayoutEffect(
    () =>
      subscribe({
        formState: { errors: true },
        callback({ errors = {} }) {
          const refused = Object.entries(errors as Record<string, { message?: string } | undefined>)
          const said = refused.flatMap(([field, error]) => (error?.message ? [[field, error.message]] : []))
          const next = Object.fromEntries(said) as Record<string, string>
          setMessages((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
        },
      }),
    [subscribe],
  )
  return messages
}

/** One form and its call: checked here, sent once, each refusal under its field or above the form. */
export function useServiceForm<V extends FieldValues, R>(options: Options<V, R>) {
  const sentences = useRefusals()
  const intent = useIntent()
  const wait = useWait(options.name)
  const patience = usePatience()
  const [problem, setProblem] = useState<CallError['code']>()
  /** Counts refusals, so that each one takes the focus anew. */
  const [refusals, setRefusals] = useState(0)
  const form = useForm<V>({
    resolver: resolveWith(options.schema),
    defaultValues: options.defaultValues,
    shouldFocusError: false,
    // An error that goes while leaving its field moves the button from under the finger: it stays until the next try.
    reValidateMode: 'onSubmit',
  })

  function refused(error: unknown, values: V) {
    if (!(error instanceof CallError)) throw error
    if (!error.isUncertain) intent.settled()
    if (!error.isUnread) for (const secret of options.secrets ?? []) form.setValue(secret, '' as never)
    // Anything else may be over before it said: only a throttle holds the button back.
    if (error.isThrottled && error.retryAfter !== undefined) wait.start(error.retryAfter)
    if (options.onRefused?.(error, values)) return
    const shown = Object.entries(error.fields).filter(([field]) => field in values)
    for (const [field, message] of shown) form.setError(field as Path<V>, { type: 'service', message })
    setProblem(shown.length > 0 ? undefined : error.code)
    setRefusals((count) => count + 1)
  }

  const submit = form.handleSubmit(
    async (values) => {
      setProblem(undefined)
      try {
        const key = intent.keyFor(values)
        const result = await patience.within((signal) => options.send(values, { key, signal }))
        intent.settled()
        await options.onDone(result, values)
      } catch (error) {
        refused(error, values)
      }
    },
    () => {
      setProblem(undefined)
      setRefusals((count) => count + 1)
    },
  )

  const messages = useMessages(form.subscribe)
  const messageOf = (field: Path<V>) => messages[field]
  return {
    ...form,
    register: keepTyped(form.register),
    submit,
    /** Empties the form and forgets its refusals; a wait goes on. */
    clear(empty: V) {
      form.reset(empty)
      setProblem(undefined)
    },
    problem,
    refusals,
    wait,
    giveUp: patience.giveUp,
    /** The sentence under a field. */
    errorOf: (field: Path<V>) => sentences.field(messageOf(field)),
    labelOf: (field: Path<V>) => options.labels[field],
    /** In the order of `defaultValues`, which is that of the page. */
    refusedFields: Object.keys(form.getValues()).filter(
      (field) => messageOf(field as Path<V>) !== undefined,
    ) as Path<V>[],
  }
}
