import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { createElement } from 'react';

/** A short word that it worked, where the eye is not. */
export function sayDone(message: string): void {
  notifications.show({
    message,
    color: 'good',
    icon: createElement(IconCheck, { size: 16, 'aria-hidden': true }),
  });
}
