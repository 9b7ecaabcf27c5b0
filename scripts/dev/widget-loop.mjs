import { resolve } from 'node:path';
import { duration } from '../console/duration.mjs';
import { capture } from '../console/run.mjs';
import { root } from '../prepare/root.mjs';
import { say } from './program.mjs';
import { watchFolders } from './watch-folders.mjs';

const widget = resolve(root, 'packages/widget');
const folders = ['packages/widget/src', 'packages/sdk/src', 'packages/shared/src'];

/** Builds the widget again whenever its source changes; the next page that loads it has the new one. */
export function startWidgetLoop() {
  return watchFolders({
    folders,
    async work() {
      const startedAt = performance.now();
      const { code, output } = await capture(process.execPath, ['scripts/build.mjs'], { cwd: widget });
      if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
      else say('widget', `built in ${duration(performance.now() - startedAt)}`);
    },
  });
}
