import type { fr } from './fr.ts'

export const es: typeof fr = {
  articles: {
    'saisie-trop-rapide': {
      title: 'Demasiado rápido, demasiados intentos',
      summary: 'Por qué hay que esperar antes de volver a intentarlo, y qué hacer mientras tanto.',
      keywords: 'espera esperar intentar reintentar varias veces minutos contador',
    },
    'compte-bloque': {
      title: 'Cuenta bloqueada: causas y soluciones',
      summary: 'Demasiados intentos, bloqueo de la académie, contraseña caducada, intruso.',
      keywords: 'desbloquear suspendida desactivada caducada pirateada hackeada acceso denegado cerrada',
    },
    'code-non-recu': {
      title: 'El código no llega',
      summary: 'Dónde buscarlo, cuánto esperar y la otra manera de obtenerlo.',
      keywords: 'recibo recibir recibido sms verificación confirmación spam no deseado retraso nada',
    },
    'effacer-cache-et-cookies': {
      title: 'Borrar la caché y las cookies',
      summary: 'Cuando una página queda en blanco, no termina de cargar o muestra una versión antigua.',
      keywords: 'vaciar eliminar historial navegador chrome firefox safari edge error lento funciona carga',
    },
    maintenance: {
      title: 'Servicio en mantenimiento',
      summary: 'Qué ocurre durante un mantenimiento y cuándo volver a intentarlo.',
      keywords: 'avería indisponible fuera de servicio corte actualización error servidor 503 caído',
    },
    numen: {
      title: '¿Qué es el NUMEN?',
      summary: 'Su número de agente: cómo es, dónde encontrarlo, para qué sirve.',
      keywords: 'educación nacional 13 caracteres definición matrícula',
    },
    'iprof-et-messagerie': {
      title: 'I-Prof no es el correo',
      summary: 'I-Prof recibe avisos; sus mensajes están en el correo de la académie.',
      keywords: 'carrera expediente courrier ascenso traslado diferencia responder enviar',
    },
    magistere: {
      title: 'M@gistère usa el mismo usuario y la misma contraseña',
      summary: 'Entrar en la plataforma de formación en línea.',
      keywords: 'curso plataforma distancia inscripción',
    },
    'reconnaitre-hameconnage': {
      title: 'Reconocer el phishing',
      summary: 'Las señales de un mensaje falso, y qué hacer si ha dado su contraseña.',
      keywords: 'estafa fraude falso sospechoso spam robo enlace dudoso seguridad suplantación',
    },
    'webmail-preferences': {
      title: 'Correo web: las preferencias',
      summary: 'Idioma, zona horaria, presentación, respuesta de ausencia.',
      keywords: 'webmail sogo correo ajustes opciones configurar configuración vacaciones automática hora',
    },
    'webmail-dossiers': {
      title: 'Correo web: las carpetas y los filtros',
      summary: 'Ordenar los mensajes, clasificarlos solos, hacer sitio en un buzón lleno.',
      keywords: 'webmail sogo correo clasificar regla lleno cuota espacio papelera archivar borrar',
    },
    'webmail-signature': {
      title: 'Correo web: la firma',
      summary: 'Poner una firma al final de sus mensajes.',
      keywords: 'webmail sogo correo firmar pie nombre cargo datos',
    },
    'webmail-calendriers': {
      title: 'Correo web: los calendarios',
      summary: 'Crear un evento, invitar, compartir un calendario.',
      keywords: 'webmail sogo correo agenda cita reunión horario planificación invitación',
    },
    'webmail-carnet-adresses': {
      title: 'Correo web: la libreta de direcciones',
      summary: 'Encontrar a un colega, guardar un contacto, crear una lista.',
      keywords: 'webmail sogo correo contactos directorio difusión grupo destinatarios copia oculta cco',
    },
    'transfert-nouveau-webmail': {
      title: 'Reenvío: en el nuevo correo web',
      summary: 'Configurar el reenvío y demostrar que funciona.',
      keywords: 'reenviar gmail privada personal regla confirmar automático',
    },
    'transfert-ancien-webmail': {
      title: 'Reenvío: el del antiguo correo web',
      summary: 'Encontrar, rehacer o detener un reenvío configurado hace tiempo.',
      keywords: 'versión anterior parar suprimir viejo',
    },
    'migration-messagerie': {
      title: 'Correo nuevo: la lista de comprobación',
      summary: 'Qué hacer antes y después de la migración nacional.',
      keywords: 'cambio servidor preparar',
    },
  },
  pages: {
    firstConnection: {
      title: 'Activar mi cuenta',
      summary: 'La primera conexión, con su NUMEN.',
      keywords: 'primera vez nuevo nueva llegada crear registro activación',
    },
    signIn: {
      title: 'Iniciar sesión',
      summary: 'Abrir su cuenta.',
      keywords: 'conectar conexión entrar acceder',
    },
    forgottenPassword: {
      title: 'Contraseña olvidada',
      summary: 'Elegir una nueva, con un código.',
      keywords: 'olvidé olvidado perdida restablecer cambiar nueva rechazada incorrecta',
    },
    forgottenIdentifier: {
      title: 'Nombre de usuario olvidado',
      summary: 'Recibirlo en su contacto de recuperación.',
      keywords: 'olvidé perdido recuperar',
    },
    blockedAccount: {
      title: 'Desbloquear o recuperar mi cuenta',
      summary: 'La salida adecuada, según lo ocurrido.',
      keywords: 'bloqueada bloqueo pirateada',
    },
    numenUnknown: {
      title: 'No conozco mi NUMEN',
      summary: 'Pedir cita o enviar una solicitud.',
      keywords: 'desconocido olvidado perdido encontrar obtener',
    },
    undo: {
      title: 'Anular un cambio',
      summary: 'Con el código de una alerta, por un cambio que usted no hizo.',
      keywords: 'alerta cancelar deshacer',
    },
    accountForwarding: {
      title: 'Reenviar mi correo',
      summary: 'A una dirección privada, con una prueba que lo demuestra.',
      keywords: 'reenvío redirección transferencia gmail personal',
    },
    accountSignature: {
      title: 'Componer mi firma',
      summary: 'Una firma clara, para copiar en su correo.',
      keywords: 'crear modelo firmar',
    },
    accountContacts: {
      title: 'Mis contactos de recuperación',
      summary: 'El correo privado o el móvil donde llegan sus códigos.',
      keywords: 'número cambiado añadir secundario',
    },
    accountPassword: {
      title: 'Cambiar mi contraseña',
      summary: 'Cuando conoce la actual.',
      keywords: 'modificar renovar nueva',
    },
    accountCheckUp: {
      title: 'Revisar mi cuenta',
      summary: 'Reenvíos, reglas, dispositivos: conservar o retirar.',
      keywords: 'seguridad pirateada intruso control',
    },
    devices: {
      title: 'Mi correo en mis dispositivos',
      summary: 'Teléfono, tableta, ordenador: los ajustes.',
      keywords: 'imap smtp servidor puerto iphone android outlook thunderbird configurar aplicación',
    },
    report: {
      title: 'Comunicar un problema',
      summary: 'Escribir a la asistencia y seguir la respuesta.',
      keywords: 'ayuda incidencia solicitud soporte',
    },
    contact: {
      title: 'Contactar con el rectorat (la sede)',
      summary: 'Direcciones, teléfonos, horarios.',
      keywords: 'llamar abierto número recepción',
    },
  },
}
