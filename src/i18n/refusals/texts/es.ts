import type { fr } from './fr.ts'

export const es: typeof fr = {
  fields: {
    required: 'Rellene este campo.',
    'too-long': 'Este texto es demasiado largo.',
    'charter-required': 'Marque la casilla para aceptar las normas de uso.',
    'numen-length': (count) => `El NUMEN tiene 13 caracteres; aquí hay ${count}.`,
    'numen-character': (position) =>
      `Carácter inesperado en la posición ${position}: el NUMEN solo tiene cifras y letras sin acento.`,
    'date-impossible': 'Esta fecha no existe. Compruebe el día, el mes y el año.',
    'date-future': 'Esta fecha está en el futuro.',
    'year-four-digits': 'Escriba el año con 4 cifras, por ejemplo 1985.',
    'too-young': 'Compruebe el año de nacimiento.',
    'email-format': 'Escriba una sola dirección, por ejemplo nombre@ejemplo.com.',
    'address-academic': 'Escriba su dirección de la académie, no una privada.',
    'uid-format': 'Escriba su nombre de usuario, sin @: no es su dirección.',
    'identifier-space': 'Escriba su nombre de usuario o su dirección, sin espacios: no es su nombre.',
    'email-academic':
      'Elija una dirección privada: el día que la necesite, quizá no pueda entrar en el correo de la académie.',
    'email-several': 'Solo se puede reenviar a una dirección: deje una y quite las demás.',
    'email-ascii':
      'Antes de la @ solo puede haber letras sin acento, cifras y algunos signos, como el punto.',
    'email-lookalike':
      'Después de la @ hay letras de otro alfabeto que imitan a otras. Vuelva a escribir la dirección con el teclado.',
    'forward-loop':
      'Es su propia dirección de la académie: sus mensajes darían vueltas sin fin. Elija una dirección privada.',
    'forward-academic': 'Es una dirección de la académie. Elija una dirección privada que sea suya.',
    'forward-domain-refused':
      'La académie no permite el reenvío a este servicio de correo. Elija una dirección de otro.',
    'forward-unreachable': 'Ningún mensaje puede llegar a esta dirección. Compruebe lo que sigue a la @.',
    'mobile-format': 'Escriba un número de móvil, por ejemplo 0696 12 34 56.',
    'code-format': 'El código tiene 6 cifras, o 10 caracteres si se lo ha dado su gestor de personal.',
    'code-wrong': (left) =>
      left > 0
        ? `Este código no es el correcto. Le ${left === 1 ? 'queda 1 intento' : `quedan ${left} intentos`}.`
        : 'Este código no es el correcto.',
    'code-expired': 'Este código ya no es válido. Pida uno nuevo.',
    'code-used-up': 'Demasiados intentos con este código. Pida uno nuevo.',
    'undo-code-format': 'El código de anulación tiene 10 caracteres. Está en el mensaje de aviso.',
    'undo-code-wrong':
      'Este código no permite anular nada. Compruébelo, o pida ayuda si tiene más de 7 días.',
    'contact-known': 'Este contacto ya está registrado.',
    'contacts-full': 'Ya tiene todos los contactos permitidos. Quite uno para añadir otro.',
    'password-wrong': 'Esta no es su contraseña actual.',
    'password-short': (count) => `12 caracteres como mínimo; aquí hay ${count}.`,
    'password-long': (count) => `128 caracteres como máximo; aquí hay ${count}.`,
    'password-digits': 'Si solo usa cifras, necesita al menos 16. También puede añadir letras.',
    'password-characters':
      'Esta contraseña contiene un carácter invisible que no podría volver a escribir. Escríbala con el teclado.',
    'password-personal':
      'Esta contraseña contiene un dato personal: nombre, usuario, dirección, fecha de nacimiento o NUMEN.',
    'password-guessable':
      'Esta contraseña es demasiado fácil de adivinar. Pruebe con tres o cuatro palabras sin relación entre sí.',
    'password-same': 'Esta contraseña ya se ha usado. Elija otra.',
    'name-characters': 'Escriba un nombre con letras, sin cifras ni direcciones.',
    'phone-format': 'Escriba un número de teléfono completo, por ejemplo 01 99 00 12 34.',
    'uai-format': 'Este código UAI no es correcto: tiene 7 cifras y una letra, por ejemplo 0999999F.',
    'contact-required': 'Indique un teléfono o un correo, para que podamos responderle.',
    'forward-declined':
      'El dueño de esta dirección ha rechazado un reenvío. Podrá volver a pedírselo dentro de un mes.',
    'risk-required': 'Lea los riesgos y marque la casilla para continuar.',
    'end-past': 'Elija un día que aún no haya pasado.',
    'end-late': 'Elija un día más cercano: un reenvío dura 12 meses como máximo, y se puede prolongar.',
    'word-wrong': 'No es la palabra del último mensaje de prueba. Abra el más reciente.',
    'slots-count': 'Elija una, dos o tres horas.',
    'slot-gone': 'Una de las horas elegidas ya no está disponible. Elija otra.',
    'copy-required': 'Elija una imagen del documento; se borra a los 30 minutos.',
    'file-kind': 'No es una imagen JPEG o PNG legible.',
    'attachment-kind': 'Adjunte una imagen PNG o JPEG, o un documento PDF.',
    'attachment-locked': 'Este PDF está protegido o contiene código. Adjunte mejor una captura de pantalla.',
    'attachment-twice': 'Este archivo ya está adjunto.',
    'attachments-full': 'Tres archivos como máximo. Quite uno para adjuntar otro.',
    'attachment-gone': 'Un archivo ya no está: espera su incidencia media hora. Adjúntelo de nuevo.',
    'secret-numen': 'Este texto contiene lo que parece un NUMEN. Quítelo: no lo necesitamos.',
    'secret-social-security':
      'Este texto contiene lo que parece un número de la seguridad social. Quítelo: no lo necesitamos.',
    'secret-password': 'Este texto contiene lo que parece una contraseña. Quítela: no se la dé a nadie.',
    'reference-format': 'La referencia tiene 8 caracteres, por ejemplo ABCD-2345.',
    'report-key-format': 'La clave tiene 28 caracteres, en grupos de cuatro.',
    'report-unknown': 'Ninguna incidencia tiene esa referencia y esa clave. Compruebe ambas en su recibo.',
  },
  problems: {
    'not-understood':
      'El servicio no ha entendido la solicitud. Vuelva a cargar la página e inténtelo de nuevo.',
    'bad-credentials':
      'Nombre de usuario o contraseña incorrectos. Compruebe los dos, y el bloqueo de mayúsculas.',
    'session-ended': 'Su sesión ha terminado. Vuelva a iniciarla.',
    'password-is-numen':
      'Su contraseña sigue siendo su NUMEN, que otras personas conocen. Elija una nueva: se tarda 4 minutos.',
    'password-expired': 'Su contraseña ha caducado. Llame al rectorat para elegir una nueva.',
    'account-blocked': 'La académie ha bloqueado su cuenta para protegerla. Llame al rectorat.',
    'account-disabled':
      'Esta cuenta está cerrada porque usted ya no trabaja en la académie. Si tiene alguna pregunta, llame al rectorat.',
    'not-found': 'El servicio no encuentra lo que se pide. Vuelva a cargar la página.',
    'step-closed': 'Ya ha completado este paso.',
    'subject-changed':
      'Otra persona ha iniciado sesión en este navegador. Vuelva a cargar la página; no se ha cambiado nada.',
    'password-needed': 'Para este cambio, escriba de nuevo su contraseña.',
    stale: 'Este ajuste ha cambiado entretanto, en otra pestaña o en otro lugar.',
    'forward-forbidden': 'Su académie no permite reenviar a un correo privado.',
    'forward-too-soon': 'Todavía no se puede reenviar: su cuenta acaba de activarse.',
    'in-progress': 'Su solicitud está en curso. Espere unos segundos y vuelva a intentarlo.',
    'flow-ended': 'Su trámite se ha cerrado. Empiece de nuevo: no se ha cambiado nada.',
    'too-large': 'Lo que envía ocupa demasiado.',
    'invalid-fields': 'Compruebe sus respuestas.',
    'identity-not-matched': 'No podemos activar ninguna cuenta con estos datos.',
    'key-reused': 'Esta solicitud ya se envió con otras respuestas. Vuelva a cargar la página.',
    'too-many-attempts': 'Demasiados intentos en poco tiempo.',
    'daily-limit':
      'Demasiados intentos en 24 horas. Podrá volver a intentarlo poco a poco; si es urgente, llame al rectorat.',
    maintenance:
      'El servicio está en mantenimiento. Lo que ha escrito sigue aquí; vuelva a intentarlo dentro de unos minutos.',
    unavailable:
      'El servicio no responde correctamente. Lo que ha escrito sigue aquí; vuelva a intentarlo dentro de un momento.',
    unreachable: 'La red no responde. No se ha perdido nada: compruebe su conexión y vuelva a intentarlo.',
    unexpected:
      'Respuesta inesperada. Si usa una red wifi pública, abra primero su página de acceso y vuelva a intentarlo.',
  },
}
