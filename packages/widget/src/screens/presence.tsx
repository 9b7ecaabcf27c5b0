import type { Context } from '../app/widget';

/** Who answers now, and when: never by colour alone. */
export function Presence(_: object, { widget: { formats, t, team } }: Context) {
  const here = team.open && team.online;
  return (
    <span class={here ? 'presence here' : 'presence'}>
      {here && t('hereNow')}
      {!here && team.open && t('soon')}
      {!team.open && (team.opensAt ? t('backAt', { when: formats.coming(team.opensAt) }) : t('away'))}
    </span>
  );
}
