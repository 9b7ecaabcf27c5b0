import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

type AxeWindow = Window & { axe: typeof axe };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A frame under a sandbox has no origin by which it could be told from others.
const program = `${axe.source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });`;

/** Violations of WCAG 2.2 AA on the page as it stands and in its frames, in a few words each. */
export async function violationsOn(page: Page): Promise<string[]> {
  await Promise.all(page.frames().map(bringAxe));
  return page.evaluate(async (values) => {
    // Writing down what passes would take several times as long as finding what does not.
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, tags);
}

async function bringAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(program);
}
