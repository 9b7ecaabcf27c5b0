export const messenger = { title: 'Messenger' } as const;
