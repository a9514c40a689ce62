import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'Accesibilidad: no conforme',
  lead: (ofName) =>
    `Declaración de accesibilidad del portal de cuenta de la académie ${ofName}, que exige el artículo 47 de la ley francesa de 11 de febrero de 2005.`,
  state: {
    title: 'Estado de conformidad',
    text: 'Este portal no es conforme con la norma francesa de accesibilidad (RGAA 4.1.2), porque nadie lo ha auditado todavía. Mientras una auditoría no diga otra cosa, es lo que la ley pide escribir.',
  },
  checked: {
    title: 'Lo que el propio proyecto ha comprobado',
    text: (criteria) => `Así juzga el proyecto los ${criteria} criterios. Este recuento no es una auditoría.`,
    counts: {
      met: 'Criterios cumplidos, según nuestras pruebas',
      audit: 'Por confirmar por una persona',
      later: 'Aún sin tratar, o sobre páginas futuras',
      none: 'No aplicables',
    },
    what: [
      'Una herramienta automática (axe) examina las páginas, sus etapas y sus mensajes de error, en francés, inglés y español, en claro y en oscuro, con cuatro anchos de pantalla. Una herramienta así encuentra alrededor de un tercio de los defectos posibles.',
      'Los trámites principales se recorren solo con el teclado, y en una ventana de 320 píxeles, sin desplazamiento horizontal.',
      'Se respetan los colores impuestos por el dispositivo y la reducción de animaciones.',
    ],
  },
  missing: {
    title: 'Lo que falta, que sepamos',
    what: [
      'Nadie ha recorrido todavía el portal con un lector de pantalla (NVDA, VoiceOver, TalkBack).',
      'Ninguna persona ha comprobado la lectura con el texto ampliado al 200 % o más espaciado.',
      'No hay mapa del sitio, y el buscador solo abarca la ayuda.',
      'Alguien ajeno al proyecto debe juzgar aún si cada texto es claro.',
    ],
  },
  made: {
    title: 'Sobre esta declaración',
    text: (date) => `Hecha el ${date} por el propio proyecto. Tecnologías utilizadas: HTML, CSS, JavaScript.`,
  },
  report: {
    title: 'Señalar un obstáculo',
    text: (assistance) =>
      `Si una página se le resiste o una información se le escapa, escríbanos o llame ${assistance}: diga en qué página y con qué dispositivo. Le darán la información o harán el trámite con usted.`,
    write: 'Comunicar un problema de accesibilidad',
    contact: 'Direcciones y horario de atención del rectorat',
  },
  remedy: {
    title: 'Si la respuesta no llega',
    text: 'Si ha señalado un obstáculo que le impide acceder a un contenido o a un trámite y no ha recibido una respuesta satisfactoria, puede:',
    form: 'escribir en línea al Défenseur des droits (el defensor del pueblo francés)',
    delegate: 'reunirse con su delegado más cercano',
    post: 'enviarle una carta gratuita, sin sello: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, Francia',
  },
}
