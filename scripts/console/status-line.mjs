import { dim } from './colour.mjs';
import { duration } from './duration.mjs';

const out = process.stdout;
const live = Boolean(out.isTTY) && process.env.TERM !== 'dumb';
const refreshMs = 200;

/** On a terminal, a last line that names what runs right now; elsewhere nothing. */
export function createStatusLine() {
  const running = new Map();
  const erase = () => live && out.write('\r\u001b[2K');
  const draw = () => {
    if (!live || running.size === 0) return;
    const now = performance.now();
    const text = [...running].map(([name, since]) => `${name} ${duration(now - since)}`).join(' · ');
    out.write(`\r\u001b[2K${dim(text.slice(0, (out.columns || 80) - 1))}`);
  };
  const timer = live ? setInterval(draw, refreshMs) : null;
  return {
    add: (name) => running.set(name, performance.now()),
    remove: (name) => running.delete(name),
    print(text) {
      erase();
      out.write(`${text}\n`);
      draw();
    },
    close() {
      clearInterval(timer);
      erase();
    },
  };
}
