import { configurations, projects } from '../../../../demo/verandam/projects';
import { path, picture, rect } from '../../art/svg';
import { planArt } from './plan';
import { projectArt } from './project';

/** The mark: two slabs with an arch of shade between them. */
const verandamMark = 'M3 3h18v3H3ZM5 8h14v13h-3v-6a4 4 0 0 0-8 0v6H5Z';

export function homesArt(): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const project of projects) {
    pictures.set(`${project.slug}.svg`, projectArt(project, false));
    pictures.set(`${project.slug}-night.svg`, projectArt(project, true));
  }
  for (const configuration of configurations) {
    pictures.set(`plan-${configuration.toLowerCase()}.svg`, planArt(configuration));
  }
  pictures.set(
    'icon.svg',
    picture([0, 0, 24, 24], [rect([0, 0, 24, 24], '#1f5a46', 5), path(verandamMark, '#f4c95d')]),
  );
  return pictures;
}
