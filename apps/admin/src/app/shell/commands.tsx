import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useVisitor } from '../member';
import { createSequences, isOurs, isPaletteKey, type Sequence } from './keys';
import { singleKeysWanted } from './single-keys';
import { CommandsContext, type CommandsValue, type OfferedCommand } from './use-commands';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const ShortcutsSheet = lazy(() =>
  import('./shortcuts-sheet').then((module) => ({ default: module.ShortcutsSheet })),
);

/** What the keyboard can do anywhere; the palette and the sheet are fetched when first asked for. */
export function Commands({ children }: { children: ReactNode }) {
  const [palette, setPalette] = useState<'unasked' | 'open' | 'closed'>('unasked');
  const [shortcuts, setShortcuts] = useState<'unasked' | 'open' | 'closed'>('unasked');
  const openPalette = () => setPalette('open');
  const openShortcuts = () => setShortcuts('open');
  const [offers] = useState(createOffers);
  useShortcuts({ openPalette, openShortcuts });
  return (
    <CommandsContext value={{ openPalette, openShortcuts, ...offers }}>
      {children}
      <Suspense>
        {palette !== 'unasked' && (
          <Palette opened={palette === 'open'} onClose={() => setPalette('closed')} />
        )}
        {shortcuts !== 'unasked' && (
          <ShortcutsSheet opened={shortcuts === 'open'} onClose={() => setShortcuts('closed')} />
        )}
      </Suspense>
    </CommandsContext>
  );
}

function createOffers(): Pick<CommandsValue, 'offer' | 'offered'> {
  const sources = new Set<() => OfferedCommand[]>();
  return {
    offer: (commands) => {
      sources.add(commands);
      return () => sources.delete(commands);
    },
    offered: () => [...sources].flatMap((commands) => commands()),
  };
}

function useShortcuts({
  openPalette,
  openShortcuts,
}: Pick<CommandsValue, 'openPalette' | 'openShortcuts'>): void {
  const sequences = useGoTo();
  const current = useEffectEvent(() => sequences);
  const palette = useEffectEvent(openPalette);
  const sheet = useEffectEvent(openShortcuts);
  useEffect(() => {
    const press = createSequences(() => current());
    const single = (key: string): boolean => {
      if (key !== '?') return press(key);
      sheet();
      return true;
    };
    const listen = (event: KeyboardEvent) => {
      if (isPaletteKey(event)) {
        event.preventDefault();
        palette();
      } else if (isOurs(event) && singleKeysWanted() && single(event.key)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function useGoTo(): Sequence[] {
  const navigate = useNavigate();
  const { person, workspace } = useVisitor();
  const home: Sequence = { keys: ['g', 'h'], run: () => void navigate({ to: '/' }) };
  const inbox: Sequence = { keys: ['g', 'i'], run: () => void navigate({ to: '/inbox' }) };
  const contacts: Sequence = { keys: ['g', 'c'], run: () => void navigate({ to: '/contacts' }) };
  const knowledge: Sequence = { keys: ['g', 'k'], run: () => void navigate({ to: '/knowledge' }) };
  const settings: Sequence = { keys: ['g', 's'], run: () => void navigate({ to: '/settings' }) };
  const operator: Sequence = { keys: ['g', 'o'], run: () => void navigate({ to: '/operator' }) };
  const agents: Sequence = { keys: ['g', 'a'], run: () => void navigate({ to: '/agents' }) };
  const here = workspace ? [home, inbox, contacts, knowledge, agents, settings] : [settings];
  return person.isOperator ? [...here, operator] : here;
}
