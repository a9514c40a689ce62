import type { fr } from './fr.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: typeof fr = {
  fields: {
    required: 'Fill in this field.',
    'too-long': 'This text is too long.',
    'charter-required': 'Tick the box to accept the charter.',
    'numen-length': (count) =>
      `A NUMEN has 13 characters; there ${count === 1 ? 'is' : 'are'} ${count} here.`,
    'numen-character': (position) =>
      `Unexpected character in position ${position}: a NUMEN has only digits and unaccented letters.`,
    'date-impossible': 'This date does not exist. Check the day, month and year.',
    'date-future': 'This date is in the future.',
    'year-four-digits': 'Write the year with 4 digits, for example 1985.',
    'too-young': 'Check the year of birth.',
    'email-format': 'Write a single address, for example name@example.com.',
    'address-academic': 'Write your académie address, not a private one.',
    'uid-format': 'Write your username, without an @: it is not your address.',
    'identifier-space': 'Write your username or your address, without spaces: it is not your name.',
    'email-academic':
      'Choose a private address: on the day you need it, you may be locked out of your académie mailbox.',
    'email-several': 'Mail can be forwarded to one address only: keep one and remove the others.',
    'email-ascii':
      'Before the @, only unaccented letters, digits and a few signs such as the full stop are possible.',
    'email-lookalike':
      'After the @, letters of another alphabet imitate others. Type the address again on the keyboard.',
    'forward-loop':
      'This is your own académie address: your mail would go round in circles. Choose a private address.',
    'forward-academic': 'This is an address of the académie. Choose a private address of your own.',
    'forward-domain-refused':
      'The académie does not allow forwarding to this mail provider. Choose an address elsewhere.',
    'forward-unreachable': 'No message can arrive at this address. Check what follows the @.',
    'mobile-format': 'Write a mobile number, for example 0696 12 34 56.',
    'code-format': 'The code has 6 digits, or 10 characters if it came from your HR officer.',
    'code-wrong': (left) =>
      left > 0
        ? `That is not the right code. You have ${left} attempt${s(left)} left.`
        : 'That is not the right code.',
    'code-expired': 'This code is no longer valid. Ask for a new one.',
    'code-used-up': 'Too many attempts with this code. Ask for a new one.',
    'undo-code-format': 'The undo code has 10 characters. You will find it in the alert message.',
    'undo-code-wrong':
      'This code cannot undo anything. Check it, or ask for help if it is more than 7 days old.',
    'contact-known': 'This contact is already on file.',
    'contacts-full': 'You already have as many contacts as allowed. Remove one to add another.',
    'password-wrong': 'This is not your current password.',
    'password-short': (count) =>
      `Use at least 12 characters; there ${count === 1 ? 'is' : 'are'} ${count} here.`,
    'password-long': (count) => `Use 128 characters at most; there are ${count} here.`,
    'password-digits': 'A password made only of digits needs at least 16. You can also add letters.',
    'password-characters':
      'This password contains an invisible character that you could not type again. Type it on the keyboard.',
    'password-personal':
      'This password contains something personal: your name, username, address, date of birth or NUMEN.',
    'password-guessable': 'This password is too easy to guess. Try three or four unrelated words.',
    'password-same': 'This password was used before. Choose another one.',
    'name-characters': 'Write a name in letters, with no digits and no address.',
    'phone-format': 'Write a whole telephone number, for example 01 99 00 12 34.',
    'uai-format': 'This UAI code is not right: it has 7 digits and a letter, for example 0999999F.',
    'contact-required': 'Give a telephone number or an email address, so that you can be answered.',
    'forward-declined': 'The owner of this address refused a forward. You can ask them again in a month.',
    'risk-required': 'Read the risks, then tick the box to go on.',
    'end-past': 'Choose a day still to come.',
    'end-late': 'Choose an earlier day: a forward lasts 12 months at most, and can be extended.',
    'word-wrong': 'This is not the word in the last test message. Open the newest one.',
    'slots-count': 'Choose one, two or three times.',
    'slot-gone': 'A time you chose is no longer offered. Choose another one.',
    'copy-required': 'Choose a picture of the document; it is erased after 30 minutes.',
    'file-kind': 'This is not a readable JPEG or PNG picture.',
    'attachment-kind': 'Attach a PNG or JPEG picture, or a PDF document.',
    'attachment-locked': 'This PDF is protected or contains code. Attach a screenshot instead.',
    'attachment-twice': 'This file is attached already.',
    'attachments-full': 'Three files at most. Remove one to attach another.',
    'attachment-gone': 'A file is no longer there: it waits half an hour for its report. Attach it again.',
    'secret-numen': 'This text contains what looks like a NUMEN. Remove it: we do not need it.',
    'secret-social-security':
      'This text contains what looks like a social security number. Remove it: we do not need it.',
    'secret-password': 'This text contains what looks like a password. Remove it: give it to nobody.',
    'reference-format': 'The reference has 8 characters, for example ABCD-2345.',
    'report-key-format': 'The key has 28 characters, in groups of four.',
    'report-unknown': 'No report has this reference and this key. Check both on your receipt.',
  },
  problems: {
    'not-understood': 'The service did not understand this request. Reload the page and try again.',
    'bad-credentials': 'Wrong username or password. Check both, and Caps Lock.',
    'session-ended': 'You have been signed out. Sign in again.',
    'password-is-numen':
      'Your password is still your NUMEN, which other people know. Choose a new one: it takes 4 minutes.',
    'password-expired': 'Your password has expired. Call the rectorat to choose a new one.',
    'account-blocked': 'The académie has blocked your account to protect it. Call the rectorat.',
    'account-disabled':
      'This account is closed because you have left the académie. If you have a question, call the rectorat.',
    'not-found': 'The service cannot find what was asked for. Reload the page.',
    'step-closed': 'You have already completed this step.',
    'subject-changed': 'Somebody else has signed in with this browser. Reload the page; nothing was changed.',
    'password-needed': 'For this change, please type your password again.',
    stale: 'This setting has changed in the meantime, in another tab or elsewhere.',
    'forward-forbidden': 'Your académie does not allow forwarding to a private mailbox.',
    'forward-too-soon': 'Forwarding is not possible yet: your account has only just been activated.',
    'in-progress': 'Your request is being processed. Wait a few seconds, then try again.',
    'flow-ended': 'Your session here has ended. Start again: nothing has been changed.',
    'too-large': 'What you are sending is too large.',
    'invalid-fields': 'Check your answers.',
    'identity-not-matched': 'We cannot activate an account with these details.',
    'key-reused': 'This request was already sent with different answers. Reload the page.',
    'too-many-attempts': 'Too many attempts in a short time.',
    'daily-limit':
      'Too many attempts in 24 hours. You will gradually be able to try again; if it is urgent, call the rectorat.',
    maintenance:
      'The service is down for maintenance. What you typed is still here; try again in a few minutes.',
    unavailable:
      'The service is not responding properly. What you typed is still here; try again in a moment.',
    unreachable: 'The network is not responding. Nothing is lost: check your connection, then try again.',
    unexpected: 'Unexpected reply. If you are on public Wi-Fi, open its welcome page first, then try again.',
  },
}
