/** Whether nothing came back of a call. Told by its message, so that the first page need not hold `CallError`. */
export const isSilence = (error: unknown) => error instanceof Error && error.message === 'unreachable'
