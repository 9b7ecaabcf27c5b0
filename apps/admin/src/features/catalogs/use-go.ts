import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/member/knowledge/knowledge/catalogs/$catalogId');

const names = ['view', 'q', 'filters', 'sort', 'item', 'import', 'compare'] as const;
type Said = Partial<Record<(typeof names)[number], string | undefined>>;

/** Changes some of what the address says; what is empty goes from it. */
export function useGo(): (change: Said, how?: { replace?: boolean; resetScroll?: boolean }) => void {
  const navigate = route.useNavigate();
  return (change, how) => void navigate({ search: (before) => stated({ ...before, ...change }), ...how });
}

function stated(said: Said): Partial<Record<keyof Said, string>> {
  const kept: Partial<Record<keyof Said, string>> = {};
  for (const name of names) {
    const value = said[name];
    if (value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}
