import type { View } from '../app/model';
import { lazy } from '../ui/lazy';
import { Header } from './header';
import { Home } from './home';
import { ThreadView } from './thread-view';

const Ask = lazy(async () => (await import('../parts/ask')).Ask, Waiting);

/** What the panel shows: the start, what is asked first, or a conversation. */
export function Screens({ view }: { view: View }) {
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
