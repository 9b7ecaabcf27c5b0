import type { Details } from '@parley/sdk';
import { useEffect, useRef } from 'preact/hooks';
import { useBusiness, useWidget } from '../app/context';
import { focusIn } from '../app/focus-in';
import type { Outgoing } from '../app/model';
import { Header } from '../screens/header';
import { Form } from './form';

const own = new Set(['name', 'email', 'phone']);

/** What the business wants to know before the first conversation. What was written waits meanwhile. */
export function Ask({ first }: { first: Outgoing[] }) {
  const { model, parley, t } = useWidget();
  const { messenger } = useBusiness();

  const body = useRef<HTMLDivElement>(null);
  const held = first.find((each) => each.kind === 'text');

  useEffect(() => {
    const panel = body.current?.closest<HTMLElement>('.panel');
    if (panel) focusIn(panel);
  }, []);

  async function give(values: Record<string, string>): Promise<void> {
    await parley.giveDetails(detailsOf(values));
    model.begin(first);
  }

  return (
    <>
      <Header back>
        <b class="title">{t('beforeWeBegin')}</b>
      </Header>
      <div class="body ask" ref={body}>
        {held && <p class="bubble">{held.text}</p>}
        <p>{t('askWhy')}</p>
        <Form fields={messenger.askFirst} submitLabel={t('begin')} onSubmit={give} />
      </div>
    </>
  );
}

function detailsOf(values: Record<string, string>): Details {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  const fields = Object.fromEntries(entries.filter(([name]) => !own.has(name)));
  const details: Details = Object.fromEntries(entries.filter(([name]) => own.has(name)));
  return Object.keys(fields).length > 0 ? { ...details, fields } : details;
}
