/** Who somebody is: the fields that every journey by NUMEN asks for. */
export const fr = {
  whatIsNumen: 'Où trouver mon NUMEN ?',
  numenHelp:
    'Le NUMEN est votre numéro personnel de l’Éducation nationale : 13 caractères, remis à votre entrée en fonction. Votre secrétariat ou votre gestionnaire le connaît. Il ne vous sera jamais envoyé par e-mail.',
  numenUnknown: 'Je ne trouve pas mon NUMEN',
  lastName: 'Nom de famille',
  lastNameHint: 'Nom de naissance ou nom d’usage.',
  numen: 'NUMEN',
  numenHint: '13 caractères, par exemple 30E2400099ABC. Vous pouvez écrire des espaces et des minuscules.',
  numenShape: (position: number, found: string) =>
    position === 3
      ? `Le 3e caractère est d’ordinaire une lettre, pas « ${found} ».`
      : `Le caractère ${position} est inhabituel : « ${found} ».`,
  numenSuggested: (position: number, found: string, suggested: string) =>
    `En position ${position}, « ${found} » est peut-être « ${suggested} ».`,
  numenCheck: 'Vérifiez, puis continuez si c’est bien le vôtre.',
  birthDate: 'Date de naissance',
  birthDateHint: 'Par exemple 14 3 1985.',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
}
