import type { DestinationStream } from 'pino';

const reset = '\u001b[0m';
const dim = '\u001b[2m';
const levels: Readonly<Record<number, string>> = {
  20: `${dim}debug${reset}`,
  30: '\u001b[36minfo ',
  40: '\u001b[33mwarn ',
  50: '\u001b[31merror',
};

/** One readable line per event for a person at a terminal; machines read JSON. */
export function prettyStream(terminal: { write(text: string): unknown }): DestinationStream {
  return { write: (line) => terminal.write(prettyLine(line)) };
}

export function prettyLine(line: string): string {
  const { level, time, msg, error, ...fields } = JSON.parse(line);
  const clock = String(time).slice(11, 23);
  const pairs = Object.entries(fields).map(([name, value]) => ` ${dim}${name}=${reset}${value}`);
  return `${dim}${clock}${reset} ${levels[level] ?? level}${reset} ${msg}${pairs.join('')}\n${story(error)}`;
}

type Story = { name: string; code?: string; message?: string; stack?: string; cause?: Story };

function story(error: Story | undefined, lead = ''): string {
  if (!error) return '';
  const head = [error.name, error.code && `(${error.code})`, error.message].filter(Boolean).join(' ');
  const lines = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  const text = [`${lead}${head}`, ...lines].map((line) => `    ${line.trim()}\n`).join('');
  return text + story(error.cause, 'caused by ');
}
