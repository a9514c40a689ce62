import type { MailServer } from '#src/service/adapters/memory/mail-server.ts'

/** Mail rules as a webmail writes them. */
export const webmailScript = (...rules: string[]) =>
  ['require ["copy", "fileinto"];', ...rules, ''].join('\n')
export const copyTo = (to: string) => `redirect :copy "${to}";`
export const namedRule = (name: string, folder = 'Corbeille') =>
  `# rule:[${name}]\nif header :contains "subject" "alerte" {\n\tfileinto "${folder.replace(/["\\]/g, '\\$&')}";\n}`

/** Puts rules in force on the mail server, instead of any before: what a webmail does, or an intruder. */
export function setElsewhere({ mailboxes }: MailServer, uid: string, ...rules: string[]) {
  const mailbox = mailboxes[uid]
  if (!mailbox) throw new Error(`no mailbox of ${uid}`)
  mailbox.scripts = [{ name: 'roundcube', content: webmailScript(...rules), active: true }]
}

/** Adds one to those in force. */
export function addElsewhere({ mailboxes }: MailServer, uid: string, rule: string) {
  const script = mailboxes[uid]?.scripts.find(({ active }) => active)
  if (!script) throw new Error(`no rules of ${uid}`)
  script.content = `require ["fileinto"];\n${script.content}${rule}\n`
}
