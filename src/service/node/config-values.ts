import * as z from 'zod'

/** The words for a value of another kind, or for none. */
export const must = (be: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'is missing' : `must ${be}`),
})

export const Text = z.string(must('be a text')).min(1, 'must not be empty')
export const Port = z
  .int(must('be a whole number'))
  .min(0, 'must not be negative')
  .max(65_535, 'must be at most 65535')
export const Count = z.int(must('be a whole number')).min(1, 'must be at least 1')
export const Url = (...protocols: string[]) =>
  Text.refine(
    (text) => protocols.includes(URL.parse(text)?.protocol ?? ''),
    `must begin with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  )
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, must('be an object'))
