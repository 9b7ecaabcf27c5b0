import type { PanelModule } from '../stage';
import type { WidgetOptions } from '../types';
import { type Call, createMessenger } from './create-messenger';

declare const __PANEL__: string;
type Early = IArguments & { off?: unknown };
type Stub = Call & { q?: Early[] };

const page = window as unknown as { Parley?: Stub };
const script = document.currentScript as HTMLScriptElement;
const server = new URL(script.src).origin;
const options = { ...script.dataset } as unknown as WidgetOptions;
const fresh = (): Call =>
  createMessenger(server, () => import(/* @vite-ignore */ server + __PANEL__) as Promise<PanelModule>);

if (!customElements.get('parley-chat')) {
  const early = page.Parley?.q ?? [];
  const call = fresh();
  page.Parley = call;
  if (options.siteKey) call('boot', options);
  for (const args of early) args.off = call(...(args as unknown as Parameters<Call>));

  customElements.define(
    'parley-chat',
    class extends HTMLElement {
      call = fresh();
      connectedCallback(): void {
        this.call('boot', { ...this.dataset, inline: this });
      }
      disconnectedCallback(): void {
        this.call('shutdown');
      }
    },
  );
}
