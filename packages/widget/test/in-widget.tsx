import { cleanup, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { type Widget, WidgetProvider } from '../src/app/context';
import { en } from '../src/i18n/en';
import { createTranslate } from '../src/i18n/translate';

/** Shows a part as the panel would, for parts that ask nothing of the server. */
export function showInWidget(children: ComponentChildren) {
  cleanup();
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const widget = { root, url: 'https://parley.test', t: createTranslate(en, 'en') } as Widget;
  return render(<WidgetProvider value={widget}>{children}</WidgetProvider>);
}
