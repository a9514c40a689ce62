import type { groups } from '../../groups.ts'
import type { Article } from '../../article.ts'

export const fr: Record<(typeof groups.access)[number], Article> = {
  'saisie-trop-rapide': [
    {
      text: 'Après plusieurs essais rapprochés, le service fait attendre avant le suivant. C’est ce qui empêche un inconnu d’essayer des milliers de mots de passe. Vous n’avez rien fait de mal.',
    },
    {
      steps: [
        'Lisez le temps d’attente affiché : il diminue seul. Inutile de recharger la page ou d’appuyer plusieurs fois.',
        'Pendant ce temps, vérifiez votre identifiant, le verrouillage des majuscules et la langue de votre clavier.',
        'Quand l’attente est finie, affichez le mot de passe avec « Afficher », puis essayez une seule fois.',
        'Si le mot de passe est encore refusé, choisissez-en un nouveau : c’est plus rapide que de deviner.',
      ],
    },
    {
      note: 'Un téléphone ou un logiciel resté sur l’ancien mot de passe essaie sans vous, toute la journée. Corrigez-le, ou l’attente reviendra.',
    },
    {
      pages: {
        forgottenPassword: 'Choisir un nouveau mot de passe',
        blockedAccount: 'Mon compte est bloqué',
      },
    },
  ],
  'compte-bloque': [
    { heading: 'Trop d’essais' },
    {
      text: 'Ce blocage s’arrête seul, en général au bout de quelques minutes. Vous pouvez aussi débloquer votre compte avec un code, sans changer de mot de passe.',
    },
    { heading: 'Blocage par l’académie' },
    {
      text: 'Quand un compte envoie des messages frauduleux, l’académie le bloque pour protéger tout le monde. Choisissez un nouveau mot de passe, vérifiez votre compte, puis appelez le rectorat pour que la messagerie soit rouverte.',
    },
    { heading: 'Mot de passe expiré' },
    { text: 'Connectez-vous avec le mot de passe expiré : la page vous en demande un nouveau aussitôt.' },
    { heading: 'Quelqu’un d’autre utilise mon compte' },
    {
      steps: [
        'Choisissez tout de suite un nouveau mot de passe : toutes les sessions ouvertes se ferment.',
        'Faites la vérification du compte : transferts, règles de courrier, moyens de secours, appareils.',
        'Prévenez le rectorat, surtout si des messages sont partis en votre nom.',
      ],
    },
    {
      pages: {
        blockedAccount: 'Débloquer mon compte',
        forgottenPassword: 'Choisir un nouveau mot de passe',
        accountCheckUp: 'Vérifier mon compte',
      },
    },
  ],
  'code-non-recu': [
    {
      text: 'Un code arrive d’ordinaire en moins d’une minute, par e-mail ou par SMS, sur le moyen de secours enregistré dans votre compte.',
    },
    {
      steps: [
        'Attendez une minute, et laissez la page ouverte : le code est valable 10 minutes.',
        'Regardez dans les courriers indésirables de votre messagerie privée.',
        'Vérifiez que vous regardez la bonne boîte : le code n’arrive jamais dans la messagerie académique.',
        'Demandez un nouveau code, par SMS si un mobile est enregistré. Utilisez le dernier reçu : les précédents ne valent plus.',
        'Vous n’avez plus accès à ce moyen de secours : votre gestionnaire peut vous donner un code, valable 48 heures.',
      ],
    },
    {
      note: 'Si aucun moyen de secours n’est enregistré, ou si l’identifiant est mal écrit, rien ne part. Pour vous protéger, la page répond alors exactement la même chose.',
    },
    {
      pages: { forgottenIdentifier: 'Retrouver mon identifiant', accountContacts: 'Mes moyens de secours' },
    },
  ],
  'effacer-cache-et-cookies': [
    {
      text: 'Le navigateur garde une copie des pages (le cache) et de petits fichiers (les cookies). Une copie abîmée ou trop ancienne peut bloquer un site ; l’effacer ne touche ni à vos messages ni à votre compte.',
    },
    {
      note: 'Essayez d’abord dans une fenêtre privée. Si la page y fonctionne, le cache ou une extension du navigateur est bien en cause.',
    },
    { heading: 'Chrome ou Edge, sur un ordinateur' },
    {
      steps: [
        'Appuyez sur Ctrl + Maj + Suppr (Mac : Cmd + Maj + Suppr).',
        'Choisissez la période « Toutes les périodes » ou « Toutes ».',
        'Cochez les cookies et les images et fichiers en cache. Laissez les mots de passe décochés.',
        'Appuyez sur « Supprimer les données » ou « Effacer maintenant », puis rouvrez la page.',
      ],
    },
    { heading: 'Firefox, sur un ordinateur' },
    {
      steps: [
        'Appuyez sur Ctrl + Maj + Suppr (Mac : Cmd + Maj + Suppr).',
        'Choisissez « Tout », cochez les cookies et le cache, puis effacez.',
      ],
    },
    { heading: 'iPhone ou iPad' },
    {
      steps: [
        'Ouvrez Réglages, puis Safari (dans « Apps » sur les versions récentes).',
        'Touchez « Effacer historique, données de site », puis confirmez.',
      ],
    },
    { heading: 'Téléphone Android' },
    {
      steps: [
        'Dans Chrome, touchez les trois points, puis « Effacer les données de navigation ».',
        'Choisissez la période, laissez les mots de passe décochés, puis confirmez.',
      ],
    },
    {
      text: 'Il faudra vous reconnecter à vos sites. Ayez vos identifiants sous la main.',
    },
  ],
  maintenance: [
    {
      text: 'Pendant une maintenance, le service est arrêté volontairement pour être réparé ou mis à jour. Un bandeau l’annonce en haut de chaque page.',
    },
    {
      list: [
        'Ce que vous avez déjà enregistré l’est toujours.',
        'Ce que vous êtes en train de saisir reste sur la page : gardez-la ouverte.',
        'Le courrier qui vous est adressé n’est pas perdu : il attend et arrive ensuite.',
      ],
    },
    {
      text: 'Réessayez au bout de quelques minutes. Si le bandeau n’est pas affiché, la panne vient d’ailleurs : l’assistant de l’aide cherche où.',
    },
    { pages: { help: 'Ouvrir l’assistant' } },
  ],
}
