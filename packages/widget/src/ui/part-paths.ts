/** The icons of the parts, which come with the first of them. */
export const partPaths = {
  file: 'M13 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9l-6-6ZM13 3v6h6',
  play: 'M8 5.5v13l11-6.5-11-6.5Z',
  pause: 'M9 6v12M15 6v12',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  star: 'M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8 2.6-5.4Z',
} as const;
