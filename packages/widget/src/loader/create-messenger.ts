import type { Look, Panel, PanelModule, Stage } from '../stage';
import type { WidgetEvent, WidgetOptions } from '../types';
import { drawLauncher, dress } from './draw-launcher';

type Listener = (event: unknown) => void;
export type Call = (verb: string, ...args: unknown[]) => unknown;
type Booted = { stop(): void; ask: Call };
type Surroundings = { emit: Stage['emit']; load(): Promise<PanelModule> };

/** The whole of what a page loads eagerly: draws the launcher, keeps what is asked of it, fetches the panel. */
export function createMessenger(server: string, load: () => Promise<PanelModule>): Call {
  const listeners = new Set<[WidgetEvent, Listener]>();
  const waiting: Parameters<Call>[] = [];
  let booted: Booted | undefined;

  const emit = (name: WidgetEvent, event: unknown): void => {
    for (const [wanted, listener] of listeners) if (wanted === name) listener(event);
  };

  const call: Call = (verb, ...args) => {
    if (verb === 'on') {
      const entry = args as [WidgetEvent, Listener];
      listeners.add(entry);
      return () => listeners.delete(entry);
    }
    if (verb === 'boot' || verb === 'shutdown') {
      booted?.stop();
      const [given] = args as (WidgetOptions | undefined)[];
      booted = given && boot({ url: server, ...given }, { emit, load });
      for (const late of waiting.splice(0)) call(...late);
    } else if (booted) return booted.ask(verb, ...args);
    else waiting.push([verb, ...args]);
  };
  return call;
}

function boot(options: Stage['options'], { emit, load }: Surroundings): Booted {
  const host = document.createElement('parley-messenger');
  const launcher = document.createElement('button');
  const root = drawLauncher(host);
  let panel: Promise<Panel> | undefined;

  const look: Promise<Look> = fetch(`${options.url}/live/v1/messenger/${options.siteKey}`).then(
    async (answer) => {
      const body = await answer.json();
      if (!answer.ok) throw body;
      return body;
    },
  );
  const keeper = new MutationObserver(attach);
  function attach(): void {
    const at = options.inline ?? document.body;
    if (!host.isConnected) at.append(host);
    for (const seen of [document.documentElement, at]) keeper.observe(seen, { childList: true });
  }
  const start = async (): Promise<Panel> => {
    const stage = { options, look: await look, host, root, launcher, emit };
    return (await load()).startPanel(stage);
  };
  const ask: Call = (verb, ...args) => {
    panel ??= start();
    return panel.then(
      (it) => {
        launcher.textContent = '';
        launcher.title = '';
        return (it as unknown as Record<string, Call>)[verb]?.(...(args as [string]));
      },
      ({ code = 'unavailable', detail }) => {
        panel = undefined;
        launcher.textContent = '↻';
        launcher.title = 'The chat could not be loaded. Try again.';
        launcher.ariaLabel = launcher.title;
        emit('error', { code, message: detail });
      },
    );
  };

  look.then((seen) => {
    dress(host, options, seen);
    launcher.hidden = (options.inline || `${options.launcher}` === 'false') as boolean;
    launcher.ariaLabel = seen.messenger.businessName;
    launcher.onclick = () => {
      launcher.textContent = '…';
      ask(launcher.ariaExpanded ? 'toggle' : 'open');
    };
    root.append(launcher);
    attach();
    // Asks for nothing, and so for the panel to be there.
    (window.requestIdleCallback ?? setTimeout)(ask as never);
  }, ask);

  return {
    ask,
    stop() {
      keeper.disconnect();
      host.remove();
      void panel?.then((it) => it.destroy());
    },
  };
}
