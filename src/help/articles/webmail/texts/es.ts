import type { fr } from './fr.ts'

export const es: typeof fr = {
  'webmail-preferences': [
    {
      text: 'Las preferencias ajustan el idioma, la hora, la firma, los filtros y la respuesta de ausencia.',
    },
    {
      steps: [
        'Abra su correo en un navegador, preferiblemente en un ordenador.',
        'Pulse la rueda dentada, cerca de su nombre.',
        'Elija «General» para el idioma y la zona horaria, «Correo» para la presentación de los mensajes.',
        'Guarde antes de salir: si no, no se conserva nada.',
      ],
    },
    { heading: 'Una ausencia' },
    {
      text: 'La respuesta automática se ajusta en el mismo lugar («Ausencia» o «Vacaciones»). Indique una fecha de fin y el nombre de alguien a quien dirigirse.',
    },
    { elsewhere: { webmail: 'Abrir mi correo' } },
  ],
  'webmail-dossiers': [
    { heading: 'Crear una carpeta' },
    {
      steps: [
        'A la izquierda, abra el menú de su cuenta: tres puntos, o un clic derecho sobre su nombre.',
        'Elija «Nueva carpeta» y póngale un nombre corto.',
        'Arrastre un mensaje encima, o use «Mover a».',
      ],
    },
    { heading: 'Ordenar automáticamente' },
    {
      text: 'En las preferencias, «Filtros» ordena el correo cuando llega. Empiece con un solo filtro y revise durante unos días la carpeta que llena.',
    },
    { heading: 'Mi buzón está lleno' },
    {
      list: [
        'Ordene los mensajes por tamaño y borre los más pesados, también en «Enviados».',
        'Vacíe la papelera: hasta entonces no se libera espacio.',
        'Guarde los archivos adjuntos útiles en su ordenador.',
      ],
    },
    { elsewhere: { webmail: 'Abrir mi correo' } },
  ],
  'webmail-signature': [
    { text: 'La firma se añade al final de cada mensaje que escribe.' },
    {
      steps: [
        'En su cuenta, componga una firma y cópiela.',
        'En el correo, abra las preferencias y luego los ajustes del correo o de su cuenta.',
        'Péguela en el cuadro «Firma» y guarde.',
        'Empiece un mensaje nuevo: la firma debe estar al final.',
      ],
    },
    {
      note: 'Sea sobrio: ni imágenes ni números personales. Sus mensajes se leen en pantallas pequeñas y se reenvían a desconocidos.',
    },
    { pages: { accountSignature: 'Componer mi firma' } },
    { elsewhere: { webmail: 'Abrir mi correo' } },
  ],
  'webmail-calendriers': [
    { text: 'El calendario se abre junto al correo. Puede tener varios: clases, reuniones, personal.' },
    {
      steps: [
        'En el correo, abra «Calendario» (o «Agenda»).',
        'Pulse una hora para crear un evento: título, lugar, duración.',
        'Añada las direcciones de sus colegas para invitarlos: su respuesta aparece junto a su nombre.',
      ],
    },
    { heading: 'Compartir un calendario' },
    {
      steps: [
        'Abra el menú del calendario y luego «Compartir».',
        'Busque a la persona por su nombre y elija lo que puede ver o modificar.',
      ],
    },
    {
      note: 'No haga nunca público un calendario con nombres de alumnos. Marque como «privado» o «confidencial» los eventos delicados.',
    },
    { elsewhere: { webmail: 'Abrir mi correo' } },
  ],
  'webmail-carnet-adresses': [
    {
      text: 'El directorio de la académie ya está ahí: escriba las primeras letras de un nombre en el campo «Para». La libreta de direcciones guarda los demás contactos.',
    },
    {
      steps: [
        'En el correo, abra «Libreta de direcciones» (o «Contactos»).',
        'Pulse «Nuevo contacto», rellene el nombre y la dirección y guarde.',
        'Para escribir a menudo al mismo grupo, cree una lista y añada sus contactos.',
      ],
    },
    {
      note: 'Al escribir a familias, ponga sus direcciones en copia oculta (Cco): no tienen por qué verse entre sí.',
    },
    { elsewhere: { webmail: 'Abrir mi correo' } },
  ],
}
