import { readFileSync } from 'node:fs';
import { elementNames } from './element-names.mjs';
import { innerNames } from './lean-preact.mjs';

/** Properties that stay in these files, the most used first: said to no server, page, element or other tab, and never made of a string. */
const own = [
  'widget parley environment visitor keeper outbox tell phase setState current componentDidUpdate',
  'componentWillUnmount componentDidMount forceUpdate formats patch onMessages bubble emitter',
  'attempt onFrame receive ensure getDerivedStateFromProps refOf catchUp distrusted renewInMs',
  'retryAfterMs onConversation ladder rung failures ahead climbs showTyping failAll pendingOf exclusive onEnd',
  'onHeard sendAll keepAll isLive onLoaded onRead onUnread onIdentityExpired allowed getChildContext',
  'getDerivedStateFromError getSnapshotBeforeUpdate componentDidCatch componentWillMount contextType',
  'componentWillReceiveProps componentWillUpdate shouldComponentUpdate debounceRendering dragging onTyping',
  'onSend onAway onPick onRemove lightbox remember nameOf showConversation showHome isReady closeEmoji',
  'endRecording renderField renderTools ending model thread shown effects fromMs toMs timer answered gone foreign',
  'ends slow speak missed recall atEnd asked refresh again fresh',
].flatMap((line) => line.split(' '));
const names = [...innerNames(), ...own];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const short = (at) => letters[at % 26] + (at < 26 ? '' : letters[Math.floor(at / 26) - 1]);

const outer = [
  'shared/src/live',
  'shared/src/message',
  'sdk/src/types',
  'widget/src/types',
  'widget/src/stage',
]
  .map((file) => readFileSync(new URL(`../../${file}.ts`, import.meta.url), 'utf8'))
  .join('\n');
const elements = elementNames();
for (const name of names) {
  if (elements.has(name) || new RegExp(`[{,;(\\n] *${name}\\??[:(<]`).test(outer))
    throw new Error(`${name} is said to others.`);
}

/** Alike in all files, so that parts and panel understand each other. */
export const ownNames = () => ({
  mangle: { properties: { regex: new RegExp(`^(${names.join('|')})$`), keep_quoted: true, builtins: true } },
  nameCache: { props: { props: Object.fromEntries(names.map((name, at) => [`$${name}`, short(at)])) } },
});
