import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: '¿Qué desea hacer?',
  lead: 'Su correo profesional y su cuenta, paso a paso.',
  tasks: {
    firstConnection: {
      title: 'Activar mi cuenta',
      text: 'Primer acceso, con mi NUMEN (número de personal). Unos 4 minutos.',
    },
    signIn: {
      title: 'Iniciar sesión',
      text: 'Gestionar mi cuenta con mi nombre de usuario y mi contraseña.',
    },
    webmail: { title: 'Abrir mi correo', text: 'Leer mis mensajes en el navegador.' },
    iprof: { title: 'Abrir I-Prof', text: 'Mi expediente profesional.' },
    magistere: { title: 'Abrir M@gistère', text: 'Mis cursos en línea.' },
  },
  lost: {
    title: 'No consigo iniciar sesión',
    needs: {
      forgottenPassword: 'He olvidado mi contraseña',
      forgottenIdentifier: 'He olvidado mi nombre de usuario',
      blockedAccount: 'Mi cuenta está bloqueada, o alguien más la usa',
      unknownNumen: 'No conozco mi NUMEN (número de personal)',
      neverSignedIn: 'Nunca he iniciado sesión',
    },
    otherNeeds: 'Necesito otra cosa',
    forwarding: 'Reenviar mi correo a otra dirección (redirección)',
    devices: 'Leer mi correo en el teléfono, la tableta o el ordenador',
    help: 'Buscar en la ayuda o averiguar qué falla',
    otherwise: 'Para todo lo demás, alguien le ayudará:',
  },
  elsewhere: 'Se abre en otro sitio web',
}
