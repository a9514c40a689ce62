import type { CallProblem, FieldCode } from '#src/contract/problem.ts'

const s = (count: number) => (count > 1 ? 's' : '')

/** What a page says of what is refused. Each code has its sentence, or it does not compile. */
export const fr = {
  fields: {
    required: 'Remplissez ce champ.',
    'too-long': 'Ce texte est trop long.',
    'charter-required': 'Cochez la case pour accepter la charte.',
    'numen-length': (count: number) => `Le NUMEN compte 13 caractères ; il y en a ${count} ici.`,
    'numen-character': (position: number) =>
      `Caractère inattendu en position ${position} : le NUMEN ne contient que des chiffres et des lettres sans accent.`,
    'date-impossible': 'Cette date n’existe pas. Vérifiez le jour, le mois et l’année.',
    'date-future': 'Cette date est dans le futur.',
    'year-four-digits': 'Écrivez l’année avec 4 chiffres, par exemple 1985.',
    'too-young': 'Vérifiez l’année de naissance.',
    'email-format': 'Écrivez une seule adresse, par exemple nom@exemple.fr.',
    'address-academic': 'Écrivez votre adresse académique, celle de votre académie.',
    'uid-format': 'Écrivez votre identifiant, sans @ : ce n’est pas votre adresse.',
    'identifier-space': 'Écrivez votre identifiant ou votre adresse, sans espace : ce n’est pas votre nom.',
    'email-academic':
      'Choisissez une adresse privée : le jour où elle servira, votre messagerie académique vous sera peut-être fermée.',
    'email-several': 'Le transfert va vers une seule adresse : gardez-en une, retirez les autres.',
    'email-ascii':
      'Avant le @, seuls sont possibles les lettres sans accent, les chiffres et quelques signes comme le point.',
    'email-lookalike':
      'Après le @, des lettres d’un autre alphabet en imitent d’autres. Retapez l’adresse au clavier.',
    'forward-loop':
      'C’est votre propre adresse académique : vos messages tourneraient en rond. Choisissez une adresse privée.',
    'forward-academic': 'C’est une adresse de l’académie. Choisissez une adresse privée, à vous.',
    'forward-domain-refused':
      'L’académie ne permet pas le transfert vers cette messagerie. Choisissez une adresse ailleurs.',
    'forward-unreachable': 'Aucun message ne peut arriver à cette adresse. Vérifiez ce qui suit le @.',
    'mobile-format': 'Écrivez un numéro de mobile, par exemple 0696 12 34 56.',
    'code-format': 'Le code compte 6 chiffres, ou 10 caractères s’il vient de votre gestionnaire.',
    'code-wrong': (left: number) =>
      left > 0
        ? `Ce code n’est pas le bon. Il vous reste ${left} essai${s(left)}.`
        : 'Ce code n’est pas le bon.',
    'code-expired': 'Ce code n’est plus valable. Demandez-en un nouveau.',
    'code-used-up': 'Trop d’essais avec ce code. Demandez-en un nouveau.',
    'undo-code-format': 'Le code d’annulation compte 10 caractères. Il se trouve dans le message d’alerte.',
    'undo-code-wrong':
      'Ce code ne permet rien d’annuler. Vérifiez-le, ou demandez de l’aide s’il date de plus de 7 jours.',
    'contact-known': 'Ce contact est déjà enregistré.',
    'contacts-full': 'Vous avez déjà le nombre de contacts permis. Retirez-en un pour en ajouter un autre.',
    'password-wrong': 'Ce n’est pas votre mot de passe actuel.',
    'password-short': (count: number) => `12 caractères au moins ; il y en a ${count} ici.`,
    'password-long': (count: number) => `128 caractères au plus ; il y en a ${count} ici.`,
    'password-digits':
      'Avec des chiffres seuls, il en faut au moins 16. Vous pouvez aussi ajouter des lettres.',
    'password-characters':
      'Ce mot de passe contient un caractère invisible, impossible à retaper. Saisissez-le au clavier.',
    'password-personal':
      'Ce mot de passe contient une donnée personnelle : nom, identifiant, adresse, date de naissance ou NUMEN.',
    'password-guessable':
      'Ce mot de passe se devine trop facilement. Essayez trois ou quatre mots sans rapport entre eux.',
    'password-same': 'Ce mot de passe a déjà servi. Choisissez-en un autre.',
    'name-characters': 'Écrivez un nom avec des lettres, sans chiffre ni adresse.',
    'phone-format': 'Écrivez un numéro de téléphone complet, par exemple 01 99 00 12 34.',
    'uai-format': 'Ce code UAI n’est pas juste : il compte 7 chiffres et une lettre, par exemple 0999999F.',
    'contact-required': 'Donnez un téléphone ou une adresse e-mail, pour que l’on puisse vous répondre.',
    'forward-declined':
      'Le titulaire de cette adresse a refusé un transfert. Vous pourrez le lui redemander dans un mois.',
    'risk-required': 'Lisez les risques, puis cochez la case pour continuer.',
    'end-past': 'Choisissez un jour à venir.',
    'end-late': 'Choisissez un jour plus proche : un transfert dure 12 mois au plus, et se prolonge.',
    'word-wrong': 'Ce n’est pas le mot du dernier message d’essai. Ouvrez le plus récent.',
    'slots-count': 'Choisissez un, deux ou trois créneaux.',
    'slot-gone': 'Un créneau choisi n’est plus proposé. Choisissez-en un autre.',
    'copy-required': 'Choisissez une image du document ; elle s’efface au bout de 30 minutes.',
    'file-kind': 'Ce n’est pas une image JPEG ou PNG lisible.',
    'attachment-kind': 'Joignez une image PNG ou JPEG, ou un document PDF.',
    'attachment-locked': 'Ce PDF est protégé ou contient du code. Joignez plutôt une capture d’écran.',
    'attachment-twice': 'Ce fichier est déjà joint.',
    'attachments-full': 'Trois fichiers au plus. Retirez-en un pour en joindre un autre.',
    'attachment-gone':
      'Un fichier n’est plus là : il attend son signalement une demi-heure. Joignez-le de nouveau.',
    'secret-numen': 'Ce texte contient ce qui ressemble à un NUMEN. Retirez-le : nous n’en avons pas besoin.',
    'secret-social-security':
      'Ce texte contient ce qui ressemble à un numéro de sécurité sociale. Retirez-le : nous n’en avons pas besoin.',
    'secret-password':
      'Ce texte contient ce qui ressemble à un mot de passe. Retirez-le : ne le donnez à personne.',
    'reference-format': 'La référence compte 8 caractères, par exemple ABCD-2345.',
    'report-key-format': 'La clé compte 28 caractères, en groupes de quatre.',
    'report-unknown': 'Aucun signalement n’a cette référence et cette clé. Vérifiez les deux sur votre reçu.',
  } satisfies Record<FieldCode, string | ((detail: number) => string)>,
  problems: {
    'not-understood': 'Le service n’a pas compris cette demande. Rechargez la page et réessayez.',
    'bad-credentials':
      'Identifiant ou mot de passe incorrect. Vérifiez les deux, ainsi que le verrouillage des majuscules.',
    'session-ended': 'Votre session est terminée. Reconnectez-vous.',
    'password-is-numen':
      'Votre mot de passe est encore votre NUMEN, que d’autres connaissent. Choisissez-en un nouveau : cela prend 4 minutes.',
    'password-expired': 'Votre mot de passe a expiré. Appelez le rectorat pour en choisir un nouveau.',
    'account-blocked': 'L’académie a bloqué votre compte pour le protéger. Appelez le rectorat.',
    'account-disabled':
      'Ce compte est fermé, car vous avez quitté l’académie. Pour toute question, appelez le rectorat.',
    'not-found': 'Le service ne trouve pas ce qui est demandé. Rechargez la page.',
    'step-closed': 'Cette étape est déjà passée.',
    'subject-changed':
      'Quelqu’un d’autre s’est connecté dans ce navigateur. Rechargez la page ; rien n’a été modifié.',
    'password-needed': 'Pour ce changement, saisissez de nouveau votre mot de passe.',
    stale: 'Ce réglage a changé entre-temps, dans un autre onglet ou ailleurs.',
    'forward-forbidden': 'Votre académie n’autorise pas le transfert vers une messagerie privée.',
    'forward-too-soon': 'Un transfert n’est pas encore possible : votre compte vient d’être activé.',
    'in-progress': 'Votre demande est en cours. Patientez quelques secondes, puis réessayez.',
    'flow-ended': 'Votre démarche a pris fin. Recommencez : rien n’a été modifié.',
    'too-large': 'Ce que vous envoyez est trop volumineux.',
    'invalid-fields': 'Vérifiez vos réponses.',
    'identity-not-matched': 'Nous ne pouvons pas activer de compte avec ces informations.',
    'key-reused': 'Cette demande a déjà été envoyée avec d’autres réponses. Rechargez la page.',
    'too-many-attempts': 'Trop d’essais en peu de temps.',
    'daily-limit':
      'Trop d’essais en 24 heures. Vous pourrez réessayer peu à peu ; si c’est urgent, appelez le rectorat.',
    maintenance:
      'Le service est en maintenance. Ce que vous avez saisi reste ici ; réessayez dans quelques minutes.',
    unavailable:
      'Le service ne répond pas correctement. Ce que vous avez saisi reste ici ; réessayez dans un instant.',
    unreachable: 'Pas de réponse du réseau. Rien n’est perdu : vérifiez votre connexion, puis réessayez.',
    unexpected:
      'Réponse inattendue. Si vous êtes sur un Wi-Fi public, ouvrez d’abord sa page d’accueil, puis réessayez.',
  } satisfies Record<CallProblem, string>,
}
