import { BerWriter, type Client } from 'ldapts'

const OID = '1.3.6.1.4.1.4203.1.11.1'

/** Sets somebody's password through the operation made for it (RFC 3062): the directory hashes it as it sees fit. */
export async function modifyPassword(client: Client, dn: string, password: string): Promise<void> {
  const request = new BerWriter()
  request.startSequence()
  // userIdentity [0], newPasswd [2]
  request.writeString(dn, 0x80)
  request.writeString(password, 0x82)
  request.endSequence()
  await client.exop(OID, request.buffer)
}
