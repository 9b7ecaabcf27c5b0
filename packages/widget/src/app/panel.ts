import type { PanelModule } from '../stage';
import { startPanel as start } from './start-panel';
// Last of all, where it compresses best.
import { looks } from './worn-looks';

export const startPanel: PanelModule['startPanel'] = (stage) => start(stage, looks);
