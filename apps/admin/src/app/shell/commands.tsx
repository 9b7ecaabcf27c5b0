import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react';
import { useVisitor } from '../member';
import { createSequences, isOurs, isPaletteKey, type Sequence } from './keys';
import { singleKeysWanted } from './single-keys';
import { CommandsContext, type CommandsValue } from './use-commands';

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
  useShortcuts({ openPalette, openShortcuts });
  return (
    <CommandsContext value={{ openPalette, openShortcuts }}>
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

function useShortcuts({ openPalette, openShortcuts }: CommandsValue): void {
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
  const { person } = useVisitor();
  const home: Sequence = { keys: ['g', 'h'], run: () => void navigate({ to: '/' }) };
  const settings: Sequence = { keys: ['g', 's'], run: () => void navigate({ to: '/settings' }) };
  const operator: Sequence = { keys: ['g', 'o'], run: () => void navigate({ to: '/operator' }) };
  return person.isOperator ? [home, settings, operator] : [home, settings];
}
