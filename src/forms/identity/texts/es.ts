import type { fr } from './fr.ts'

export const es: typeof fr = {
  whatIsNumen: '¿Dónde encuentro mi NUMEN?',
  numenHelp:
    'El NUMEN es su número personal en la educación pública francesa: 13 caracteres, que recibió al incorporarse a su puesto. La secretaría de su centro o su gestor de personal lo conoce. Nunca se lo enviaremos por correo electrónico.',
  numenUnknown: 'No encuentro mi NUMEN',
  lastName: 'Apellido',
  lastNameHint: 'El de nacimiento o el que usa habitualmente.',
  numen: 'NUMEN',
  numenHint: '13 caracteres, por ejemplo 30E2400099ABC. Puede escribir espacios y minúsculas.',
  numenShape: (position, found) =>
    position === 3
      ? `El carácter 3 suele ser una letra, no «${found}».`
      : `El carácter ${position} es poco habitual: «${found}».`,
  numenSuggested: (position, found, suggested) =>
    `En la posición ${position}, «${found}» quizá sea «${suggested}».`,
  numenCheck: 'Compruébelo y continúe si de verdad es su NUMEN.',
  birthDate: 'Fecha de nacimiento',
  birthDateHint: 'Por ejemplo 14 3 1985.',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
}
