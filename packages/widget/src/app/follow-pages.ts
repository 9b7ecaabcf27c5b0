import type { EventProps, Page } from '@parley/sdk';
import type { Greeter } from '../aside/greeter';
import type { Surroundings } from './surroundings';
import { watchPage } from './watch-page';

/** Where the visitor is: told to the business, and the ground for its greetings. */
export function followPages({ stage, model, parley }: Surroundings) {
  const messenger = () => parley.state.get().messenger ?? model.look.messenger;
  let greeter: Greeter | null = null;
  let stopped = false;

  function greet(text: string): void {
    const { bubble, open } = model.state.get();
    if (open || bubble) return;
    model.state.set({ bubble: { text, from: { name: messenger().businessName }, conversationId: null } });
  }

  async function wait(path: string): Promise<void> {
    const rules = messenger().proactive;
    if (rules.length === 0) return;
    const { createGreeter } = await import('../aside/greeter');
    greeter ??= createGreeter(greet, model);
    if (!stopped) greeter.arrive(rules, path);
  }

  function track(what: Partial<Page> | string = {}, props?: EventProps): void {
    if (typeof what === 'string') parley.track(what, props).catch((error) => stage.emit('error', error));
    else visit(what);
  }

  function visit(page: Partial<Page>): void {
    const url = page.url ?? location.href;
    // The SDK clips it to what the protocol takes.
    parley.visit({
      url,
      title: page.title ?? document.title,
      ...(document.referrer && { referrer: document.referrer }),
    });
    wait(new URL(url, location.href).pathname).catch(model.missed);
  }

  visit({});
  const unwatch = watchPage(() => visit({}));
  return {
    track,
    stop() {
      unwatch();
      stopped = true;
      greeter?.end();
    },
  };
}
