import type { fr } from './fr.ts'

export const es: typeof fr = {
  code: {
    label: 'Código',
    submit: 'Comprobar el código',
    resend: 'Enviar otro código',
    bySms: 'Mejor por SMS',
    resendIn: (time) => `Podrá pedir un código nuevo dentro de ${time}.`,
    resent: 'Le hemos enviado un código nuevo. El anterior ya no es válido.',
    nothing: '¿No le ha llegado nada?',
    nothingReasons: [
      'Mire en la carpeta de correo no deseado.',
      'El mensaje puede tardar unos minutos en llegar.',
      'Si ha pedido varios códigos, solo funciona el último.',
    ],
  },
  newPassword: {
    label: 'Contraseña nueva',
    hint: 'Tres o cuatro palabras sin relación entre sí forman una buena contraseña. Puede usar espacios, acentos y emojis.',
    rules: {
      length: '12 caracteres como mínimo',
      advised: 'mejor con 15 caracteres',
      digits: 'letras, o 16 cifras como mínimo',
      personal: 'ni su nombre ni su usuario',
    },
    met: 'cumplido',
    notMet: 'pendiente',
    phone: 'Esta contraseña puede ser difícil de escribir en un teléfono.',
  },
  emailHint: {
    question: (address) => `¿Quería decir ${address}?`,
    take: 'Usar esta dirección',
  },
}
