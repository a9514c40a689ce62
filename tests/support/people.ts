/** What the fictitious people know of themselves, as they would type it. */
export const jean = {
  uid: 'jsairien', lastName: 'Sairien', numen: '30E2400001DMA', birthDay: '14', birthMonth: '3', birthYear: '1985',
} // prettier-ignore
export const anais = {
  uid: 'adelacroix', lastName: 'de La Croix', numen: '30E2400002DMB', birthDay: '2', birthMonth: '11', birthYear: '1990',
} // prettier-ignore
export const therese = {
  uid: 'tlagier', lastName: 'Lagier', numen: '30G0100009DMJ', birthDay: '8', birthMonth: '5', birthYear: '1971',
} // prettier-ignore
export const marieJosee = {
  uid: 'mdorival1', lastName: "D'Orival", numen: '30G1200003DMC', birthDay: '29', birthMonth: '2', birthYear: '1976',
} // prettier-ignore
export const solange = {
  uid: 'sbeaubrun', lastName: 'Beaubrun', numen: '30A9900007DMG', birthDay: '15', birthMonth: '8', birthYear: '1962',
} // prettier-ignore
export const lea = {
  uid: 'lrosette', lastName: 'Rosette', numen: '30E1900005DME', birthDay: '21', birthMonth: '7', birthYear: '1994',
} // prettier-ignore

export const EVERYONES_PASSWORD = 'Trois-flamboyants-972'
/** A new password that nothing refuses. */
export const GOOD_PASSWORD = 'mangue verte sous la pluie'
