import { useWidget } from '../app/context';
import { lazy } from '../ui/lazy';
import { useReadable } from '../ui/store';
import { useSheet } from '../ui/use-sheet';
import composer from './composer.css?inline';
import { Header } from './header';
import { Home } from './home';
import home from './home.css?inline';
import thread from './thread.css?inline';
import { ThreadView } from './thread-view';

const Ask = lazy(async () => (await import('../parts/ask')).Ask, Waiting);

/** What the panel shows: the start, what is asked first, or a conversation. */
export function Screens() {
  const { model } = useWidget();
  const { view } = useReadable(model.state);
  useSheet(home);
  useSheet(thread);
  useSheet(composer);
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
