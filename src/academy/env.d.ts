/** The académie as data, written in by the build. */
declare const __ACADEMY__: import('./schema.ts').Academy
