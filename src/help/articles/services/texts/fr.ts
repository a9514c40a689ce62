import type { groups } from '../../groups.ts'
import type { Article } from '../../article.ts'

export const fr: Record<(typeof groups.services)[number], Article> = {
  numen: [
    {
      text: 'Le NUMEN est votre numéro d’agent de l’Éducation nationale : 13 caractères, d’ordinaire 2 chiffres, 1 lettre, 7 chiffres et 3 lettres. Il vous suit pendant toute votre carrière.',
    },
    { heading: 'Où le trouver' },
    {
      list: [
        'Sur les courriers de votre gestionnaire, par exemple un arrêté d’affectation ou de promotion.',
        'Auprès de votre gestionnaire ou du secrétariat de votre établissement.',
      ],
    },
    { heading: 'À quoi il sert ici' },
    {
      text: 'À vous reconnaître la première fois, avec votre nom et votre date de naissance. Ensuite, il ne sert plus à se connecter, et il n’est pas un mot de passe : trop de services le connaissent.',
    },
    {
      note: 'Il ne s’envoie jamais par e-mail, ni par vous ni par nous. Un message qui vous le demande est une fraude.',
    },
    {
      pages: { numenUnknown: 'Je ne connais pas mon NUMEN', firstConnection: 'Activer mon compte' },
    },
  ],
  'iprof-et-messagerie': [
    {
      text: 'I-Prof est votre dossier de carrière. Il a bien un « courrier », mais ce n’est pas votre messagerie : il reçoit des informations de l’administration, et vous ne pouvez pas y écrire à vos collègues ni aux familles.',
    },
    {
      list: [
        'Pour lire et écrire vos e-mails professionnels : la messagerie académique.',
        'Pour votre avancement, vos vœux de mutation et votre dossier : I-Prof.',
      ],
    },
    {
      text: 'Les deux s’ouvrent avec le même identifiant et le même mot de passe. En changer ici le change partout.',
    },
    {
      elsewhere: { webmail: 'Ouvrir ma messagerie', iprof: 'Ouvrir I-Prof' },
    },
    { pages: { forgottenPassword: 'J’ai oublié mon mot de passe' } },
  ],
  magistere: [
    {
      text: 'M@gistère est la plateforme de formation en ligne. Elle utilise le même identifiant et le même mot de passe que votre messagerie : il n’y a pas de compte à créer.',
    },
    {
      steps: [
        'Ouvrez M@gistère et choisissez votre académie dans la liste.',
        'Saisissez votre identifiant académique, puis votre mot de passe.',
        'Si c’est refusé, essayez les mêmes dans votre messagerie.',
        'Refusé aussi là-bas : choisissez un nouveau mot de passe. Accepté là-bas : effacez le cache et les cookies, puis revenez.',
      ],
    },
    { elsewhere: { magistere: 'Ouvrir M@gistère', webmail: 'Ouvrir ma messagerie' } },
    {
      pages: {
        forgottenPassword: 'J’ai oublié mon mot de passe',
        forgottenIdentifier: 'J’ai oublié mon identifiant',
      },
    },
  ],
  'reconnaitre-hameconnage': [
    {
      text: 'Un message d’hameçonnage imite l’académie, un collègue ou un service connu pour obtenir votre mot de passe. Nos messages à nous ne contiennent aucun lien et ne demandent jamais votre mot de passe.',
    },
    { heading: 'Les signes qui doivent alerter' },
    {
      list: [
        'On vous presse : « votre compte sera fermé ce soir », « boîte pleine », « dernier rappel ».',
        'Un lien ou une pièce jointe vous demande de vous connecter.',
        'L’adresse de l’expéditeur, ou celle de la page, n’est pas exactement celle que vous connaissez.',
        'On vous demande un code, un mot de passe ou votre NUMEN, même par téléphone.',
      ],
    },
    { heading: 'Un doute' },
    {
      steps: [
        'Ne répondez pas, n’ouvrez ni lien ni pièce jointe.',
        'Ouvrez ce site vous-même, par vos favoris ou en tapant son adresse, et regardez dans votre compte les messages que nous vous avons vraiment envoyés.',
        'Signalez le message au rectorat, puis supprimez-le.',
      ],
    },
    { heading: 'J’ai donné mon mot de passe' },
    {
      text: 'Cela arrive à tout le monde. Choisissez un nouveau mot de passe maintenant, vérifiez votre compte, puis prévenez le rectorat : plus c’est tôt, moins il y a de dégâts.',
    },
    {
      pages: {
        forgottenPassword: 'Choisir un nouveau mot de passe',
        accountCheckUp: 'Vérifier mon compte',
        accountActivity: 'Les messages que vous m’avez envoyés',
      },
    },
  ],
}
