import { createHash } from 'node:crypto';
import { parseUrl } from '../../../platform/parse-url';
import type { Team, TeamAgent } from '../agents/team';
import { isForAll, isOnDuty } from '../agents/whose-turn';
import type { Chosen, Received, Understood } from './types';

type Before = Pick<Received, 'trace' | 'lastTurn'> & {
  scene: Pick<Received['scene'], 'conversationId' | 'startedAt' | 'page'>;
  team: Pick<Team, 'agents' | 'open'>;
};
type Meant = Pick<Understood, 'language'> & { intent: Pick<Understood['intent'], 'name'> };

/**
 * Whose conversation it is: by page, intent or language, else the first who takes what is nobody’s. Who got it by any
 * of them keeps it, whatever else it comes to.
 */
export function chooseAgent({ scene, team, trace, lastTurn }: Before, understood: Meant): Chosen | null {
  return trace.step(
    'choose',
    () => {
      const can = team.agents.filter(
        (agent) => speaks(agent, understood.language) && isOnDuty(agent.config, team.open),
      );
      const before = can.find(({ id }) => id === lastTurn?.agentId);
      const by = can.find((agent) => isRouted(agent, { page: scene.page?.url ?? '', understood }));
      const agent =
        before && !isForAll(before.config) ? before : (by ?? before ?? can.find(takesAll) ?? null);
      return agent && versionOf(agent, scene);
    },
    (chosen) => ({
      saw: { agents: team.agents.length },
      decided: chosen
        ? {
            agent: chosen.agent.name,
            version: chosen.version,
            ...(chosen.trialId && { trial: chosen.trialId }),
          }
        : { agent: null, reason: 'no-agent' },
    }),
  );
}

/** Who will, as far as can be told before it is known what is wanted. */
export function likeliest({ team }: Pick<Before, 'team'>): TeamAgent | undefined {
  const onDuty = team.agents.filter(({ config }) => isOnDuty(config, team.open));
  return onDuty.find(takesAll) ?? onDuty[0];
}

const takesAll = ({ config }: TeamAgent) => isForAll(config);

function speaks({ config }: TeamAgent, language: string | null): boolean {
  return config.languages.length === 0 || language === null || config.languages.includes(language);
}

function isRouted(
  { config: { routes } }: TeamAgent,
  { page, understood }: { page: string; understood: Meant },
): boolean {
  return (
    routes.pages.some((part) => matches(page, part)) ||
    routes.intents.includes(understood.intent.name) ||
    (understood.language !== null && routes.languages.includes(understood.language))
  );
}

/** Part of the page’s path; `*` stands for anything. */
function matches(url: string, part: string): boolean {
  const path = parseUrl(url)?.pathname ?? url;
  const pieces = part.split('*');
  let at = 0;
  return pieces.every((piece) => {
    const found = path.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}

/** A conversation stays with the version it began with: one that is older than a trial takes no part in it. */
function versionOf(agent: TeamAgent, { conversationId, startedAt }: Before['scene']): Chosen {
  const { trial, version, config } = agent;
  if (!trial || startedAt < trial.startedAt) return { agent, version, trialId: null, config };
  if (dice(`${trial.id} ${conversationId}`) < trial.share)
    return { agent, version: trial.second, trialId: trial.id, config: trial.config };
  return { agent, version, trialId: trial.id, config };
}

/** 0..99, the same for the same words. */
function dice(words: string): number {
  return createHash('sha256').update(words).digest().readUInt32BE(0) % 100;
}
