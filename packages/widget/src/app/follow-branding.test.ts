import { expect, test } from 'vitest';
import { words as german } from '../i18n/de';
import { en } from '../i18n/en';
import { enParts } from '../i18n/en-parts';
import { createTranslate, learn } from '../i18n/translate';
import { createStore } from '../ui/store';
import { followBranding } from './follow-branding';
import type { ModelState } from './model';
import type { Surroundings } from './surroundings';

test('Parley is named in the language that is spoken, until the plan lets that go', () => {
  learn(enParts);
  const host = document.createElement('div');
  const spoken = createStore({ t: createTranslate(en, 'en') } as ModelState);
  const told = createStore({ messenger: { branding: true } });
  const given = {
    stage: { host },
    model: { state: spoken, look: {} },
    parley: { state: told },
  } as unknown as Surroundings;
  const stop = followBranding(given);
  const named = () => host.style.getPropertyValue('--branding');
  expect(named()).toBe('"Powered by Parley"');
  spoken.set({ t: createTranslate(german, 'de') });
  expect(named()).toBe('"Ermöglicht durch Parley"');
  told.set({ messenger: { branding: false } });
  expect(named()).toBe('');
  stop();
  told.set({ messenger: { branding: true } });
  expect(named()).toBe('');
});
