import type { Language } from '#src/contract/language.ts'
import type { ReportCategory } from '#src/contract/report.ts'

/** What the demonstration's help desk answers first, in the language of whoever reported. */
export const answers: Record<Language, Record<ReportCategory, string>> = {
  fr: {
    'sign-in':
      'Bonjour, nous avons vérifié : la connexion fonctionne. Essayez avec votre adresse académique, puis videz le cache du navigateur si le refus revient.',
    code: 'Bonjour, le code part en moins d’une minute. Regardez dans les courriers indésirables, puis demandez un nouveau code : seul le dernier est valable.',
    'first-connection':
      'Bonjour, votre dossier est chargé la nuit qui suit sa saisie. Réessayez demain matin, avec le NUMEN et le nom de votre arrêté.',
    mail: 'Bonjour, la messagerie fonctionne de nouveau. Fermez puis rouvrez le navigateur ; aucun message n’est perdu.',
    forwarding:
      'Bonjour, le transfert a été relu sur le serveur de messagerie : il est en place. Lancez un essai depuis votre compte pour le confirmer.',
    devices:
      'Bonjour, après un changement de mot de passe, il faut le mettre à jour sur chaque appareil. Le nom d’utilisateur est votre identifiant, pas votre adresse.',
    hacked:
      'Bonjour, choisissez tout de suite un nouveau mot de passe, puis vérifiez vos transferts et vos moyens de secours dans votre compte. Nous surveillons les connexions.',
    page: 'Bonjour, merci : la page est corrigée. Rechargez-la pour voir la nouvelle version.',
    accessibility:
      'Bonjour, merci de nous l’avoir signalé. La correction est prévue ; en attendant, nous pouvons faire la démarche avec vous par téléphone.',
    other: 'Bonjour, merci pour ces précisions. Nous avons transmis votre demande au bon service.',
  },
  en: {
    'sign-in':
      'Hello, we have checked: signing in works. Try with your académie email address, then clear the browser’s cache if it is refused again.',
    code: 'Hello, a code leaves within a minute. Look in the spam folder, then ask for a new code: only the last one is valid.',
    'first-connection':
      'Hello, your file is loaded the night after it was entered. Try again tomorrow morning, with the NUMEN and the name on your letter of appointment.',
    mail: 'Hello, the mailbox works again. Close the browser and open it again; no message is lost.',
    forwarding:
      'Hello, we have read your forward on the mail server: it is in place. Run a test from your account to confirm it.',
    devices:
      'Hello, after a change of password, update it on every device. The user name is your username, not your address.',
    hacked:
      'Hello, choose a new password at once, then check the forwards and rescue contacts in your account. We are watching the sign-ins.',
    page: 'Hello, thank you: the page is mended. Load it again to see the new version.',
    accessibility:
      'Hello, thank you for telling us. A correction is planned; meanwhile we can do it with you on the telephone.',
    other: 'Hello, thank you for these details. We have passed your request on to the right service.',
  },
  es: {
    'sign-in':
      'Hola, lo hemos comprobado: el acceso funciona. Pruebe con su dirección académica y, si se rechaza otra vez, vacíe la caché del navegador.',
    code: 'Hola, el código sale en menos de un minuto. Mire en el correo no deseado y pida otro código: solo vale el último.',
    'first-connection':
      'Hola, su expediente se carga la noche después de registrarse. Pruebe otra vez mañana por la mañana, con el NUMEN y el apellido de su nombramiento.',
    mail: 'Hola, el correo vuelve a funcionar. Cierre el navegador y ábralo otra vez; no se ha perdido ningún mensaje.',
    forwarding:
      'Hola, hemos leído su reenvío en el servidor de correo: está en marcha. Haga una prueba desde su cuenta para confirmarlo.',
    devices:
      'Hola, después de cambiar la contraseña hay que actualizarla en cada dispositivo. El usuario es su nombre de usuario, no su dirección.',
    hacked:
      'Hola, elija ahora mismo otra contraseña y compruebe en su cuenta los reenvíos y los contactos de recuperación. Vigilamos los accesos.',
    page: 'Hola, gracias: la página está corregida. Vuelva a cargarla para ver la nueva versión.',
    accessibility:
      'Hola, gracias por avisarnos. La corrección está prevista; mientras tanto, podemos hacer el trámite con usted por teléfono.',
    other: 'Hola, gracias por estos detalles. Hemos pasado su petición al servicio adecuado.',
  },
}

/** And to whoever writes again. */
export const thanks: Record<Language, string> = {
  fr: 'Bonjour, merci pour ce message. Nous l’avons ajouté à votre dossier ; pour aller plus vite, appelez-nous avec votre référence.',
  en: 'Hello, thank you for this message. We have added it to your case; to go faster, call us and quote your reference.',
  es: 'Hola, gracias por este mensaje. Lo hemos añadido a su expediente; para ir más rápido, llámenos e indique su referencia.',
}
