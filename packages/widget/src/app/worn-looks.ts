import tokens from '@parley/shared/tokens.css?inline';
import composer from '../screens/composer.css?inline';
import home from '../screens/home.css?inline';
import thread from '../screens/thread.css?inline';
import { sheetOf } from '../ui/sheet';
import frame from './frame.css?inline';

/** How the panel looks. */
export const looks = sheetOf(tokens + frame + home + thread + composer);
