import { useBusiness, useWidget } from '../app/context';
import { useFormats } from './formats';

/** Who answers now, and when: never by colour alone. */
export function Presence() {
  const { t } = useWidget();
  const formats = useFormats();
  const { team } = useBusiness();
  const here = team.open && team.online;
  return (
    <span class={here ? 'presence here' : 'presence'}>
      {here && t('hereNow')}
      {!here && team.open && t('soon')}
      {!team.open && (team.opensAt ? t('backAt', { when: formats.coming(team.opensAt) }) : t('away'))}
    </span>
  );
}
