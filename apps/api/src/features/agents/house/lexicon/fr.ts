import { eitherOf } from './either-of';
import type { Lexicon } from './types';

const pointing = eitherOf(
  'ça|cela|ceux|celles?|celui',
  'y(?!(?: |-)(?:a|aura|avait)(?!\\p{L}))',
  'en(?= (?:avoir|avez|ai|a|faire|faut|ont|prendre|reste)(?!\\p{L}))',
);

export const fr: Lexicon = {
  alike: [
    'prix, coûter, coûte, tarif, frais, payer, combien',
    'gratuit, gratuitement, offert, sans frais',
    'ouvrir, ouvre, ouvert, ouverture, horaires, ferme, fermer, fermeture, fermé',
    'arriver, arrivée, check-in',
    'partir, départ, check-out',
    'annuler, annulation, résilier',
    'retourner, retour, renvoyer, échanger, échange',
    'remboursement, rembourser',
    'livrer, livraison, expédier, envoi, envoyer',
    'garer, parking, stationnement, se garer',
    'enfant, enfants, bébé',
    'animal, animaux > chien, chat, cheval',
    'wifi, internet',
    'réserver, réservation, rendez-vous',
    'téléphone, appeler, numéro',
    'adresse, rue, situé, trouve',
    'garantie',
    'remise, réduction, rabais',
    'vélo, bicyclette',
    'voiture, auto',
    'repas, manger > petit-déjeuner, déjeuner, dîner',
    'ascenseur, élévateur',
  ],
  empty: `un une des le la les l du de d et ou mais si comme que qu qui quoi quel quelle quels quelles quand où comment combien pourquoi
    à au aux en dans sur sous avec sans pour par chez vers je j me m mon ma mes tu te t ton ta tes il elle on nous notre nos
    vous votre vos ils elles leur leurs se s ce c cet cette ces est sont suis êtes était être ai as a avez avons ont avoir
    y ne n pas plus très aussi ça cela est-ce oui non bonjour merci puis peut peux pouvez peuvent jusqu jusque faut doit dois`,
  generic: `quand où comment que quoi qui quel quelle quels quelles combien pourquoi est-ce avez vous nous je on il elle y a
    peut peux pouvez puis-je faut doit voudrais souhaite merci bonjour heure heures à de des du la le les un une est sont
    pour avec sans par mon ma mes votre vos notre nos si beaucoup`,
  ourselves:
    'hôtel magasin boutique société entreprise bureau restaurant cabinet école musée studio salon agence boulangerie adresse situé',
  ordinary: 'faire aller venir prendre donner trouver chercher grand petit nouveau bon près loin',
  apart: [
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
    'petit-déjeuner, déjeuner, dîner',
    'chien, chat, cheval, oiseau',
  ],
  cycles: [
    'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  ],
  everyDay: /(?<!\p{L})(tous les jours|chaque jour|7 jours sur 7|24h\/24)(?!\p{L})/iu,
  aspectWords: {
    money: 'prix coûte coûter tarif frais payer',
    time: 'heure horaires jour ouvre ouvrir ouvert ferme fermé ouverture',
    duration: 'temps durée dure',
    distance: 'loin distance',
    place: 'adresse situé trouve',
    person: 'nom',
    phone: 'numéro',
  },
  writtenAs: { phone: 'téléphone', email: 'e-mail', place: 'adresse rue' },
  aspects: {
    money:
      /(?<!\p{L})(combien coûte|combien ça|quel (est le )?(prix|tarif)|prix|tarif|coûte|frais)(?!\p{L})/iu,
    time: /(?<!\p{L})(quand|à quelle heure|horaires|jusqu’?'?à quand|quels jours)(?!\p{L})/iu,
    count: /(?<!\p{L})combien d(e|’|')/iu,
    duration: /(?<!\p{L})(combien de temps|quelle durée|dure)(?!\p{L})/iu,
    distance: /(?<!\p{L})à quelle distance/iu,
    measure: /(?<!\p{L})quelle (taille|hauteur|largeur|profondeur)/iu,
    person: /^\W*(qui)(?!\p{L})/iu,
    place: /(?<!\p{L})(où|adresse)(?!\p{L})/iu,
    phone: /téléphone/iu,
    email: /e-?mail|courriel/iu,
  },
  yesNo: /^\W*(est-ce|avez|peut|puis|y a|faut|acceptez|proposez|faites)/iu,
  wanting: /(?<!\p{L})(quel(le)?s?)( (est|sont) (le|la|les|votre|vos))? $/iu,
  doer: /(?!)/,
  asking: /(?<!\p{L})(combien|quand|où|qui|quel(le)?s?|quoi|à quelle)(?!\p{L})/iu,
  joint: /,?\s+(et|&)\s+|,\s+/giu,
  followUp: /^\W*(et|ou|mais|aussi)(?!\p{L})/iu,
  pointing,
  backward: /^(il|elle|ils|elles|cela|ceci|ce|aussi|puis|ensuite|et|mais)(?!\p{L})/iu,
};
