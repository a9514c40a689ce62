/**
 * Words that mean the same to whoever searches, in any of the languages: many agents search in French whatever they
 * read. Without accents, in lower case.
 */
const synonyms = [
  'numen numem numene',
  'mel mail mails email courriel courriels messagerie courrier mailbox inbox correo correos buzon mensajeria',
  'transfert transferer redirection rediriger renvoi renvoyer forward forwarding redirect reenvio reenviar redireccion',
  'identifiant identifiants login username uid usuario identificador',
  'passe mdp password passwords contrasena clave',
  'rne uai',
  'webmail sogo',
  'portable telephone mobile smartphone tel phone cell movil telefono celular',
  'bloque bloquee verrouille verrouillee blocked locked bloqueada bloqueado',
  'hameconnage phishing filoutage',
  'maintenance mantenimiento',
  'signature firma',
  'calendrier calendriers agenda calendar calendars calendario calendarios',
  'iprof prof',
].map((group) => group.split(' '))

/** What people put between the words that matter. */
const unimportant = new Set(
  (
    'le la les de des du un une et en au aux je ne pas mon ma mes est ce que qu qui quoi pour sur avec dans ai mi il elle on se sa son comment faire marche plus ' +
    'the an my is it to in of on do does did not don can how what and with for me am are be have has get isn cant ' +
    'el los las mis es no se lo del al por para con como que un una yo he ha tengo mas'
  ).split(' '),
)

/** A text in lower case and without accents, which people leave out when they are in a hurry. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text that are worth looking for, folded. Some names are written in more ways than one. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/\bi[\s-]?prof\b/g, 'iprof')
    .replace(/\be-mail/g, 'email')
    .replaceAll('m@gistere', 'magistere')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !unimportant.has(word))

/** A folded word, and every other word for the same thing. */
export const withSynonyms = (word: string): string[] => [
  ...new Set([word, ...synonyms.filter((group) => group.includes(word)).flat()]),
]
