/** The package has no types; by its plain name Node would load a deprecated module of its own. */
declare module 'punycode/punycode.es6.js' {
  export function toUnicode(domain: string): string
}
