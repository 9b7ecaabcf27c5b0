import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../prepare/root.mjs';

const settleMs = 80;
const ignored = /(?:^|[/\\])generated(?:[/\\]|$)|\.test\.tsx?$|~$/;

/** Works once for a burst of changes, and never twice at a time. `note` is told of each file. */
export function watchFolders({ folders, work, note = () => undefined }) {
  let turn = Promise.resolve();
  let timer;
  const workInTurn = () => {
    turn = turn.then(work);
  };
  const onChange = (_, file) => {
    if (!file || ignored.test(file)) return;
    note(file);
    clearTimeout(timer);
    timer = setTimeout(workInTurn, settleMs);
  };
  const watchers = folders.map((folder) => watch(resolve(root, folder), { recursive: true }, onChange));
  return {
    workInTurn,
    async stop() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await turn;
    },
  };
}
