import { cleanup, render } from '@testing-library/preact';
import { Component, type ComponentChildren } from 'preact';
import { WidgetProvider } from '../src/app/context';
import type { Widget } from '../src/app/widget';
import { en } from '../src/i18n/en';
import { enParts } from '../src/i18n/en-parts';
import { createTranslate } from '../src/i18n/translate';

/** Shows a part as the panel would, with what it asks of the widget beside words. */
export function showInWidget(children: ComponentChildren, given: Partial<Widget> = {}) {
  cleanup();
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const widget = {
    root,
    url: 'https://parley.test',
    t: createTranslate({ ...en, ...enParts }, 'en'),
    ...given,
  } as Widget;
  return render(
    <Frame widget={widget}>
      <WidgetProvider value={widget}>{children}</WidgetProvider>
    </Frame>,
  );
}

/** As the panel’s own frame hands it to what comes later. */
class Frame extends Component<{ widget: Widget; children: ComponentChildren }> {
  override getChildContext() {
    return { widget: this.props.widget };
  }

  override render() {
    return <>{this.props.children}</>;
  }
}
