import { beforeAll, expect, test } from 'vitest';
import { prepareUnderstanding, understand } from '../index';

beforeAll(prepareUnderstanding, 60_000);

test.each([
  'I want to talk to a real person',
  'human please',
  'Can someone call me back?',
  'AGENT',
  'Gebt mir endlich einen echten Menschen',
  'passez-moi un conseiller svp',
  '¿Me pueden poner con alguien del equipo?',
  'operatrice per favore',
  'Kunt u mij doorverbinden met een collega?',
  'mag ik iemand spreken',
  'Ich möchte mit einem Mitarbeiter sprechen',
  'je veux parler à un conseiller',
  'Quiero hablar con una persona',
  'vorrei parlare con un operatore',
  'quero falar com um atendente',
  'ik wil graag met iemand spreken',
  'أريد التحدث مع موظف',
  'मुझे किसी इंसान से बात करनी है',
])('“%s” asks for a person', (text) => {
  expect(understand(text).wantsPerson).toBe(true);
});

test.each([
  'Is the room big enough for a family of four people?',
  'How many people can stay?',
  'I don’t want to talk to a person, just tell me the price',
  'Do you sell agent licences?',
  'Are there any representatives in Berlin for your brand of shoes?',
  'am I talking to a bot?',
  'What counts as an emergency for your night team?',
])('“%s” asks for no person', (text) => {
  expect(understand(text).wantsPerson).toBe(false);
});

test.each([
  'URGENT: our site is down',
  'please reply asap',
  'My card has been stolen!',
  'dringend!',
  'c’est urgent',
  'es urgente',
  'è urgente',
  'het is dringend',
  'عاجل',
  'तुरंत मदद चाहिए',
  'In der Küche riecht es nach Gas!',
  'Aus der Waschmaschine läuft Wasser, die Wohnung steht unter Wasser',
  'The fire alarm is going off and the emergency exit is locked',
  'my baby is locked in the car',
  'the kettle you sold me: the plug is smoking',
  'she swallowed a battery',
  'Meine Frau ist bewusstlos',
  'mir wurde das Konto gehackt, Konto wurde gehackt',
  'Il y a une fuite de gaz dans l’escalier',
  'je suis coincée dans l’ascenseur',
  'on m’a volé mon téléphone et on paie avec',
  'Huele a gas en la cocina',
  'estamos atrapados en el ascensor',
  'me han clonado la cuenta',
  'sento odore di gas in casa',
  'il bagno è allagato',
  'mia madre è svenuta',
  'estou trancada fora de casa',
  'o forno está pegando fogo',
  'er is een gaslek in de keuken',
  'ik zit vast in de lift',
])('“%s” cannot wait', (text) => {
  expect(understand(text).urgent).toBe(true);
});

test.each([
  'not urgent, whenever you can',
  'Where is the emergency exit?',
  'What time is breakfast?',
  'how much off if I pay everything at once',
  'how many books can I take at once',
  'The app is not responding on my phone',
  'Is it a choking hazard for small kids?',
  'my parcel is stuck and not moving since Monday',
  'Where is the emergency exit, and is the fire alarm tested on Mondays?',
  'Mein Vertrag läuft über 12 Monate',
  'Le colis est bloqué à la douane',
  'Il pacco è bloccato in dogana',
  'Avrei bisogno di aiuto, ho perso la password',
  'A encomenda está presa na alfândega',
  'Gibt es Rauchmelder im Zimmer?',
  'Wie schnell liefern Sie?',
  'Kann ich mein Konto schließen?',
  'Y a-t-il un ascenseur ?',
  'Le gaz est-il compris dans les charges ?',
  '¿El precio incluye agua y gas?',
  'C’è un ascensore?',
  'Avete un’assicurazione contro il furto?',
  'Posso levar o meu cão no elevador?',
  'Is er een lift in het hotel?',
])('“%s” can wait', (text) => {
  expect(understand(text).urgent).toBe(false);
});

test.each([
  'stop',
  'never mind',
  'ok forget it please',
  'vergiss es',
  'laisse tomber',
  'olvídalo',
  'توقف',
  'रुको',
])('“%s” wants no more of it', (text) => {
  expect(understand(text).stop).toBe(true);
});

test.each(['how do I stop my subscription?', 'where is the bus stop', 'cancel my order 1234 please'])(
  '“%s” goes on',
  (text) => {
    expect(understand(text).stop).toBe(false);
  },
);

test.each([
  ['hello there', 'greeting'],
  ['Thanks so much for your help!!', 'thanks'],
  ['ok thanks, bye', 'goodbye'],
  ['Guten Tag', 'greeting'],
  ['merci beaucoup', 'thanks'],
  ['hasta luego', 'goodbye'],
  ['شكرا جزيلا', 'thanks'],
  ['नमस्ते', 'greeting'],
  ['hello, do you have a double room?', null],
  ['thanks but it still does not work', null],
  ['Who are you?', 'self'],
  ['hi, am I talking to a real person or a computer?', 'self'],
  ['what can you do for me', 'self'],
  ['Sind Sie ein Mensch?', 'self'],
  ['¿En qué puedes ayudarme?', 'self'],
  ['are you a robot? I want a person', null],
  ['what can you do about my late parcel', null],
  ['who are you delivering with', null],
])('“%s” is small talk: %s', (text, kind) => {
  expect(understand(text).smallTalk).toBe(kind);
});

test.each([
  ['what time is check in', true],
  ['gibt es Parkplätze', true],
  ['you have wifi?', true],
  ['my order is late', false],
])('whether “%s” is a question: %s', (text, is) => {
  expect(understand(text).isQuestion).toBe(is);
});

test.each(['is anybody real there?', 'could I have a word with one of your colleagues'])(
  '“%s” asks for a person in a roundabout way',
  (text) => {
    expect(understand(text).wantsPerson).toBe(true);
  },
);
