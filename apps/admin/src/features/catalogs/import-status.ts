import type { CatalogImport } from '../../api/contract';

export const everyMs = 700;

type Status = CatalogImport['status'];

const atWork: readonly Status[] = ['reading', 'checking', 'running'];
const over: readonly Status[] = ['done', 'failed', 'cancelled'];

export const isAtWork = ({ status }: { status: Status }) => atWork.includes(status);
export const isOver = ({ status }: { status: Status }) => over.includes(status);

export const importTones = {
  reading: 'accent',
  ready: 'neutral',
  checking: 'accent',
  checked: 'neutral',
  running: 'accent',
  done: 'good',
  failed: 'bad',
  cancelled: 'neutral',
} as const;
