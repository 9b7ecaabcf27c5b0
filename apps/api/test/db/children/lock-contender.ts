// Takes the lock of a folder as often as it is told to, and says how it went.
import { createInterface } from 'node:readline';
import { type FolderLock, FolderLocked, lockFolder } from '../../../src/platform/db/folder-lock';

const [folder = ''] = process.argv.slice(2);
const say = (line: string) => process.stdout.write(`${line}\n`);
let lock: FolderLock | null = null;

const commands: Record<string, () => void> = {
  take() {
    try {
      lock = lockFolder(folder);
      say('taken');
    } catch (error) {
      if (!(error instanceof FolderLocked)) throw error;
      say(`refused ${error.pid}`);
    }
  },
  release() {
    lock?.release();
    say('released');
  },
};

say('ready');
for await (const line of createInterface({ input: process.stdin })) commands[line]?.();
