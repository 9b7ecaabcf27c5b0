import type { DemoTopic } from '../../types';

export const projectsTopic = {
  slug: 'homes',
  title: 'Homes and projects',
  questions: [
    {
      question: 'In which cities do you build?',
      answer: 'Bengaluru, Hyderabad, Pune, Chennai, Thane and Kochi: sixteen projects at the moment.',
    },
    {
      question: 'Do you have a 2BHK in Whitefield under 2 crore?',
      answer:
        'Three: Barbet 2BHK at ₹ 1.29 crore and Barbet 2BHK with study at ₹ 1.46 crore in Silver Oak Court, and Heron 2BHK at ₹ 1.42 crore in Lakeline Residences.',
    },
    {
      question: 'Which homes are ready to move in?',
      answer:
        'Lakeline Residences in Whitefield, Boulder Garden in Tellapur, Ridge and Rill in Baner and Porur Commons in Chennai. All have their occupancy certificate.',
    },
    {
      question: 'Do you build villas?',
      answer:
        'Orchard Lane Villas on Sarjapur Road, Boulder Garden in Tellapur and Salt Wind Houses in Neelankarai, from ₹ 2.68 crore.',
    },
    {
      question: 'What is your most affordable home?',
      answer:
        'Casuarina 1BHK at Palmyra Walk in Chennai for ₹ 50 lakh, then Quern 1BHK at Millstone Square in Pune for ₹ 51 lakh.',
    },
    {
      question: 'Why does every home have a verandah?',
      answer:
        'Because it is the room that makes the others cooler, and the one where people meet. Ours are at least 1.8 metres deep, so that a table fits.',
    },
    {
      question: 'Do you follow Vastu?',
      answer:
        'Most plans place the kitchen in the south-east and the main bedroom in the south-west. We show the direction on every plan and do not claim more.',
    },
    {
      question: 'Can I change the plan of my home?',
      answer:
        'Until the slab of your floor is cast you can choose between two or three plans, open the kitchen, or join two rooms. Plumbing shafts and the façade stay.',
    },
    {
      question: 'Which homes suit my parents?',
      answer:
        'Porur Commons was planned with doctors: level thresholds, wide doors, a clinic room. Ground-floor homes and lifts for stretchers exist in all projects.',
    },
    {
      question: 'Are pets allowed?',
      answer:
        'Yes, in every project. Dogs ride in the service lift in the morning rush; Silver Oak Court has a dog run.',
    },
  ],
} as const satisfies DemoTopic;

export const building = {
  slug: 'building',
  title: 'Building and handover',
  questions: [
    {
      question: 'When will my home be ready?',
      answer:
        'The date on the project page is the one in the agreement. In nineteen years we were late twice, by 41 and 66 days, and paid interest for both without being asked.',
    },
    {
      question: 'What if you are late?',
      answer:
        'We pay interest on everything you have paid, at the rate you would pay us, for each day. Or you withdraw and receive all of it back with that interest.',
    },
    {
      question: 'How do I follow the construction?',
      answer:
        'A report with photographs on the first of every month, a camera on the crane, and Saturdays on site with an engineer.',
    },
    {
      question: 'What happens at handover?',
      answer:
        'You walk through the home with a list of 164 points, note what is not right, and we mend it within 21 days. Then come keys, manuals, test reports and two coats of your wall paint.',
    },
    {
      question: 'What warranty do I have?',
      answer:
        'Five years on structure and workmanship, ten on waterproofing, two on plumbing, electrics and lifts, and the makers’ own on fittings.',
    },
    {
      question: 'How do I report a defect?',
      answer:
        'Here in the chat with a photograph, or by telephone. Water and electricity: within four hours. Everything else: visit within three working days.',
    },
    {
      question: 'What are the walls made of?',
      answer:
        'Aluminium-formed concrete in towers, autoclaved blocks in low houses; slabs tested for sound. The data room has every mix and test report.',
    },
    {
      question: 'Is the building safe in an earthquake?',
      answer:
        'Designed for the zone of the city plus one step, and checked by an outside engineer whose name is on the plan.',
    },
  ],
} as const satisfies DemoTopic;

export const after = {
  slug: 'living',
  title: 'Living there',
  questions: [
    {
      question: 'How much is the maintenance fee?',
      answer:
        '₹ 3.40 to ₹ 5.20 per square foot of carpet area and month, depending on the project. It is stated in the agreement and fixed for two years.',
    },
    {
      question: 'Is there power back-up?',
      answer:
        'Full back-up for lifts, water and common light; 1 kW for each 1BHK, 2 kW for 2BHK, 3 kW for larger homes. Backwater Court has full back-up in every home.',
    },
    {
      question: 'Where does the water come from?',
      answer:
        'City water, two wells and rain. Tanks hold four days in Bengaluru and three elsewhere; used water is cleaned on site for gardens and toilets.',
    },
    {
      question: 'Can I charge an electric car?',
      answer:
        'Every project has a socket or a prepared line at each parking place, and two shared fast points.',
    },
    {
      question: 'Can I rent my home out?',
      answer:
        'Yes. Our rental desk finds tenants for one month of rent, or manages the home for 6 per cent of it. Rents give 2.6 to 3.8 per cent of the price a year.',
    },
    {
      question: 'Can I sell before possession?',
      answer:
        'After paying 40 per cent, with our consent, for a transfer fee of ₹ 50 per square foot of carpet area.',
    },
    {
      question: 'How fast is the internet?',
      answer: 'Fibre from at least two providers to every home, and cabling in each room.',
    },
    {
      question: 'Who runs the place in the first years?',
      answer:
        'We do, for two years, with open books. The association is founded when half of the homes are occupied and chooses its own manager after that.',
    },
  ],
} as const satisfies DemoTopic;
