import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Aviso legal',
  publisher: {
    title: 'Editor',
    text: (ofName) => `Este portal lo publica la académie ${ofName}.`,
    address: 'Dirección',
    telephone: 'Teléfono',
    director: 'Dirección de la publicación',
    noDirector: 'La académie aún no ha indicado aquí quién dirige la publicación. Le responde por teléfono.',
  },
  host: {
    title: 'Alojamiento',
    unknown: 'La académie aún no ha indicado aquí quién aloja este portal. Le responde por teléfono.',
    demonstration: 'Esta demostración funciona por completo en su navegador.',
  },
  software: {
    title: 'Programa',
    text: 'Alizé es un programa libre con licencia MIT: cualquiera puede leerlo, usarlo y modificarlo. No es un sitio del Estado francés ni lleva su marca.',
    others: 'Licencias de la tipografía y de las listas de palabras',
  },
  more: {
    title: 'Vea también',
    personalData: 'Datos personales: qué se guarda, por qué y durante cuánto tiempo',
    accessibility: 'Accesibilidad: en qué punto está este portal',
    contact: 'Contactar con el rectorat (la sede)',
  },
}
