import type { DemoTopic } from '../../types';

/** What is asked first, before anybody knows the names of things. */
export const overview = {
  slug: 'overview',
  title: 'Verandam in short',
  questions: [
    {
      question: 'What do you sell?',
      answer:
        'Flats of one to four bedrooms, row houses, twin homes and villas, in sixteen projects in six cities, each with a verandah.',
    },
    {
      question: 'Do you have flats?',
      answer: 'Yes, of one to four bedrooms: 1BHK, 2BHK, 3BHK and 4BHK, from ₹ 50 lakh.',
    },
    {
      question: 'What are your prices?',
      answer:
        '1BHK from ₹ 50 lakh, 2BHK from ₹ 73 lakh, 3BHK from ₹ 1.06 crore, 4BHK from ₹ 1.62 crore, and villas from ₹ 2.68 crore, with parking and club membership. Taxes and stamp duty are added.',
    },
    {
      question: 'How do I book a home?',
      answer:
        'Here in the chat, by telephone or at any office: a hold is free for 72 hours, booking takes ₹ 1 lakh to ₹ 5 lakh, and it comes back in full within 15 days if you withdraw before signing.',
    },
    {
      question: 'When can I move in?',
      answer:
        'At once where homes are ready: Lakeline Residences, Boulder Garden, Ridge and Rill and Porur Commons. Elsewhere on the date on the project page, which is the one in the agreement.',
    },
    {
      question: 'Is there a pool?',
      answer: 'Yes, in every project. The longest has 50 metres, at Deccan Steps in Kokapet.',
    },
    {
      question: 'Is there a gym or a clubhouse?',
      answer:
        'Most projects have one of the two; club membership is in the price. The page of each project lists what it has.',
    },
    {
      question: 'Is parking included?',
      answer: 'Yes, one covered parking place for each home is in the price.',
    },
    {
      question: 'Where are your offices?',
      answer:
        'In Bengaluru (18 Lantana Road, Indiranagar), Hyderabad, Pune, Chennai, Thane and Kochi. They are open from Monday to Saturday 09:30–19:00, on Sunday 10:00–18:00.',
    },
  ],
} as const satisfies DemoTopic;
