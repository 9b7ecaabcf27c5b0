import { spawnSync } from 'node:child_process';

/** Programs the guide has a configuration for, and how each says that it is there. */
const asked = {
  nginx: ['nginx', '-v'],
  caddy: ['caddy', 'version'],
  openssl: ['openssl', 'version'],
  systemd: ['systemd-analyze', '--version'],
} as const;

export type Program = keyof typeof asked;

export function hasProgram(program: Program): boolean {
  const [command, ...args] = asked[program];
  return spawnSync(command, args).status === 0;
}
