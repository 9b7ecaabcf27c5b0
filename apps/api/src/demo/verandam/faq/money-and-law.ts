import type { DemoTopic } from '../../types';

export const loans = {
  slug: 'loans',
  title: 'Home loans',
  questions: [
    {
      question: 'How much home loan can I get?',
      answer:
        'Banks lend up to 75 per cent of the price above ₹ 75 lakh, 80 per cent between ₹ 30 and 75 lakh, and 90 per cent below. Your instalments should stay under about 45 per cent of your take-home pay.',
    },
    {
      question: 'Which banks have approved your projects?',
      answer:
        'At least six of the large banks and housing-finance companies for each project; the letters are in its data room. An approved project saves you the legal fee and about two weeks.',
    },
    {
      question: 'What would the monthly instalment be?',
      answer:
        'For ₹ 1 crore at 8.5 per cent over 20 years about ₹ 86,800. The calculator on our loans page works it out for any home.',
    },
    {
      question: 'Which documents does the bank need?',
      answer:
        'PAN, Aadhaar, six months of bank statements, three salary slips and two years of Form 16; for the self-employed three years of returns and balance sheets.',
    },
    {
      question: 'How long does a loan take?',
      answer:
        'Five to nine working days for a sanction with complete papers, and four more to the first disbursement.',
    },
    {
      question: 'Can my spouse or parents be co-applicants?',
      answer:
        'Yes, and their income counts. Many banks give a slightly lower rate when a woman is the first owner; some states also lower the stamp duty.',
    },
    {
      question: 'What is a pre-EMI?',
      answer:
        'While the home is being built you pay interest only, on the part the bank has already released. The full instalment begins after handover, or earlier if you choose.',
    },
    {
      question: 'Can I repay early?',
      answer:
        'Home loans at a floating rate have no charge for early repayment. Fixed-rate loans may cost 2 to 3 per cent.',
    },
    {
      question: 'Do home loans save tax?',
      answer:
        'Under the old tax regime interest and principal reduce your taxable income within limits; under the new regime mostly not for a home you live in. Please ask your tax adviser.',
    },
  ],
} as const satisfies DemoTopic;

export const legal = {
  slug: 'documents',
  title: 'Documents and law',
  questions: [
    {
      question: 'Are your projects registered with RERA?',
      answer:
        'Each project has a registration number on its page. On this demonstration site the numbers are made up and begin with DEMO.',
    },
    {
      question: 'Which documents can I see before I pay?',
      answer:
        'Title report of thirty years, approved plans, environment clearance, the draft agreement and the escrow account details. They are in the data room of each project from the first day.',
    },
    {
      question: 'What documents do you need from me?',
      answer: 'PAN, Aadhaar or passport, two photographs and an address proof of each applicant.',
    },
    {
      question: 'How is my money protected?',
      answer:
        'Seventy per cent of each payment goes to an escrow account that only the engineer, the architect and the accountant together can release, for this project alone.',
    },
    {
      question: 'How much are stamp duty and registration?',
      answer:
        'About 7.6 per cent in Karnataka, 7.5 in Telangana, 7 to 8 in Maharashtra, 9 to 11 in Tamil Nadu and 10 in Kerala. The sub-registrar’s figure on the day counts.',
    },
    {
      question: 'When is the agreement registered?',
      answer:
        'Within 30 days of booking, at the sub-registrar’s office of the project. We book the slot, fetch you, and it takes half a morning.',
    },
    {
      question: 'Can an NRI buy?',
      answer:
        'Yes, flats and villas, paid from an NRE, NRO or FCNR account. Farmland is excluded. A power of attorney can be given at the consulate.',
    },
    {
      question: 'What is an occupancy certificate?',
      answer:
        'The city’s confirmation that the building was finished as approved and may be lived in. We hand over no home without it.',
    },
    {
      question: 'Who owns the common areas?',
      answer:
        'The owners’ association, in undivided shares. We transfer them within three months of the last handover and put the accounts on the table.',
    },
  ],
} as const satisfies DemoTopic;
