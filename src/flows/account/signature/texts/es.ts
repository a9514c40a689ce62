import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Mi firma',
  lead: 'Una firma clara para sus mensajes profesionales, lista para copiar en su correo.',
  yours: 'Lo que usted añade',
  known:
    'Su nombre y su dirección proceden del directorio. Lo que escriba aquí no se envía ni se guarda: todo se borra cuando sale de la página.',
  role: 'Su función',
  roleHint: 'Por ejemplo: professeure de lettres.',
  workplace: 'Su centro o servicio',
  telephone: 'Teléfono profesional',
  telephoneHint: 'Lo verán todas las personas a las que escriba.',
  hours: 'Cuándo se le puede localizar',
  hoursHint: 'Por ejemplo: lundi et jeudi, de 8 h à 12 h.',
  showAddress: 'Mostrar mi dirección de la académie',
  preview: 'Vista previa',
  copy: 'Copiar la firma',
  copyText: 'Copiar solo el texto',
  copyFailed: 'Seleccione la vista previa para copiarla',
  paste: {
    title: 'Dónde pegarla',
    webmail: 'En el correo, desde un ordenador',
    openMail: 'Abra su correo.',
    webmailSteps: [
      'Abra las preferencias (a menudo, una rueda dentada) y después los ajustes del correo o de su cuenta.',
      'Busque «Firma» o «Signature», pegue la suya y guarde.',
      'Empiece un mensaje nuevo para comprobarlo: la firma debe aparecer al final.',
    ],
    phone: 'En la aplicación de correo de un teléfono',
    phoneSteps: [
      'Abra esta página en el teléfono y copie la firma.',
      'En los ajustes de la aplicación, o en los del teléfono, busque «Firma».',
      'Mantenga pulsado el recuadro, elija «Pegar» y guarde.',
    ],
    phoneNote: '¿Se pierde el formato o aparecen signos extraños? Use «Copiar solo el texto».',
  },
}
