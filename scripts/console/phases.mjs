import { dim, green, red } from './colour.mjs';
import { duration } from './duration.mjs';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameMs = 90;
const out = process.stdout;
const live = Boolean(out.isTTY) && process.env.TERM !== 'dumb';

/** Shows one phase of work: one updating line on a terminal, plain lines elsewhere. */
export async function phase(title, work) {
  const startedAt = performance.now();
  const elapsed = () => duration(performance.now() - startedAt);
  let note = '';
  const timer = live ? spin(() => ({ title, detail: `${elapsed()}  ${note}` })) : announce(title);
  const close = (mark) => {
    clearInterval(timer);
    out.write(`${live ? '\r\u001b[2K' : ''}${mark} ${title} ${dim(elapsed())}\n`);
  };
  try {
    const result = await work((line) => {
      note = line;
    });
    close(green('✓'));
    return result;
  } catch (error) {
    close(red('✗'));
    throw error;
  }
}

function announce(title) {
  out.write(`… ${title}\n`);
  return null;
}

function spin(text) {
  let tick = 0;
  const draw = () => {
    const { title, detail } = text();
    const head = `${frames[tick++ % frames.length]} ${title}`;
    const room = Math.max(0, (out.columns || 80) - head.length - 2);
    out.write(`\r\u001b[2K${head} ${dim(detail.slice(0, room))}`);
  };
  draw();
  return setInterval(draw, frameMs);
}
