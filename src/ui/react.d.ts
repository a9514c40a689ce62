import 'react'

declare module 'react' {
  // The parameter has to be named as React names it.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface InputHTMLAttributes<T> {
    /** Apple's hint to password generators, which other browsers ignore. */
    passwordrules?: string
  }
}
