import type { Academy } from './schema.ts'

interface Listed extends Partial<Pick<Academy, 'ofName' | 'ownDomains' | 'timeZone' | 'uaiPrefixes'>> {
  code: string
  name: string
  domain: string
  /** Département numbers, separated by spaces. */
  departements: string
}

/**
 * The académies and vice-rectorats by the name the setting takes: what is public and lasting. In metropolitan France
 * a UAI code begins with "0" and the number of the département.
 */
const list = {
  paris: { code: '01', name: 'Paris', domain: 'ac-paris.fr', departements: '75' },
  'aix-marseille': {
    code: '02',
    name: 'Aix-Marseille',
    domain: 'ac-aix-marseille.fr',
    departements: '04 05 13 84',
  },
  besancon: { code: '03', name: 'Besançon', domain: 'ac-besancon.fr', departements: '25 39 70 90' },
  bordeaux: { code: '04', name: 'Bordeaux', domain: 'ac-bordeaux.fr', departements: '24 33 40 47 64' },
  'clermont-ferrand': {
    code: '06',
    name: 'Clermont-Ferrand',
    domain: 'ac-clermont.fr',
    departements: '03 15 43 63',
  },
  dijon: { code: '07', name: 'Dijon', domain: 'ac-dijon.fr', departements: '21 58 71 89' },
  grenoble: { code: '08', name: 'Grenoble', domain: 'ac-grenoble.fr', departements: '07 26 38 73 74' },
  lille: { code: '09', name: 'Lille', domain: 'ac-lille.fr', departements: '59 62' },
  lyon: { code: '10', name: 'Lyon', domain: 'ac-lyon.fr', departements: '01 42 69' },
  montpellier: {
    code: '11',
    name: 'Montpellier',
    domain: 'ac-montpellier.fr',
    departements: '11 30 34 48 66',
  },
  'nancy-metz': { code: '12', name: 'Nancy-Metz', domain: 'ac-nancy-metz.fr', departements: '54 55 57 88' },
  poitiers: { code: '13', name: 'Poitiers', domain: 'ac-poitiers.fr', departements: '16 17 79 86' },
  rennes: { code: '14', name: 'Rennes', domain: 'ac-rennes.fr', departements: '22 29 35 56' },
  strasbourg: { code: '15', name: 'Strasbourg', domain: 'ac-strasbourg.fr', departements: '67 68' },
  toulouse: {
    code: '16',
    name: 'Toulouse',
    domain: 'ac-toulouse.fr',
    departements: '09 12 31 32 46 65 81 82',
  },
  nantes: { code: '17', name: 'Nantes', domain: 'ac-nantes.fr', departements: '44 49 53 72 85' },
  'orleans-tours': {
    code: '18',
    name: 'Orléans-Tours',
    domain: 'ac-orleans-tours.fr',
    departements: '18 28 36 37 41 45',
  },
  reims: { code: '19', name: 'Reims', domain: 'ac-reims.fr', departements: '08 10 51 52' },
  amiens: { code: '20', name: 'Amiens', domain: 'ac-amiens.fr', departements: '02 60 80' },
  limoges: { code: '22', name: 'Limoges', domain: 'ac-limoges.fr', departements: '19 23 87' },
  nice: { code: '23', name: 'Nice', domain: 'ac-nice.fr', departements: '06 83' },
  creteil: { code: '24', name: 'Créteil', domain: 'ac-creteil.fr', departements: '77 93 94' },
  versailles: { code: '25', name: 'Versailles', domain: 'ac-versailles.fr', departements: '78 91 92 95' },
  corse: {
    code: '27',
    name: 'Corse',
    domain: 'ac-corse.fr',
    departements: '2A 2B',
    uaiPrefixes: ['620', '720'],
  },
  'la-reunion': {
    code: '28',
    name: 'La Réunion',
    domain: 'ac-reunion.fr',
    departements: '974',
    uaiPrefixes: ['974'],
    timeZone: 'Indian/Reunion',
  },
  martinique: {
    code: '31',
    name: 'Martinique',
    domain: 'ac-martinique.fr',
    departements: '972',
    uaiPrefixes: ['972'],
    timeZone: 'America/Martinique',
  },
  guadeloupe: {
    code: '32',
    name: 'Guadeloupe',
    domain: 'ac-guadeloupe.fr',
    departements: '971 977 978',
    uaiPrefixes: ['971'],
    timeZone: 'America/Guadeloupe',
  },
  guyane: {
    code: '33',
    name: 'Guyane',
    domain: 'ac-guyane.fr',
    departements: '973',
    uaiPrefixes: ['973'],
    timeZone: 'America/Cayenne',
  },
  mayotte: {
    code: '43',
    name: 'Mayotte',
    domain: 'ac-mayotte.fr',
    departements: '976',
    uaiPrefixes: ['976'],
    timeZone: 'Indian/Mayotte',
  },
  normandie: {
    code: '70',
    name: 'Normandie',
    domain: 'ac-normandie.fr',
    ownDomains: ['ac-caen.fr', 'ac-rouen.fr'],
    departements: '14 27 50 61 76',
  },
  'nouvelle-caledonie': {
    code: '40',
    name: 'Nouvelle-Calédonie',
    ofName: 'de la Nouvelle-Calédonie',
    domain: 'ac-noumea.nc',
    departements: '988',
    uaiPrefixes: ['983'],
    timeZone: 'Pacific/Noumea',
  },
  'polynesie-francaise': {
    code: '41',
    name: 'Polynésie française',
    ofName: 'de la Polynésie française',
    domain: 'ac-polynesie.pf',
    ownDomains: ['monvr.pf'],
    departements: '987',
    uaiPrefixes: ['984'],
    timeZone: 'Pacific/Tahiti',
  },
  'wallis-et-futuna': {
    code: '42',
    name: 'Wallis-et-Futuna',
    domain: 'ac-wf.wf',
    departements: '986',
    uaiPrefixes: [],
    timeZone: 'Pacific/Wallis',
  },
  'saint-pierre-et-miquelon': {
    code: '44',
    name: 'Saint-Pierre-et-Miquelon',
    domain: 'ac-spm.fr',
    departements: '975',
    uaiPrefixes: ['975'],
    timeZone: 'America/Miquelon',
  },
} satisfies Record<string, Listed>

export type AcademyName = keyof typeof list
export const academyNames = Object.keys(list) as AcademyName[]

/** A listed académie as it can be served before its team has filled anything in: all that is not known is off. */
export function listed(academyName: AcademyName): Academy {
  const { departements, ...entry }: Listed = list[academyName]
  return {
    ofName: /^[AEIOUÉ]/.test(entry.name) ? `d’${entry.name}` : `de ${entry.name}`,
    ownDomains: [],
    timeZone: 'Europe/Paris',
    uaiPrefixes: departements.split(' ').map((departement) => `0${departement}`),
    ...entry,
    managers: {},
    offices: [],
    holidays: [],
    uncertainDays: [],
    links: {},
    services: [],
    activation: { proof: 'numen' },
  }
}
