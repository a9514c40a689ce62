import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Mi correo en 5 minutos',
  lead: 'Una hoja A4 para imprimir: para usted, para un compañero o para el tablón de la sala de profesores.',
  form: {
    title: '¿Para quién es?',
    note: 'Lo que escriba aquí solo sirve para rellenar la hoja: no se envía ni se guarda nada.',
    school: 'Centro o servicio',
    name: 'Nombre de la persona',
    uid: 'Nombre de usuario',
    address: 'Dirección de la académie',
    print: 'Imprimir la hoja',
  },
  sheet: 'La hoja',
  for: 'Para',
  steps: (site, webmail) => [
    {
      title: `Abra ${site}`,
      text: 'Escriba esta dirección o fotografíe el código. En un teléfono o un ordenador.',
    },
    {
      title: 'La primera vez, active su cuenta',
      text: 'Necesita su apellido, su NUMEN, su fecha de nacimiento y un correo o un móvil propios.',
    },
    {
      title: 'Elija una contraseña',
      text: '12 caracteres como mínimo, y que no use en ningún otro sitio. Bastan tres o cuatro palabras sin relación.',
    },
    {
      title: webmail === undefined ? 'Lea su correo' : `Lea su correo en ${webmail}`,
      text: 'Con su nombre de usuario (no su dirección) y su contraseña.',
    },
    {
      title: 'Instálelo en su teléfono',
      text: `Los pasos están en ${site}/appareils.`,
    },
  ],
  trouble: {
    title: '¿Algún problema?',
    forgottenPassword: 'Contraseña olvidada',
    forgottenIdentifier: 'Nombre de usuario olvidado',
    numenUnknown: 'NUMEN desconocido',
    blockedAccount: 'Cuenta bloqueada o pirateada',
    call: 'Por teléfono',
  },
  safety: {
    title: 'Sea prudente',
    lines: (site) => [
      'Nadie le pedirá nunca su contraseña, ni por mensaje ni por teléfono.',
      `Nuestros mensajes contienen a veces un código, nunca un enlace: escriba usted mismo ${site}.`,
      'En un ordenador compartido, cierre la sesión antes de irse.',
    ],
  },
  qr: (site) => `Código QR hacia ${site}`,
  printed: (day) => `Hoja impresa el ${day}.`,
}
