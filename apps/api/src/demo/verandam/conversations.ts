import type { SeededConversation } from '../../features/conversations';
import { quoteAnswer } from '../quote-answer';
import { sitePath } from './catalog';
import { topics } from './faq';
import { showHome } from './show-home';

export const conversations: readonly SeededConversation[] = [
  {
    contact: { name: 'Kavya Murthy', email: 'kavya@murthy.example', phone: '+91 98450 00112' },
    locale: 'en-IN',
    timeZone: 'Asia/Kolkata',
    page: { path: '/demo/homes/projects/silver-oak-court', title: 'Silver Oak Court' },
    hoursAgo: 30,
    category: 'Site visit',
    tags: ['bengaluru', '2BHK'],
    deeds: [
      { says: 'Is a Barbet 2BHK in Silver Oak Court still there on a high floor, facing east?' },
      {
        by: 'Nandini',
        after: 7,
        sends: showHome(
          'Good morning, Kavya. Yes, and the court below is the one with the oldest oaks. Shall I show you both on Saturday?',
          'silver-oak-court',
          'Barbet 2BHK',
        ),
      },
      { says: 'Saturday at 11 works. My parents come too, is there a lift at the sample home?', after: 12 },
      {
        by: 'Nandini',
        after: 5,
        says: 'There is, and chairs on every landing. Saturday 11:00 it is; I wait at the gate.',
      },
      { by: 'Nandini', does: 'close', after: 30 },
      { rates: 5, after: 9 },
    ],
  },
  {
    contact: { name: 'Rohan Deshpande', email: 'rohan@deshpande.example', phone: '+91 98220 00147' },
    locale: 'en-IN',
    timeZone: 'Asia/Kolkata',
    page: { path: '/demo/homes', title: 'Verandam Homes' },
    hoursAgo: 4,
    priority: 'urgent',
    category: 'Payments',
    tags: ['refund', 'pune'],
    deeds: [
      { says: 'I withdrew my booking 19 days ago. The refund was promised within 15 days and has not come.' },
      {
        by: 'Arvind',
        after: 18,
        says: 'That is not as it should be, Rohan. I ask accounts for the bank reference and write here before noon.',
      },
      { by: 'Arvind', does: 'escalate' },
      {
        by: 'Arvind',
        notes:
          'Accounts say it was returned by the bank: account number with a digit too few. Needs a cancelled cheque from him.',
        after: 35,
      },
      { says: 'It is past noon. I would like to speak to whoever decides this.', after: 70 },
    ],
  },
  {
    contact: { name: 'Leela and Thomas Varghese', email: 'varghese@family.example' },
    locale: 'ml',
    timeZone: 'Asia/Dubai',
    page: { path: '/demo/homes', title: 'Verandam Homes' },
    hoursAgo: 21,
    category: 'Buying from abroad',
    tags: ['NRI', 'kochi', 'power of attorney'],
    deeds: [
      {
        says: 'We live in Dubai and want to buy in Kochi for our parents. Do we have to come for the registration?',
      },
      {
        by: 'Joseph',
        after: 44,
        says: 'You do not. A power of attorney, signed at the consulate and stamped here, is enough; my colleagues prepare the draft for you.',
      },
      { says: 'Good. Our consulate appointment is next week, please send the draft before that.', after: 16 },
      { by: 'Joseph', after: 3, says: 'You have it by tomorrow evening, with the list of what to bring.' },
      { by: 'Joseph', does: 'snooze', after: 1 },
    ],
  },
  {
    contact: { name: 'Imran Qureshi', email: 'imran@qureshi.example', phone: '+91 90000 00163' },
    locale: 'en-IN',
    timeZone: 'Asia/Kolkata',
    page: { path: '/demo/homes/projects', title: 'All neighbourhoods' },
    hoursAgo: 9,
    category: 'Home loan',
    tags: ['loan', 'hyderabad'],
    deeds: [
      {
        says: 'My bank wants the title papers before it decides on the loan. Do I get copies before I pay anything?',
      },
      {
        by: 'Farah',
        after: 11,
        sends: {
          kind: 'text',
          text: 'You do. I send the title report and the approvals today; the bank’s own lawyer may also read the originals in our office.',
          sources: [quoteAnswer(topics, sitePath, 'Which documents can I see before I pay?')],
        },
      },
      {
        says: 'That helps. They ask for the encumbrance certificate as well, of the last 30 years.',
        after: 25,
      },
    ],
  },
  {
    contact: { name: 'Sunita Pai', email: 'sunita@pai.example' },
    locale: 'hi',
    timeZone: 'Asia/Kolkata',
    page: { path: '/demo/homes', title: 'Verandam Homes' },
    hoursAgo: 76,
    priority: 'low',
    category: 'After handover',
    tags: ['warranty'],
    deeds: [
      { says: 'We moved in in June. One verandah door has swollen in the rains and no longer closes.' },
      {
        by: 'Nandini',
        after: 140,
        says: 'That is covered. Our carpenter can come on Thursday or Friday morning; which suits you?',
      },
      { says: 'Thursday please.', after: 55 },
      { by: 'Nandini', does: 'close', after: 10 },
      { rates: 4, comment: 'He came on time. The first answer could have.', after: 900 },
    ],
  },
  {
    contact: { name: 'Arjun S.' },
    locale: 'en-IN',
    timeZone: 'Asia/Kolkata',
    page: { path: '/demo/homes/projects', title: 'All neighbourhoods' },
    hoursAgo: 0.4,
    tags: ['villa'],
    deeds: [
      { says: 'Do you have villas with a garden that is ours alone, anywhere in Bengaluru?' },
      { says: 'Budget up to 3 crore, and we would move within the year.', after: 3 },
    ],
  },
];
