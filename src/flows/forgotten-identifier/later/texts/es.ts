import type { fr } from './fr.ts'

export const es: typeof fr = {
  heading: 'Hemos recibido su solicitud',
  done: {
    numen:
      'Si estos datos son los de una cuenta de la académie, su nombre de usuario sale ahora hacia los contactos de recuperación de esa cuenta.',
    email:
      'Si esta dirección es la de un contacto registrado en la académie, su nombre de usuario sale ahora hacia ella.',
  },
  neutral:
    'Esta página es igual para todo el mundo: no dice si existe una cuenta, y nunca muestra un nombre de usuario.',
  whereTitle: 'Dónde mirar',
  where: {
    numen: [
      'En su correo privado, también en la carpeta de correo no deseado.',
      'En los SMS de su teléfono móvil.',
      'El mensaje no contiene ningún enlace. Si su cuenta no se ha activado nunca, le dice cómo activarla.',
    ],
    email: [
      'En el buzón de esa dirección, también en la carpeta de correo no deseado.',
      'El mensaje no contiene ningún enlace. Si su cuenta no se ha activado nunca, le dice cómo activarla.',
    ],
  },
  signIn: 'Iniciar sesión',
  again: 'Hacer otra solicitud',
  patience: (time) =>
    `Un mensaje suele tardar menos de un minuto. Si no llega, aquí verá qué hacer dentro de ${time}.`,
  nothingTitle: '¿No ha recibido nada?',
  nothing: 'Estas son las posibles razones:',
  reasons: [
    'Hay un error de escritura en lo que ha introducido. Haga otra solicitud.',
    'Su cuenta no tiene ningún contacto de recuperación, o usted ya no tiene acceso a él. Llame al rectorat.',
    'Hoy ya ha hecho tres solicitudes: el nombre de usuario está en los mensajes anteriores.',
    'Acaba de incorporarse: su expediente llega durante la noche. Vuelva a intentarlo mañana.',
    'Ha dejado la académie, y su cuenta está cerrada.',
  ],
  likely: {
    lead: 'Escriba su nombre para hacerse una idea. No se envía nada, y su nombre de usuario exacto puede ser algo distinto.',
    firstName: 'Nombre',
    lastName: 'Apellido que usa',
    waiting: 'Suele ser la inicial del nombre seguida del apellido.',
    looksLike: (uid) => `Su nombre de usuario se parece a ${uid}, y puede terminar en una cifra.`,
  },
}
