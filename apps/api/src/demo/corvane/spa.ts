export type Treatment = { slug: string; name: string; minutes: number; euro: number; text: string };

export const spa = {
  name: 'Maré Spa',
  hours: 'Every day 08:00–21:00',
  childrenHours: '10:00–12:00 and 15:00–17:00',
  quietFrom: '18:00',
  pool: 'A 14-metre indoor pool of filtered sea water at 32 °C',
  places: [
    {
      name: 'Sea-water pool',
      text: '14 metres, 32 °C, filled from the bay and filtered through glass sand. Lanes until nine in the morning.',
    },
    { name: 'Two saunas', text: 'One Finnish at 90 °C with a window to the harbour, one gentle at 60 °C.' },
    {
      name: 'Steam room and cold plunge',
      text: 'Eucalyptus steam at 45 °C, then twelve degrees and a great deal of conviction.',
    },
    {
      name: 'Movement room',
      text: 'Open day and night with your room key: treadmill, rower, free weights, mats.',
    },
  ],
  treatments: [
    {
      slug: 'harbour-massage',
      name: 'Harbour massage',
      minutes: 50,
      euro: 82,
      text: 'Full body, medium pressure, warm almond oil.',
    },
    {
      slug: 'deep-tide',
      name: 'Deep tide massage',
      minutes: 80,
      euro: 118,
      text: 'Slow and firm, for backs that sat too long.',
    },
    {
      slug: 'salt-and-seaweed',
      name: 'Salt and seaweed wrap',
      minutes: 60,
      euro: 94,
      text: 'Local sea salt scrub, warm kelp wrap, scalp massage.',
    },
    {
      slug: 'face-of-fog',
      name: 'Face of fog',
      minutes: 50,
      euro: 86,
      text: 'Cleansing, cool mist and a massage of face and neck.',
    },
    {
      slug: 'first-sea-legs',
      name: 'First sea legs',
      minutes: 45,
      euro: 74,
      text: 'For expecting guests from week 14, lying on the side.',
    },
    {
      slug: 'two-on-the-quay',
      name: 'Two on the quay',
      minutes: 80,
      euro: 210,
      text: 'Two harbour massages side by side, then tea in the quiet room.',
    },
  ] satisfies readonly Treatment[],
} as const;
