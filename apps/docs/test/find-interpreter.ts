import { spawnSync } from 'node:child_process';

/** How each language is run. Those that are not there are left out: as packages PHP and Ruby would weigh 160 MB. */
export const interpreters = {
  js: { name: 'Node', command: process.execPath, ending: 'mjs' },
  python: { name: 'Python', command: 'python3', ending: 'py' },
  php: { name: 'PHP', command: 'php', ending: 'php' },
  ruby: { name: 'Ruby', command: 'ruby', ending: 'rb' },
} as const;

export type Language = keyof typeof interpreters;
export const languages = Object.keys(interpreters) as Language[];

export function isInstalled(language: Language): boolean {
  return spawnSync(interpreters[language].command, ['--version']).status === 0;
}
