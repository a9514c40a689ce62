import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Mi correo en mis dispositivos',
  lead: 'Lea su correo de la académie en el teléfono, la tableta o el ordenador, sin pasar por el navegador.',
  off: 'Los ajustes aún no figuran aquí',
  offText: 'Su académie aún no los ha dado para este sitio: pídalos al rectorat (la sede).',
  owner: {
    title: 'Su correo',
    lead: 'Estas dos respuestas se quedan en esta página: ni se envían ni se guardan.',
    identifier: 'Nombre de usuario',
    identifierHint: 'El de su primera conexión, por ejemplo jdupont. No es su dirección.',
    address: 'Dirección de correo de la académie',
    addressHint: (domain) => `Por ejemplo jeanne.dupont@${domain}.`,
    submit: 'Preparar mis ajustes',
  },
  preparedFor: (address) => `Ajustes preparados para ${address}.`,
  here: 'En este dispositivo',
  elsewhere: 'En otro dispositivo',
  typeFirst: 'Indique primero su nombre de usuario y su dirección, más arriba en esta página.',
  guides: {
    apple: {
      name: 'iPhone o iPad',
      steps: [
        'Abra esta página con Safari, en el dispositivo que quiere configurar.',
        'Toque «Descargar el perfil» y acepte.',
        'Abra Ajustes y luego «Perfil descargado». ¿No aparece? Toque antes el archivo en la aplicación Archivos, carpeta Descargas.',
        'Toque «Instalar» y escriba la contraseña de su cuenta cuando se la pida.',
      ],
      note: 'El perfil no contiene su contraseña. Es normal que indique «No firmado»: instale solo el que acaba de descargar aquí.',
    },
    mac: {
      name: 'Mac (ordenador de Apple)',
      steps: [
        'En el Mac, descargue el perfil y ábralo en la carpeta Descargas.',
        'Abra Ajustes del Sistema, busque «Perfiles» o «Gestión de dispositivos» y haga doble clic en el perfil.',
        'Elija «Instalar» y escriba la contraseña de su cuenta cuando se la pida.',
      ],
      note: 'El perfil no contiene su contraseña. Es normal que indique «No firmado»: instale solo el que acaba de descargar aquí.',
    },
    android: {
      name: 'Teléfono o tableta Android',
      steps: [
        'En el teléfono, instale la aplicación Thunderbird, gratuita.',
        'Abra esta página en otra pantalla: el teléfono debe poder fotografiar el código.',
        'En Thunderbird, elija importar ajustes y luego escanear un código QR.',
        'Apunte al código, termine y escriba la contraseña de su cuenta cuando se la pida.',
      ],
      note: '¿No tiene otra pantalla, o usa otra aplicación? Añada una cuenta IMAP a mano, con los valores de más abajo. El código no contiene su contraseña.',
    },
    computer: {
      name: 'Ordenador: Thunderbird, Outlook u otro programa',
      steps: [
        'En el programa, elija añadir una cuenta de correo y escriba su nombre y su dirección.',
        'Pida la configuración manual (en Outlook: «Opciones avanzadas») y elija IMAP.',
        'Copie los valores siguientes, uno por uno, y escriba la contraseña de su cuenta.',
      ],
      note: 'Si el programa avisa de que su correo o su contraseña pasarán por los servidores de su editor, no lo acepte y use Thunderbird.',
    },
  },
  profile: {
    download: 'Descargar el perfil',
    file: 'correo-academie.mobileconfig',
    words: (ofName) => ({
      title: `Correo – académie ${ofName}`,
      description: 'Añade su correo de la académie a este dispositivo. No contiene su contraseña.',
    }),
  },
  sheet: 'Una hoja para imprimir: mi correo en 5 minutos',
  fails: '¿No funciona? Averiguar por qué',
  qr: { label: 'Código QR para escanear con Thunderbird. Los mismos valores figuran más abajo.' },
  values: {
    title: 'Todos los valores',
    lead: 'Para una aplicación que los pida uno por uno. Elija IMAP, nunca POP: POP retira los mensajes del servidor y sus otros dispositivos dejan de verlos.',
    address: 'Dirección de correo',
    yourAddress: 'su dirección de la académie',
    userName: 'Nombre de usuario',
    yours: { uid: 'el de su cuenta, no su dirección', address: 'su dirección de la académie, completa' },
    password: 'Contraseña',
    yourPassword: 'la de su cuenta, escrita solo en el dispositivo',
    incoming: 'Servidor de entrada (IMAP)',
    outgoing: 'Servidor de salida (SMTP)',
    port: (server) => `${server}, puerto`,
    security: (server) => `${server}, seguridad`,
  },
  remember: {
    title: 'Conviene saber',
    list: [
      'No dé nunca su contraseña a un correo web privado que se ofrezca a recoger sus otros correos: la guardaría y lo leería todo.',
      'El día que cambie de contraseña, cámbiela en cada dispositivo: a fuerza de probar la antigua, uno solo bloquea su cuenta.',
      '¿Ha perdido un dispositivo, o se lo han robado? Cambie la contraseña enseguida.',
    ],
  },
  migration: {
    title: (date) => `A partir del ${date}, cambian los servidores de correo`,
    before:
      'No cambie nada antes de esa fecha. Ese día, vuelva aquí: los nuevos valores estarán en esta página. Después:',
    checklist: (webmail) => [
      'iPhone, iPad y Mac: descargue e instale el nuevo perfil. Sustituye al anterior.',
      'Android: en Thunderbird, añada la cuenta con el nuevo código QR; sus mensajes vuelven solos. Retire después la anterior.',
      'Ordenador y otras aplicaciones: en los ajustes de la cuenta, sustituya los valores de entrada y de salida.',
      `Navegador: su correo se abrirá en ${webmail}. Actualice sus favoritos.`,
      'Por último, envíese un mensaje desde cada dispositivo y compruebe que llega.',
    ],
    see: 'Lo que tendrá que hacer en sus dispositivos',
  },
}
