import type { Draft, FromPreview, ToPreview } from './draft';
import { begin, fetchMessenger, heed, refresh } from './drive';
import { createPretendServer } from './pretend-server';

const calmMs = 200;
const focus = HTMLElement.prototype.focus;
let server: ReturnType<typeof createPretendServer> | undefined;
let shown: Draft | undefined;
let isOpen = false;
let restarting: ReturnType<typeof setTimeout> | undefined;

// Whoever types into the settings keeps the focus there.
HTMLElement.prototype.focus = function focusHere(options) {
  if (document.hasFocus()) focus.call(this, options);
};

async function start(draft: Draft): Promise<void> {
  server = createPretendServer(draft);
  Object.assign(window, { fetch: server.fetch, WebSocket: server.WebSocket });
  await fetchMessenger();
  heed('open', () => {
    isOpen = true;
  });
  heed('close', () => {
    isOpen = false;
  });
  begin(shown ?? draft);
}

function show(draft: Draft): void {
  const before = shown;
  shown = draft;
  document.documentElement.dataset.theme = draft.messenger.theme;
  if (!server || !before) return void start(draft);
  server.serve(draft);
  const isElsewhere = before.view !== draft.view || before.locale !== draft.locale;
  if (isElsewhere) restart();
  else if (isOpen) refresh();
  // What is said beside the launcher is said once: it is begun again when the typing pauses.
  else {
    clearTimeout(restarting);
    restarting = setTimeout(restart, calmMs);
  }
}

function restart(): void {
  clearTimeout(restarting);
  if (!shown) return;
  isOpen = false;
  server?.forget();
  begin(shown);
}

addEventListener('message', ({ data, origin, source }: MessageEvent<ToPreview>) => {
  if (origin === location.origin && source === parent && data?.kind === 'preview-draft') show(data.draft);
});
parent.postMessage({ kind: 'preview-ready' } satisfies FromPreview, location.origin);
