import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const DOMAIN = 'ac-martinique.fr'
const SUFFIX = 'dc=ac-martinique,dc=fr'
export const PEOPLE = `ou=people,${SUFFIX}`
export const PORTAL = { dn: `cn=portal,ou=services,${SUFFIX}`, password: 'portal-of-the-tests' }
export const NOBODY = `cn=nobody,ou=services,${SUFFIX}`
/** How a directory goes about passwords: wrong ones in a row until it closes the account by itself, and old ones it refuses. */
export interface Policy {
  maxFailures: number
  remembered: number
}
export const MAX_FAILURES = 5
export const STRICT: Policy = { maxFailures: MAX_FAILURES, remembered: 3 }
/** The portal's own rules come first everywhere. */
export const LENIENT: Policy = { maxFailures: 50, remembered: 0 }
/** Seconds: a year. */
export const MAX_AGE = 31_536_000

/** What the portal's own attributes are, as they are shipped, in the words of slapd.conf. */
const shipped = readFileSync(join(import.meta.dirname, '../../deploy/alize.ldif'), 'utf8')
  .match(/^olc(?:ObjectIdentifier|AttributeTypes|ObjectClasses): .*$/gm)
  ?.map((line) =>
    line
      .replace('olcObjectIdentifier:', 'objectidentifier')
      .replace('olcAttributeTypes:', 'attributetype')
      .replace('olcObjectClasses:', 'objectclass'),
  )
  .join('\n')

/** The same, beside the three attributes of SupAnn and SCHAC that the portal reads. */
export const schema = `${shipped ?? ''}
attributetype ( 1.3.6.1.4.1.25178.1.2.3 NAME 'schacDateOfBirth'
  EQUALITY numericStringMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.36 SINGLE-VALUE )
attributetype ( 2.25.1790.1 NAME 'supannMailPrive'
  EQUALITY caseIgnoreIA5Match SYNTAX 1.3.6.1.4.1.1466.115.121.1.26 )
attributetype ( 2.25.1790.2 NAME 'supannTelephonePrive'
  EQUALITY telephoneNumberMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.50 )
objectclass ( 2.25.1790.3 NAME 'supannPerson' SUP top AUXILIARY
  MAY ( schacDateOfBirth $ supannMailPrive $ supannTelephonePrive ) )
`

/** The portal may search people, set a password it cannot read, and write the attributes that are its own. */
export const slapdConf = (folder: string, hasTls: boolean) => `
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
include ${folder}/alize.schema
modulepath /usr/lib/ldap
moduleload back_mdb
moduleload ppolicy
moduleload argon2 m=7168 t=5 p=1
loglevel none
threads 4
password-hash {ARGON2}
${hasTls ? `TLSCertificateFile ${folder}/cert.pem\nTLSCertificateKeyFile ${folder}/key.pem\nsecurity simple_bind=128` : ''}

database mdb
maxsize 268435456
dbnosync
suffix "${SUFFIX}"
# Nobody binds as it, but ppolicy writes its locks in its name.
rootdn "cn=admin,${SUFFIX}"
directory ${folder}/db
index objectClass,uid,mail,employeeNumber,supannMailPrive,supannTelephonePrive eq
overlay ppolicy
ppolicy_default "cn=people,ou=policies,${SUFFIX}"
ppolicy_hash_cleartext
ppolicy_use_lockout

access to dn.subtree="${PEOPLE}" attrs=userPassword
  by dn.exact="${PORTAL.dn}" =wx
  by anonymous auth
  by * none
access to dn.subtree="${PEOPLE}" attrs=pwdReset,alizeState,alizeNumenPasswordAt
  by dn.exact="${PORTAL.dn}" write
  by * none
access to dn.subtree="${PEOPLE}"
  by dn.exact="${PORTAL.dn}" read
  by * none
access to dn.subtree="ou=services,${SUFFIX}" attrs=userPassword
  by anonymous auth
  by * none
access to *
  by dn.exact="${PORTAL.dn}" search
  by * none
`

const entry = (dn: string, lines: string[]) => [`dn: ${dn}`, ...lines].join('\n')
const policy = (name: string, lines: string[]) =>
  entry(`cn=${name},ou=policies,${SUFFIX}`, [
    ...['objectClass: pwdPolicy', 'objectClass: device', `cn: ${name}`, 'pwdAttribute: userPassword'],
    ...lines,
  ])
const service = (dn: string, name: string, password: string) =>
  entry(dn, [
    ...['objectClass: applicationProcess', 'objectClass: simpleSecurityObject', `cn: ${name}`],
    `userPassword: ${password}`,
    `pwdPolicySubentry: cn=services,ou=policies,${SUFFIX}`,
  ])

/** Everything of the directory but its people. @param hash of a password nobody knows */
export const framework = (hash: string, { maxFailures, remembered }: Policy): string[] => [
  entry(SUFFIX, ['objectClass: dcObject', 'objectClass: organization', 'o: Académie', 'dc: ac-martinique']),
  ...['people', 'services', 'policies'].map((name) =>
    entry(`ou=${name},${SUFFIX}`, ['objectClass: organizationalUnit', `ou: ${name}`]),
  ),
  policy('people', [
    ...['pwdLockout: TRUE', `pwdMaxFailure: ${maxFailures}`, 'pwdLockoutDuration: 900'],
    ...['pwdMinLength: 12', 'pwdCheckQuality: 2', `pwdInHistory: ${remembered}`, 'pwdMustChange: TRUE'],
    `pwdMaxAge: ${MAX_AGE}`,
  ]),
  policy('services', ['pwdLockout: FALSE']),
  service(PORTAL.dn, 'portal', PORTAL.password),
  service(NOBODY, 'nobody', hash),
]
