import type { fr } from './fr.ts'

export const es: typeof fr = {
  numen: [
    {
      text: 'El NUMEN es su número de agente de la educación nacional francesa: 13 caracteres, normalmente 2 cifras, 1 letra, 7 cifras y 3 letras. Le acompaña durante toda su carrera.',
    },
    { heading: 'Dónde encontrarlo' },
    {
      list: [
        'En las cartas de su gestor de personal (gestionnaire), por ejemplo un nombramiento o un ascenso.',
        'Preguntando a su gestor de personal o a la secretaría de su centro.',
      ],
    },
    { heading: 'Para qué sirve aquí' },
    {
      text: 'Para reconocerle la primera vez, con su nombre y su fecha de nacimiento. Después ya no sirve para iniciar sesión, y no es una contraseña: demasiados servicios lo conocen.',
    },
    {
      note: 'Nunca se envía por correo, ni usted ni nosotros. Un mensaje que lo pide es un fraude.',
    },
    { pages: { numenUnknown: 'No conozco mi NUMEN', firstConnection: 'Activar mi cuenta' } },
  ],
  'iprof-et-messagerie': [
    {
      text: 'I-Prof es su expediente de carrera. Tiene un «courrier», pero no es su correo: recibe avisos de la administración, y desde ahí no puede escribir a sus colegas ni a las familias.',
    },
    {
      list: [
        'Para leer y escribir su correo profesional: el correo de la académie.',
        'Para sus ascensos, traslados y expediente: I-Prof.',
      ],
    },
    {
      text: 'Ambos se abren con el mismo nombre de usuario y la misma contraseña. Cambiarla aquí la cambia en todas partes.',
    },
    { elsewhere: { webmail: 'Abrir mi correo', iprof: 'Abrir I-Prof' } },
    { pages: { forgottenPassword: 'He olvidado mi contraseña' } },
  ],
  magistere: [
    {
      text: 'M@gistère es la plataforma de formación en línea. Usa el mismo nombre de usuario y la misma contraseña que su correo: no hay que crear ninguna cuenta.',
    },
    {
      steps: [
        'Abra M@gistère y elija su académie en la lista.',
        'Escriba su nombre de usuario de la académie y luego su contraseña.',
        'Si no los acepta, pruebe los mismos en su correo.',
        'Si tampoco ahí: elija una contraseña nueva. Si ahí funcionan: borre la caché y las cookies y vuelva.',
      ],
    },
    { elsewhere: { magistere: 'Abrir M@gistère', webmail: 'Abrir mi correo' } },
    {
      pages: {
        forgottenPassword: 'He olvidado mi contraseña',
        forgottenIdentifier: 'He olvidado mi nombre de usuario',
      },
    },
  ],
  'reconnaitre-hameconnage': [
    {
      text: 'Un mensaje de phishing imita a la académie, a un colega o a un servicio conocido para obtener su contraseña. Nuestros mensajes no contienen ningún enlace y nunca piden su contraseña.',
    },
    { heading: 'Señales de alarma' },
    {
      list: [
        'Le meten prisa: «su cuenta se cerrará esta noche», «buzón lleno», «último aviso».',
        'Un enlace o un archivo adjunto le pide iniciar sesión.',
        'La dirección del remitente, o la de la página, no es exactamente la que conoce.',
        'Le piden un código, una contraseña o su NUMEN, incluso por teléfono.',
      ],
    },
    { heading: 'En caso de duda' },
    {
      steps: [
        'No responda ni abra enlaces o archivos adjuntos.',
        'Abra usted este sitio, desde sus favoritos o escribiendo su dirección, y mire en su cuenta los mensajes que de verdad le hemos enviado.',
        'Comunique el mensaje al rectorat y bórrelo.',
      ],
    },
    { heading: 'He dado mi contraseña' },
    {
      text: 'Le puede pasar a cualquiera. Elija ahora una contraseña nueva, revise su cuenta y avise al rectorat: cuanto antes, menos daños.',
    },
    {
      pages: {
        forgottenPassword: 'Elegir una contraseña nueva',
        accountCheckUp: 'Revisar mi cuenta',
        accountActivity: 'Los mensajes que me han enviado',
      },
    },
  ],
}
