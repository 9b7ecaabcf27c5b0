import { createParley, type Parley } from '@parley/sdk';
import tokens from '@parley/shared/tokens.css?inline';
import { render } from 'preact';
import { chooseLocale, loadWords } from '../i18n/locales';
import type { Panel, Stage } from '../stage';
import { sheetOf } from '../ui/use-sheet';
import { announce } from './announce';
import { wearColours } from './colours';
import { fetchScreens } from './fetch-screens';
import { followPages } from './follow-pages';
import css from './frame.css?inline';
import { createMemory } from './memory';
import { createModel, type Model } from './model';
import { Root } from './root';

/** Puts the panel beside the launcher that the loader drew. Connects when it is opened, or was before. */
export async function startPanel(stage: Stage): Promise<Panel> {
  const { options, look, root, host, launcher, emit } = stage;
  const wishes = (): (string | null | undefined)[] => [...navigator.languages, look.messenger.locale];
  const locale = chooseLocale([options.locale, ...wishes()]);
  const words = await loadWords(locale);
  const memory = createMemory(options.siteKey);
  const wasOpened = options.consent !== 'denied' && memory.read()?.muted !== undefined;
  const parley = openParley(stage, wasOpened ? 'granted' : options.consent);
  const model = createModel({
    parley,
    look,
    memory,
    options,
    locale,
    words,
    onOpen: () => emit('open', undefined),
    onClose: () => emit('close', undefined),
  });

  const sheets = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...sheets, sheetOf(tokens), sheetOf(css)];
  const mount = document.createElement('div');
  root.append(mount);
  render(<Root model={model} parley={parley} url={options.url} launcher={launcher} root={root} />, mount);

  const pages = followPages(model, parley);
  const ends = [
    wearColours(host, model, parley),
    announce({ model, parley, emit }),
    pages.stop,
    () => render(null, mount),
    () => mount.remove(),
    () => {
      root.adoptedStyleSheets = sheets;
    },
    () => parley.destroy(),
  ];
  if (wasOpened || options.identity || options.inline) parley.connect();
  launcher.addEventListener('pointerenter', fetchScreens);
  emit('ready', undefined);
  return {
    ...verbs(model, parley),
    track: pages.track,
    async setLocale(wanted) {
      const chosen = chooseLocale([wanted, ...wishes()]);
      model.state.set({ locale: chosen, words: await loadWords(chosen) });
    },
    show: () => host.removeAttribute('hidden'),
    hide() {
      model.close();
      host.hidden = true;
    },
    destroy() {
      for (const end of ends) end();
    },
  };
}

function openParley({ options }: Stage, consent: Stage['options']['consent']): Parley {
  const { identity, locale, siteKey, url } = options;
  return createParley({
    siteKey,
    url,
    consent: consent === 'granted' ? 'granted' : 'denied',
    ...(identity ? { identity: typeof identity === 'string' ? () => identity : identity } : {}),
    locale: locale ?? navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
}

function verbs(
  model: Model,
  parley: Parley,
): Omit<Panel, 'destroy' | 'hide' | 'setLocale' | 'show' | 'track'> {
  return {
    open: model.open,
    close: model.close,
    toggle: model.toggle,
    reset: model.reset,
    async identify(identity) {
      await parley.identify(identity);
      parley.connect();
    },
    update(change) {
      model.state.set({ options: { ...model.state.get().options, ...change } });
      if (change.consent) parley.setConsent(change.consent === 'granted' ? 'granted' : 'denied');
    },
  };
}
