import type { Context } from '../app/widget';

/** Who answers now, and when: never by colour alone. */
export function Presence(_: object, { widget: { formats, t, team } }: Context) {
  const { atOnce, online, open, opensAt } = team;
  const here = open && online;
  const later = open ? 'soon' : opensAt ? 'backAt' : 'away';
  return (
    <span class={here || atOnce ? 'presence here' : 'presence'}>
      {t(here ? 'hereNow' : atOnce ? 'atOnce' : later, { when: opensAt ? formats.coming(opensAt) : '' })}
    </span>
  );
}
