import type { HouseWords } from './types';

export const fr: HouseWords = {
  greeting: [
    'Bonjour, je suis {agent}. Que souhaitez-vous savoir ?',
    'Bonjour, ici {agent}. Comment puis-je vous aider ?',
  ],
  greetingByName: ['Bonjour {name}, ici {agent}. Comment puis-je vous aider ?'],
  thanks: ['Avec plaisir. Autre chose ?', 'Je vous en prie. N’hésitez pas si vous avez une autre question.'],
  goodbye: ['Au revoir, et merci de votre message.'],
  stop: ['Très bien, je m’arrête là. Écrivez quand vous voulez.'],
  self: [
    'Je suis {agent}, un agent IA. Demandez-moi ce que vous voulez savoir : je réponds d’après ce qui est publié ici, et je le dis quand je ne sais pas.',
  ],
  unknown: [
    'Je ne le sais pas, et je préfère ne pas deviner.',
    'Je ne trouve pas de réponse dans nos informations.',
  ],
  trouble: 'J’en suis désolé. Je ne peux pas régler cela moi-même.',
  cannotBook: 'Je ne peux rien réserver ni modifier moi-même.',
  nothingOn: 'Je n’ai rien à ce sujet. Dites-moi ce que vous aimeriez savoir.',
  received:
    'Merci, c’est bien arrivé. Je ne peux pas ouvrir de fichiers ni écouter d’enregistrements moi-même ; l’équipe le peut.',
  tellMe: 'Dites-moi en quelques mots de quoi il s’agit.',
  inEnglish: 'Ceci n’existe ici qu’en anglais :',
  meant: 'Ou pensiez-vous à « {topic} » ?',
  offerPerson: 'Voulez-vous que j’appelle quelqu’un de l’équipe ?',
  callPerson: 'Parler à une personne',
  restUnknown: 'Le reste, je ne le sais pas et je préfère ne pas deviner.',
  restCall: 'Pour que quelqu’un de l’équipe regarde, écrivez « {call} ».',
  sorry: 'J’en suis désolé.',
  handOver: 'Je transmets à une personne de notre équipe, qui vous répondra ici.',
  handOverSoon: 'Je transmets à une personne de notre équipe. Il faut en général {wait} environ.',
  handOverLater: 'Je transmets à une personne de notre équipe. Cela peut prendre jusqu’à {when}.',
  closedUntil:
    'Je transmets à notre équipe. Il n’y a personne pour l’instant ; nous rouvrons {when} et vous répondrons ici.',
  closed:
    'Je transmets à notre équipe. Il n’y a personne pour l’instant ; on vous répondra ici dès que possible.',
  offersExact: '{count} correspondent à votre recherche :',
  offersOne: 'Voici ce qui correspond à votre recherche :',
  offersNone: 'Rien ne correspond exactement.',
  offersNear: 'Voici le plus proche :',
  summary: {
    visitor: 'Le visiteur',
    asked: '{name} demande : « {question} »',
    answered: 'Réponse : « {answer} »',
    open: 'Pas encore de réponse.',
    toAnswer: 'À répondre : « {question} »',
  },
  details: {
    reach:
      'Où pouvons-nous vous joindre ? Une adresse e-mail ou un numéro suffit. Cela ne sert qu’à vous répondre, et vous pouvez simplement dire non.',
    callBack:
      'À quel numéro pouvons-nous vous appeler ? Il ne sert qu’à vous rappeler, et vous pouvez simplement dire non.',
  },
};
