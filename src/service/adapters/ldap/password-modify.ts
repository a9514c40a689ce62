import { BerWriter, type Client, type PasswordPolicyControl } from 'ldapts'

const OID = '1.3.6.1.4.1.4203.1.11.1'

/**
 * Sets somebody's password through the operation made for it (RFC 3062): the directory hashes it as it sees fit.
 * @param policy is told why, where the directory refuses it
 */
export async function modifyPassword(
  client: Client,
  dn: string,
  password: string,
  policy: PasswordPolicyControl,
): Promise<void> {
  const request = new BerWriter()
  request.startSequence()
  // userIdentity [0], newPasswd [2]
  request.writeString(dn, 0x80)
  request.writeString(password, 0x82)
  request.endSequence()
  await client.exop(OID, request.buffer, policy)
}
