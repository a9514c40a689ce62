import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Ayuda',
  heading: '¿Cómo podemos ayudarle?',
  search: {
    label: 'Buscar en la ayuda',
    hint: 'Basta una palabra, aunque esté mal escrita. No escriba aquí contraseñas ni su NUMEN.',
    count: (count) =>
      count === 0 ? 'Ningún resultado' : count === 1 ? 'Un resultado' : `${count} resultados`,
    nothing: 'Pruebe con otra palabra, o díganos abajo qué ocurre: el asistente busca con usted.',
  },
  groups: {
    access: 'Iniciar sesión',
    services: 'Entender mis servicios',
    webmail: 'Usar el correo',
    moving: 'Reenviar, cambiar de correo',
  },
  articles: 'Todos los artículos',
  back: 'Toda la ayuda',
  important: 'Importante',
  next: 'Qué hacer ahora',
  others: 'Lea también',
  unsolved: '¿No es suficiente?',
  missing: {
    heading: 'Este artículo no existe',
    text: 'Quizá ha cambiado de dirección. Búsquelo con una palabra.',
  },
}
