import { prepare } from '../../../../scripts/prepare/prepare.mjs';

/** What is published is tested as it is published. */
export const setup = () => prepare({ scope: 'all', targets: ['sdk', 'widget package'] });
