/** Texts of the security check-up. */
export const fr = {
  title: 'Vérification de mon compte',
  lead: 'Voici tout ce qui agit dans votre compte. Gardez ce que vous reconnaissez, retirez le reste : rien ne change avant le bouton en bas de page.',
  blocked: 'Votre messagerie est fermée',
  blockedText: (assistance: string) =>
    `L’académie a bloqué votre compte pour le protéger, et seule cette page vous est ouverte. Terminez la vérification si ce n’est pas déjà fait, puis appelez ${assistance} avec sa référence : c’est l’académie qui rouvre la messagerie.`,
  last: 'Dernière vérification',
  reference: 'Référence du dossier',
  date: 'Date',
  outcome: 'Résultat',
  dropped: (count: number) =>
    count === 0 ? 'Tout a été gardé' : count === 1 ? '1 élément retiré' : `${count} éléments retirés`,
  mailUnknown: 'La messagerie ne répond pas',
  mailUnknownText:
    'Vos transferts et vos règles ne peuvent pas être lus en ce moment. Terminez le reste maintenant, puis revenez sur cette page dans une heure.',
  changed: 'La liste a changé pendant que vous répondiez',
  changedText:
    'Rien n’a été retiré par cette page. Vos réponses sont gardées : regardez ce qui est nouveau, puis terminez.',
  nothing: 'Rien à vérifier',
  nothingText:
    'Aucun transfert, aucune règle, aucun moyen de secours, aucun appareil reconnu, aucune autre session. Vous pouvez tout de même terminer, pour recevoir une référence à donner si vous appelez.',
  unknownPlace: 'Appareil inconnu',
  unnamed: 'Règle sans nom',
  keepsCopy: 'Vos messages y sont copiés, et arrivent aussi dans votre boîte.',
  keepsNoCopy: 'Vos messages y partent, et n’arrivent plus dans votre boîte.',
  verified: (on: string) => `Vérifié le ${on}.`,
  remembered: (on: string) => `Reconnu depuis le ${on}.`,
  current: 'C’est l’appareil que vous utilisez.',
  seen: (when: string) => `Active le ${when}.`,
  kinds: {
    forward: {
      title: 'Transferts de votre messagerie',
      risk: 'Avec un transfert, un intrus lit vos messages sans jamais se connecter, même si vous changez de mot de passe.',
      keep: 'Je le garde : je l’ai demandé',
      drop: 'Je le supprime : je ne le reconnais pas',
      one: 'Transfert vers',
    },
    rule: {
      title: 'Règles de votre messagerie',
      risk: 'Avec une règle, un intrus cache ou efface les messages qui vous préviendraient.',
      keep: 'Je la garde : je l’ai écrite',
      drop: 'Je la supprime : je ne la reconnais pas',
      one: 'Règle',
    },
    contact: {
      title: 'Moyens de secours',
      risk: 'Avec un contact à lui, un intrus reçoit les codes qui changent votre mot de passe.',
      keep: 'Je le garde : il est à moi',
      drop: 'Je le retire : il n’est pas à moi',
      one: 'Moyen de secours',
    },
    device: {
      title: 'Appareils reconnus',
      risk: 'Depuis un appareil reconnu, un intrus garde ses propres essais pour deviner votre mot de passe.',
      keep: 'Je le garde : il est à moi',
      drop: 'Je l’oublie : il n’est pas à moi, ou plus',
      one: 'Appareil reconnu',
    },
    session: {
      title: 'Sessions ouvertes ailleurs',
      risk: 'Dans une session ouverte, un intrus agit sans connaître votre mot de passe.',
      keep: 'Je la laisse ouverte : c’est moi',
      drop: 'Je la ferme : ce n’est pas moi',
      one: 'Session',
    },
  },
  undecided: 'Choisissez l’une des deux réponses.',
  unsure: 'Vous ne savez pas quoi répondre ?',
  unsureText:
    'Un appareil ou une session se retire sans risque : il suffira de vous reconnecter. Pour un transfert, une règle ou un contact, demandez avant de répondre ; ce que vous avez coché reste sur cette page.',
  submit: 'Terminer la vérification',
  done: {
    title: 'Votre vérification est enregistrée',
    lead: 'Gardez cette référence : elle vous sera demandée si vous appelez.',
    dropped: 'Ce que vous avez retiré',
    nothing: 'Rien : vous avez tout gardé.',
    noContact: 'Vous n’avez plus de moyen de secours',
    noContactBlocked: 'Dites-le quand vous appellerez : sans contact, aucun code ne peut vous être envoyé.',
    addContact: 'Ajouter un moyen de secours',
    next: 'Et maintenant',
    nextBlocked: (assistance: string) =>
      `Votre messagerie reste fermée. Appelez ${assistance} et donnez la référence : l’académie regardera votre dossier, puis rouvrira votre messagerie. Personne ne vous demandera votre mot de passe.`,
    nextOpen: 'Si quelqu’un d’autre a pu connaître votre mot de passe, il vous en faut un nouveau.',
  },
}
