import type { Person } from '#src/service/ports.ts'
import { DOMAIN } from './slapd-conf.ts'

const FIRST_NAMES = ['Aimé', 'Béatrice', 'Célia', 'Dimitri', 'Élodie', 'Fabrice', 'Gaëlle', 'Henri-Claude']
const LAST_NAMES = ['Adélaïde', 'Bellune', 'Cayol', "D'Abadie", 'Élisabeth', 'Fanon', 'Glissant']
const DAY = 86_400_000

/** As many people as an académie has, each time the same; nobody used their account yet. */
export const crowdOf = (count: number): Person[] => Array.from({ length: count }, (_, i) => member(i))

function member(i: number): Person {
  const uid = `agent${i}`
  return {
    uid,
    address: `${uid}@${DOMAIN}`,
    firstName: FIRST_NAMES[i % FIRST_NAMES.length] ?? '',
    lastName: LAST_NAMES[i % LAST_NAMES.length] ?? '',
    numen: `30C25${String(i).padStart(5, '0')}DMZ`,
    birthDate: new Date(Date.UTC(1960, 0, 1) + i * DAY).toISOString().slice(0, 10),
    staff: i % 3 ? 'teaching' : 'administrative',
    state: 'never-activated',
    passwordExpired: false,
    ...(i % 2 && { knownContact: { kind: 'email', value: `${uid}@example.org` } as const }),
  }
}
