import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { socialImage } from '../edges/pages/art/social-image';
import { drawPicture } from '../platform/media';

writeFileSync(fileURLToPath(new URL('social.png', import.meta.url)), await drawPicture(socialImage()));
