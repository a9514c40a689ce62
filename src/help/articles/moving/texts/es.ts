import type { fr } from './fr.ts'

export const es: typeof fr = {
  'transfert-nouveau-webmail': [
    {
      text: 'Lo más seguro es la página «Reenvío de mi correo» de su cuenta: hace confirmar la dirección, envía un mensaje de prueba y relee la regla en el servidor. Así sabe que el reenvío funciona de verdad.',
    },
    { pages: { accountForwarding: 'Reenviar mi correo' } },
    { heading: 'En el nuevo correo web' },
    {
      steps: [
        'Abra las preferencias (la rueda dentada), luego «Correo» y la pestaña «Reenvío».',
        'Marque «Reenviar los mensajes entrantes» y escriba una sola dirección.',
        'Marque «Guardar una copia» y guarde los cambios.',
        'Vuelva a abrir la página: si la dirección ya no está, confirme por segunda vez.',
      ],
    },
    {
      note: 'A veces la pantalla muestra un reenvío cuya regla nunca se escribió. Haga la prueba en su cuenta: solo ella lo demuestra.',
    },
  ],
  'transfert-ancien-webmail': [
    {
      text: 'Un reenvío configurado hace tiempo en el antiguo correo web puede seguir actuando, o haberse detenido sin avisar. Mire en su cuenta: lo que muestra es lo que el servidor aplica.',
    },
    {
      steps: [
        'Abra la página «Reenvío de mi correo» de su cuenta. También muestra lo que se configuró en otro lugar.',
        'Si reconoce la dirección: configure el mismo reenvío desde esa página y haga la prueba.',
        'Si no la reconoce: retírelo y cambie de contraseña. Quizá alguien lee su correo.',
        'En el antiguo correo web, si aún se abre: «Opciones», «Correo», «Reenvío», desmarque y guarde.',
      ],
    },
    { pages: { accountForwarding: 'Ver mi reenvío', accountCheckUp: 'Revisar mi cuenta' } },
  ],
  'migration-messagerie': [
    {
      text: 'Su correo cambia de servidor. Sus mensajes lo siguen; su dirección y su contraseña no cambian.',
    },
    { heading: 'Antes' },
    {
      list: [
        'Borre lo que ya no sirve y vacíe la papelera.',
        'Guarde en su ordenador lo que no quiera perder: contactos, agenda, archivos adjuntos.',
        'Anote sus filtros, su firma y su respuesta de ausencia: quizá haya que rehacerlos.',
        'Compruebe su contacto de recuperación.',
      ],
    },
    { heading: 'Después' },
    {
      list: [
        'Abra el nuevo correo desde la página de inicio de este sitio, nunca desde un enlace recibido.',
        'Actualice cada teléfono, tableta y ordenador con los nuevos servidores.',
        'Vuelva a probar su reenvío.',
        'Ponga de nuevo su firma y sus filtros.',
      ],
    },
    {
      note: 'Los estafadores aprovechan estos cambios. Nadie le pedirá su contraseña para «migrar» su buzón.',
    },
    {
      pages: {
        devices: 'Configurar mis dispositivos',
        accountContacts: 'Mis contactos de recuperación',
        accountForwarding: 'Probar mi reenvío',
        accountSignature: 'Componer mi firma',
      },
    },
  ],
}
