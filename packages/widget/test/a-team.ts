import type { TeamView } from '@parley/sdk';

export const bo = { kind: 'agent', id: 'agt_1', name: 'Bo' } as const;
export const moon = { hue: 265, path: 'M20 14.6A8.4 8.4 0 1 1 9.6 4 7 7 0 0 0 20 14.6z' };

/** A person at work, and an agent with its picture. */
export const aTeam: TeamView = {
  online: true,
  people: [{ name: 'Inês Melo' }],
  agents: [{ id: bo.id, name: bo.name, face: moon }],
  open: true,
  opensAt: null,
};

/** What stands in each circle: a picture, or letters. */
export const picturesIn = (page: Element) =>
  [...page.querySelectorAll('.avatar')].map(
    (avatar) => avatar.querySelector('path')?.getAttribute('d') ?? avatar.textContent,
  );
