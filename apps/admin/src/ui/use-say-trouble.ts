import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { explain } from '../api/explain';

/** For a press of a button that has no form to put its refusal into. */
export function useSayTrouble(): (error: unknown) => void {
  const { t } = useTranslation();
  return (error) => {
    const { message, kind } = explain(error);
    notifications.show({ color: 'bad', message: message ?? t(`trouble.${kind}`) });
  };
}
