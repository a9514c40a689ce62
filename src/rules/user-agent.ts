/** Later ones contain the names of earlier ones: Edge says Chrome, Chrome says Safari, Android says Linux. */
const browsers = [['Edg', 'Edge'], ['OPR', 'Opera'], ['SamsungBrowser', 'Samsung Internet'], ['Firefox', 'Firefox'], ['FxiOS', 'Firefox'], ['CriOS', 'Chrome'], ['Chrome', 'Chrome'], ['Safari', 'Safari']] as const // prettier-ignore
const systems = [['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Android', 'Android'], ['CrOS', 'ChromeOS'], ['Windows', 'Windows'], ['Mac OS X', 'macOS'], ['Linux', 'Linux']] as const // prettier-ignore

/**
 * Where somebody is signed in, in words they recognise: "Firefox", "Android". Coarse on purpose: enough to tell one's
 * own devices apart, too little to follow anybody (PRI-04). An empty text where the browser does not say.
 */
export function placeOf(userAgent: string): { browser: string; system: string } {
  const find = (names: readonly (readonly [string, string])[]) =>
    names.find(([sign]) => userAgent.includes(sign))?.[1] ?? ''
  return { browser: find(browsers), system: find(systems) }
}
