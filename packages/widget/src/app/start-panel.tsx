import { createParley, type Parley } from '@parley/sdk';
import { render } from 'preact';
import { chooseLocale, loadWords } from '../i18n/locales';
import type { Panel, Stage } from '../stage';
import { announce } from './announce';
import { wearColours } from './colours';
import { fetchLater } from './fetch-later';
import { createMemory } from './memory';
import { createModel, type Model, speechOf } from './model';
import { Root } from './root';
import { createWidget } from './widget';

/** Puts the panel beside the launcher that the loader drew. Connects when it is opened, or was before. */
export async function startPanel(stage: Stage, looks: CSSStyleSheet): Promise<Panel> {
  const { options, look, root, host, launcher, emit } = stage;
  const memory = createMemory(options.siteKey);
  const wasOpened = options.consent !== 'denied' && memory.read()?.muted !== undefined;
  const parley = openParley(stage, wasOpened ? 'granted' : options.consent);
  const model = createModel({
    parley,
    look,
    memory,
    options,
    onOpen() {
      emit('open', undefined);
      void voice.again();
      later.again();
    },
    onClose: () => emit('close', undefined),
    missed: () =>
      emit('error', { code: 'unavailable', message: 'A part of the messenger could not be loaded.' }),
  });
  const voice = createVoice(stage, model);
  await voice.speak(options.locale);

  const sheets = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...sheets, looks];
  const mount = document.createElement('div');
  root.append(mount);
  render(
    <Root widget={createWidget({ model, parley, url: options.url, root })} launcher={launcher} />,
    mount,
  );

  const later = fetchLater({ stage, model, parley });
  later.again();
  const ends = [
    wearColours(host, model, parley),
    announce({ model, parley, emit }),
    later.stop,
    () => render(null, mount),
    () => mount.remove(),
    () => {
      root.adoptedStyleSheets = sheets;
    },
    () => parley.destroy(),
  ];
  if (wasOpened || options.identity || options.inline) parley.connect();
  emit('ready', undefined);
  return {
    ...verbs(model, parley, host),
    track: later.track,
    setLocale: voice.speak,
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

/** The language that was wished for, or English until its words can be fetched. */
function createVoice({ look }: Stage, model: Model) {
  let wished = 'en';
  async function again(): Promise<void> {
    const locale = wished;
    if (locale === model.state.get().locale) return;
    try {
      const words = await loadWords(locale);
      if (locale === wished) model.state.set(speechOf(locale, words));
    } catch {
      model.missed();
    }
  }
  return {
    again,
    speak(locale?: string): Promise<void> {
      wished = chooseLocale([locale, ...navigator.languages, look.messenger.locale]);
      return again();
    },
  };
}

function verbs(
  model: Model,
  parley: Parley,
  host: HTMLElement,
): Omit<Panel, 'destroy' | 'setLocale' | 'track'> {
  return {
    open: model.open,
    close: model.close,
    toggle: model.toggle,
    reset: model.reset,
    show: () => host.removeAttribute('hidden'),
    hide() {
      model.close();
      host.hidden = true;
    },
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
