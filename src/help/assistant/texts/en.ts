import type { fr } from './fr.ts'

export const en: typeof fr = {
  question: 'What is happening?',
  lead: 'Choose what is closest to your situation: we check what we can, right here in your browser.',
  cases: {
    connexion: {
      choice: 'I cannot sign in',
      lead: 'Most often it is a forgotten password or a blocked account. Let us check your device first.',
    },
    'mot-de-passe': {
      choice: 'My password is refused',
      lead: 'Caps Lock, or a keyboard set to another language, is enough. Try the field below.',
    },
    code: {
      choice: 'The code does not arrive',
      lead: 'Let us see whether messages are leaving at the moment, then where the code may have gone.',
    },
    page: {
      choice: 'A page does not appear or does not respond',
      lead: 'The network, the browser or the service: let us see which.',
    },
    messages: {
      choice: 'I do not receive my email',
      lead: 'Let us look at the service, then at what may divert your mail: a filter, a forward, a full mailbox.',
    },
    telephone: {
      choice: 'My email does not work on my phone',
      lead: 'After a change of password, the phone needs the new one too.',
    },
    transfert: {
      choice: 'My forward does not work',
      lead: 'The forwarding page of your account reads the rule back from the server and sends a test message.',
    },
    autre: {
      choice: 'Something else',
      lead: 'Here is all we can check from here. If everything is fine, someone will help you.',
    },
  },
  list: 'What we have checked',
  checks: {
    cookies: {
      name: 'Cookie support',
      fine: 'Allowed',
      problem: 'Cookies are refused',
      cure: 'Allow cookies for this site in the browser settings, or open an ordinary window rather than a private one.',
    },
    storage: {
      name: 'Browser storage',
      fine: 'Available',
      problem: 'The browser keeps nothing',
      cure: 'Leave private browsing, free some space on the device, or allow data for this site. Otherwise what you type is lost if the page reloads.',
    },
    browser: {
      name: 'Browser',
      fine: 'Recent enough',
      problem: 'This browser is too old',
      cure: 'Update it, or use a recent version of Firefox, Chrome, Edge or Safari.',
    },
    network: {
      name: 'Connection to the service',
      fine: 'Working',
      problem: 'The service does not answer this device',
      cure: 'Check Wi-Fi or mobile data, turn flight mode off, then check again. At school, try with your own phone as well.',
    },
    speed: {
      name: 'Network speed',
      fine: 'Fast answer',
      problem: 'The network is slow',
      cure: 'Let each page finish and press only once. Move closer to the Wi-Fi, or change network.',
    },
    service: {
      name: 'Service status',
      fine: 'The service is working',
      problem: 'The service has a fault',
      cure: 'It is not your doing. Try again in a few minutes; nothing that was saved is lost.',
    },
    maintenance: {
      name: 'Maintenance under way',
      fine: 'None',
      problem: 'The service is under maintenance',
      cure: 'Try again in a few minutes. What you are typing stays on the page.',
    },
    mail: {
      name: 'Outgoing messages',
      fine: 'They leave at once',
      problem: 'Messages are leaving late',
      cure: 'Wait a few minutes before you ask for another code: only the latest would work.',
    },
    clock: {
      name: 'Time on the device',
      fine: 'Right',
      problem: 'The device shows the wrong time',
      cure: 'In its settings, choose automatic date and time. A wrong time makes connections fail.',
    },
    capsLock: {
      name: 'Caps Lock',
      fine: 'Off',
      problem: 'Caps Lock is on',
      cure: 'Press the Caps Lock key, on the left of the keyboard, then try again.',
    },
    keyboard: {
      name: 'Keyboard language',
      fine: 'Recognised',
      problem: 'The keyboard is not recognised',
      cure: 'Compare what appears with your keys.',
    },
  },
  running: 'Checking…',
  unknown: 'Could not be checked',
  line: (name, finding) => `${name}: ${finding}`,
  keyboardIs: (layout) => `Your keyboard is set to ${layout}`,
  allFine: 'The checks are finished. Everything is fine on this side.',
  again: 'Check again',
  copy: 'Copy the result',
  copyFailed: 'Select the list to copy it',
  report: 'Attach the result to a report',
  tryOut: {
    label: 'Try your keyboard',
    hint: 'Type “azqw” and a few signs: you see what really arrives. Do not type your password here.',
  },
  helps: 'What may help you',
}
