import type { Context } from '../app/widget';

/** Who answers now, and when: never by colour alone. */
export function Presence(_: object, { widget: { formats, t, team } }: Context) {
  const now = (team.open && team.online && 'hereNow') || (team.atOnce && 'atOnce');
  return (
    <span class={now ? 'presence here' : 'presence'}>
      {now && t(now)}
      {!now && team.open && t('soon')}
      {!now && !team.open && (team.opensAt ? t('backAt', { when: formats.coming(team.opensAt) }) : t('away'))}
    </span>
  );
}
