import type { fr } from './fr.ts'

export const es: typeof fr = {
  title: 'NUMEN desconocido',
  steps: {
    category: 'Su puesto',
    appointment: 'Cita',
    copy: 'Solicitud',
    receipt: 'Resguardo',
  },
  category: {
    heading: 'Recupere su NUMEN',
    lead: 'Su NUMEN figura en su nombramiento, en su contrato o en I-Prof. La secretaría de su centro suele conocerlo. Si no, solicítelo aquí: 3 pasos, unos 3 minutos.',
    question: '¿Cuál es su puesto?',
    choose: 'Elija una respuesta.',
    goesTo: (manager) => `Su gestor de personal: ${manager}`,
    byTelephone: 'Su gestor de personal responde por teléfono',
    call: (assistance) =>
      `Para estos puestos nadie puede recibir una solicitud en línea. Llame ${assistance}: le dirán cómo obtener su NUMEN.`,
    never: 'El NUMEN nunca se envía por correo. Desconfíe de quien se lo pida en un mensaje.',
    submit: 'Continuar',
  },
}
