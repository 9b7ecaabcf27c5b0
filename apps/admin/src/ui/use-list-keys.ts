import { type RefObject, useEffect } from 'react';
import { isOurs } from '../app/shell/keys';
import { singleKeysWanted } from '../app/shell/single-keys';

/** j and k walk the rows, Enter opens the one at hand, / goes to the search above the list. */
export function useListKeys(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const list = body.current;
      if (!list || !isOurs(event) || !singleKeysWanted()) return;
      if (obey(list, event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [body]);
}

function obey(list: HTMLElement, { key, target }: KeyboardEvent): boolean {
  switch (key) {
    case 'j':
      return walk(list, 1);
    case 'k':
      return walk(list, -1);
    case '/':
      return focus(document.querySelector<HTMLElement>('[data-list-search]'));
    case 'Enter':
      return isRow(target) && press(target.querySelector<HTMLElement>('[data-row-action]'));
    default:
      return false;
  }
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

function press(element: HTMLElement | null): boolean {
  element?.click();
  return element !== null;
}

function walk(list: HTMLElement, step: 1 | -1): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const current = rows.findIndex(
    (row) => row === document.activeElement || row.contains(document.activeElement),
  );
  const next = current === -1 ? nearest(rows) : Math.min(rows.length - 1, Math.max(0, current + step));
  return focus(rows[next] ?? null);
}

/** Where the eye is: the first row that stands within the window. */
function nearest(rows: HTMLElement[]): number {
  const visible = rows.findIndex((row) => row.getBoundingClientRect().top >= 0);
  return Math.max(0, visible);
}

function isRow(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('tr[data-row]');
}
