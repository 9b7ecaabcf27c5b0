import type { DemoTopic } from '../../types';

export const buying = {
  slug: 'buying',
  title: 'Buying a home',
  questions: [
    {
      question: 'How do I buy a home from Verandam?',
      answer:
        'Visit, hold, book, sign, pay by stage, take the keys. A hold is free for 72 hours; booking takes ₹ 1 lakh to ₹ 5 lakh; the agreement is registered within 30 days.',
    },
    {
      question: 'How much is the booking amount?',
      answer:
        '₹ 1 lakh for homes up to ₹ 1 crore, ₹ 2 lakh up to ₹ 2 crore, ₹ 5 lakh above. It is part of the price and comes back in full within 15 days if you withdraw before signing.',
    },
    {
      question: 'Can you hold a home while I think about it?',
      answer: 'Yes, for 72 hours at today’s price and without any payment. One hold per family at a time.',
    },
    {
      question: 'Is the price negotiable?',
      answer:
        'No. The price list is public and the same for everybody, so nobody has to wonder what the neighbour paid. It changes at most four times a year, with 14 days’ notice.',
    },
    {
      question: 'Do you charge extra for parking, clubhouse or floor?',
      answer:
        'No. One covered parking place and club membership are in the price, and there is no floor-rise charge. A second parking place is ₹ 4.5 lakh where it is available.',
    },
    {
      question: 'What is carpet area?',
      answer:
        'The usable floor inside your walls, as the law defines it: with inner walls, without outer walls, shafts and balconies. All our prices and sizes are stated in carpet area.',
    },
    {
      question: 'Can I buy without visiting?',
      answer:
        'Yes. We offer a live video visit of the home, the plot and the street, and the agreement can be signed at a consulate or by power of attorney.',
    },
    {
      question: 'Do you work with brokers?',
      answer:
        'With registered ones, at a commission that we pay. The price for you is the same with and without a broker.',
    },
    {
      question: 'What happens if I want to cancel?',
      answer:
        'Before signing, everything comes back within 15 days. After signing we keep 2 per cent of the price up to the tenth month and 5 per cent later; taxes already paid to the state cannot be recovered by us.',
    },
    {
      question: 'Can I change to another home later?',
      answer: 'Once, within 60 days of booking, to any home that is free; you pay or receive the difference.',
    },
  ],
} as const satisfies DemoTopic;

export const payments = {
  slug: 'payments',
  title: 'Prices and payment',
  questions: [
    {
      question: 'Which payment plans do you offer?',
      answer:
        'Construction-linked in ten stages, 20:80 with the larger part at handover (price plus 3 per cent), and full payment with 4 per cent off for ready homes.',
    },
    {
      question: 'What does the construction-linked plan look like?',
      answer:
        'Ten per cent at agreement, ten on foundation, then steps of 7.5 to 10 per cent as floors rise, and five per cent at handover. Each demand comes with a dated photograph and an engineer’s certificate.',
    },
    {
      question: 'What is the total cost beyond the price?',
      answer:
        'GST of 5 per cent for homes under construction, stamp duty and registration of 6 to 11 per cent depending on the state, ₹ 15,000 for documents, and two years of maintenance in advance.',
    },
    {
      question: 'Is GST charged on ready homes?',
      answer:
        'No. Homes with an occupancy certificate carry no GST. Under construction it is 5 per cent, or 1 per cent for homes that count as affordable.',
    },
    {
      question: 'What is TDS on property, and who pays it?',
      answer:
        'For homes of ₹ 50 lakh or more you deduct 1 per cent from each payment and deposit it with the tax office in our name. We send the form filled in; it takes ten minutes.',
    },
    {
      question: 'What do 2BHK homes cost?',
      answer:
        'From ₹ 73 lakh at Nursery Row in Hyderabad to ₹ 1.46 crore at Silver Oak Court in Whitefield. In Whitefield a 2BHK begins at ₹ 1.29 crore.',
    },
    {
      question: 'What happens if I pay late?',
      answer:
        'You have 15 days from each demand. After that interest runs at the lending rate of State Bank plus 2 per cent, the same rate that we pay when we are late.',
    },
    {
      question: 'Do you accept cash?',
      answer:
        'No. Bank transfer, cheque or loan disbursement only, always to the escrow account of the project.',
    },
  ],
} as const satisfies DemoTopic;

export const visits = {
  slug: 'visits',
  title: 'Site visits',
  questions: [
    {
      question: 'How do I book a site visit?',
      answer:
        'Here in the chat, by telephone, or at any office. Visits run every day from 09:30, on Sunday from 10:00, and take about 90 minutes.',
    },
    {
      question: 'Will you fetch us?',
      answer:
        'From up to 15 km away, free of charge, with child seats if you tell us ages. We bring you back too.',
    },
    {
      question: 'What should I bring to a site visit?',
      answer:
        'Closed shoes, the people who will have an opinion, and your questions. For booking on the spot: PAN and Aadhaar. We never ask for a cheque on a first visit.',
    },
    {
      question: 'Can I see a sample home?',
      answer:
        'Every project has at least one sample home built to the delivered standard, with a list on the wall of what is not included: furniture and lamps.',
    },
    {
      question: 'Can I visit on a Sunday?',
      answer: 'Yes, from 10:00 to 17:30. Sundays are the busiest; before 11:30 you will have more time.',
    },
    {
      question: 'Can I walk around the building site?',
      answer: 'With a helmet, boots and an engineer, yes, on Saturdays from 10:00. Children from 12 years.',
    },
    {
      question: 'May I talk to people who live in your projects?',
      answer:
        'Yes. Residents of Lakeline Residences, Ridge and Rill and Porur Commons open their doors on the first Sunday of each month; we leave you alone with them.',
    },
  ],
} as const satisfies DemoTopic;
