import { Link } from 'react-router-dom'
import { useTexts } from '#src/i18n/texts.ts'
import { paths } from '#src/paths.ts'
import { texts } from './texts.ts'

/** What keeps somebody out, in the order of how often it does, and where to go. */
const needs = [
  { need: 'forgottenPassword', path: paths.forgottenPassword },
  { need: 'forgottenIdentifier', path: paths.forgottenIdentifier },
  { need: 'neverSignedIn', path: paths.firstConnection },
  { need: 'unknownNumen', path: paths.numenUnknown },
  { need: 'blockedAccount', path: paths.blockedAccount },
] as const

/** What else one may have come for. */
const otherNeeds = [
  { need: 'forwarding', path: paths.accountForwarding },
  { need: 'devices', path: paths.devices },
  { need: 'help', path: paths.help },
] as const

/** Lines of a list: what the portal does at once for somebody who cannot get in. */
export function Needs() {
  const { lost } = useTexts(texts)
  return needs.map(({ need, path }) => (
    <li key={need}>
      <Link to={path}>{lost.needs[need]}</Link>
    </li>
  ))
}

/** Lines of a list: what it does for the others. */
export function OtherNeeds() {
  const { lost } = useTexts(texts)
  return otherNeeds.map(({ need, path }) => (
    <li key={need}>
      <Link to={path}>{lost[need]}</Link>
    </li>
  ))
}
