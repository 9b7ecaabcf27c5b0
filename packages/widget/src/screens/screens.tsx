import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWidget } from '../app/context';
import { focusIn } from '../app/focus-in';
import { lazy } from '../ui/lazy';
import { useReadable } from '../ui/store';
import { useSheet } from '../ui/use-sheet';
import composer from './composer.css?inline';
import { fitViewport } from './fit-viewport';
import { Header } from './header';
import { Home } from './home';
import home from './home.css?inline';
import thread from './thread.css?inline';
import { ThreadView } from './thread-view';

const Ask = lazy(async () => (await import('../parts/ask')).Ask, Waiting);

/** What the panel shows: the start, what is asked first, or a conversation. */
export function Screens({ panel }: { panel: RefObject<HTMLElement | null> }) {
  const { model } = useWidget();
  const { open, options, view } = useReadable(model.state);
  const inline = Boolean(options.inline);
  useSheet(home);
  useSheet(thread);
  useSheet(composer);
  useEffect(
    () => (panel.current && open && !inline ? fitViewport(panel.current) : undefined),
    [panel, open, inline],
  );
  useEffect(() => {
    if (panel.current && view && open && !inline) focusIn(panel.current);
  }, [panel, view, open, inline]);
  if (view.name === 'thread') return <ThreadView key={view.thread} thread={view.thread} />;
  return view.name === 'ask' ? <Ask first={view.first} /> : <Home />;
}

function Waiting() {
  return (
    <>
      <Header back />
      <div class="body" />
    </>
  );
}
