import type { MailServer } from '#src/service/adapters/memory/mail-server.ts'

/** Mail rules as a webmail writes them. */
export const webmailScript = (...rules: string[]) =>
  ['require ["copy", "fileinto"];', ...rules, ''].join('\n')
export const copyTo = (to: string) => `redirect :copy "${to}";`
export const namedRule = (name: string, folder = 'Corbeille') =>
  `# rule:[${name}]\nif header :contains "subject" "alerte" {\n\tfileinto "${folder}";\n}`

/** Puts rules in force on the mail server, instead of any before: what a webmail does, or an intruder. */
export function setElsewhere({ mailboxes }: MailServer, uid: string, ...rules: string[]) {
  const mailbox = mailboxes[uid]
  if (!mailbox) throw new Error(`no mailbox of ${uid}`)
  for (const script of mailbox.scripts) script.active = false
  mailbox.scripts = mailbox.scripts.filter(({ name }) => name !== 'roundcube')
  mailbox.scripts.push({ name: 'roundcube', content: webmailScript(...rules), active: true })
}
