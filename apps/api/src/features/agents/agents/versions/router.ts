import { procedure, rest, router } from '../../../../platform/trpc';
import { AgentShown } from '../requests';
import { diffVersions, getVersion, listVersions } from './read-versions';
import { rollBack, saveVersion } from './save-version';
import {
  DiffVersions,
  ListVersions,
  OneVersion,
  RollBack,
  SaveVersion,
  VersionDiff,
  VersionPage,
  VersionShown,
} from './schemas';

const tag = 'Agents';
const all = '/agents/{agentId}/versions';

export const versionsRouter = router({
  list: procedure
    .meta(rest(`GET ${all}`, 'List the versions of what an agent is told, the latest first', tag))
    .input(ListVersions)
    .output(VersionPage)
    .query(({ ctx, input }) => listVersions(ctx, input)),
  get: procedure
    .meta(rest(`GET ${all}/{number}`, 'Get a version', tag))
    .input(OneVersion)
    .output(VersionShown)
    .query(({ ctx, input }) => getVersion(ctx, input)),
  diff: procedure
    .meta(rest(`GET ${all}/{from}/diff/{to}`, 'Tell what changed from one version to another', tag))
    .input(DiffVersions)
    .output(VersionDiff)
    .query(({ ctx, input }) => diffVersions(ctx, input)),
  save: procedure
    .meta(rest(`POST ${all}`, 'Save what an agent is told, as a new version', tag))
    .input(SaveVersion)
    .output(AgentShown)
    .mutation(({ ctx, input }) => saveVersion(ctx, input)),
  rollBack: procedure
    .meta(rest(`POST ${all}/{number}/roll-back`, 'Let an agent be told again what it was told once', tag))
    .input(RollBack)
    .output(AgentShown)
    .mutation(({ ctx, input }) => rollBack(ctx, input)),
});
