import type { Project } from '../../../../demo/verandam/projects';
import { dice, disc, fade, path, picture, rect, repeat } from '../../art/svg';
import { palm, tower, tree, villa } from './building';
import { dusk, duskWalls, noon, type Tones, walls } from './tones';

type Backdrop = 'lake' | 'sea' | 'river' | 'hills' | 'trees' | 'boulders' | 'city';

type Stand = { x: number; width: number; bays: number; less: number };

const trio: readonly Stand[] = [
  { x: 820, width: 220, bays: 5, less: 0.72 },
  { x: 170, width: 230, bays: 5, less: 0.84 },
  { x: 440, width: 300, bays: 7, less: 1 },
];
const pair: readonly Stand[] = [
  { x: 150, width: 290, bays: 6, less: 1 },
  { x: 520, width: 240, bays: 5, less: 0.8 },
];
const long: readonly Stand[] = [{ x: 90, width: 690, bays: 16, less: 1 }];
const single: readonly Stand[] = [{ x: 640, width: 300, bays: 6, less: 1.12 }];
const steps: readonly Stand[] = [
  { x: 110, width: 200, bays: 4, less: 1.1 },
  { x: 360, width: 200, bays: 4, less: 0.88 },
  { x: 610, width: 200, bays: 4, less: 0.66 },
  { x: 860, width: 200, bays: 4, less: 0.46 },
];
const court: readonly Stand[] = [
  { x: 330, width: 520, bays: 13, less: 1 },
  { x: 120, width: 220, bays: 5, less: 0.7 },
  { x: 840, width: 220, bays: 5, less: 0.7 },
];

const settings: Record<string, readonly [Backdrop, readonly Stand[]]> = {
  'silver-oak-court': ['trees', court],
  'lakeline-residences': ['lake', long],
  'orchard-lane-villas': ['trees', trio],
  'monsoon-house': ['lake', single],
  'green-line-gardens': ['hills', trio],
  'deccan-steps': ['lake', steps],
  'boulder-garden': ['boulders', trio],
  'nursery-row': ['trees', pair],
  'millstone-square': ['city', court],
  'river-bend': ['river', pair],
  'ridge-and-rill': ['hills', long],
  'creekside-terraces': ['hills', steps],
  'palmyra-walk': ['sea', pair],
  'porur-commons': ['city', trio],
  'salt-wind-houses': ['sea', trio],
  'backwater-court': ['river', court],
};

const ground = 690;

type Scene = { project: Project; tones: Tones; palette: readonly string[]; roll: () => number };

/** The front of a project as its data says: how tall, how many, what lies behind it. */
export function projectArt(project: Project, isDusk: boolean): string {
  const scene: Scene = {
    project,
    tones: isDusk ? dusk : noon,
    palette: isDusk ? duskWalls : walls,
    roll: dice(project.slug),
  };
  const { tones, roll } = scene;
  const [backdrop, stands] = settings[project.slug] ?? ['trees', trio];
  return picture(
    [0, 0, 1200, 840],
    [
      `<defs>${fade('s', [
        [0, tones.skyTop],
        [1, tones.skyLow],
      ])}</defs>`,
      rect([0, 0, 1200, ground], 'url(#s)'),
      disc([180 + roll() * 840, isDusk ? 430 : 150 + roll() * 60, 54], tones.sun, isDusk ? 0.9 : 1),
      behind(backdrop, scene),
      rect([0, ground, 1200, 150], tones.lawn),
      path('M520 840q50-90 40-150h84q-6 70 66 150Z', tones.path),
      buildings(scene, stands),
      planting(scene),
    ],
  );
}

function behind(backdrop: Backdrop, { tones, roll }: Scene): string {
  const ridge = path('M0 690V560q140-90 300-40 170-110 360-20 200-100 330 0 120-40 210 30v160Z', tones.haze);
  const water = rect([0, 560, 1200, 130], tones.water);
  const shine = repeat(14, () =>
    rect([roll() * 1140, 575 + roll() * 100, 40 + roll() * 60, 3], tones.skyLow, 2),
  );
  const nearHills = path('M0 690V600q220-150 420-60 260-130 460 10 180-60 320 60v80Z', tones.ridge);
  const skyline = repeat(22, (index) => {
    const height = 90 + roll() * 170;
    return rect([index * 56 - 10, ground - height, 46, height], index % 2 ? tones.haze : tones.ridge);
  });
  const boulders = repeat(9, () => {
    const size = 40 + roll() * 70;
    return `<ellipse cx="${Math.round(roll() * 1200)}" cy="${ground}" rx="${Math.round(size * 1.2)}" ry="${Math.round(size)}" fill="${roll() > 0.5 ? tones.ridge : tones.haze}"/>`;
  });
  const wood = repeat(18, (index) =>
    tree([index * 70 + roll() * 30, ground, 90 + roll() * 60], {
      ...tones,
      leaf: tones.ridge,
      leafDeep: tones.haze,
    }),
  );
  const views: Record<Backdrop, string> = {
    lake: `${ridge}${water}${shine}`,
    sea: `${rect([0, 520, 1200, 170], tones.water)}${shine}${path('M0 690v-40q300-30 600-4t600-10v54Z', tones.path)}`,
    river: `${nearHills}${rect([0, 585, 1200, 105], tones.water)}${shine}`,
    hills: `${ridge}${nearHills}`,
    trees: `${ridge}${wood}`,
    boulders: `${ridge}${boulders}`,
    city: skyline,
  };
  return views[backdrop];
}

function buildings({ project, tones, palette, roll }: Scene, stands: readonly Stand[]): string {
  const first = Math.floor(roll() * palette.length);
  const wall = (index: number) => palette[(first + index * 2) % palette.length] ?? '#e8dcc3';
  if (project.floors <= 3) return villas(project, tones, wall);
  const shown = Math.min(project.floors, 19);
  const storey = project.floors > 18 ? 26 : 33;
  return stands
    .map(({ x, width, less, bays }, index) => {
      const floors = Math.max(4, Math.round(shown * less));
      const height = (floors + 1) * storey;
      const box = [x, ground - height, width, height] as const;
      return tower({ box, floors, bays, wall: wall(index), seed: `t${index}`, tones });
    })
    .join('');
}

function villas({ slug }: Project, tones: Tones, wall: (index: number) => string): string {
  return [70, 450, 830]
    .map((x, index) =>
      villa({
        box: [x, 470 + (index % 2) * 14, 290, 226],
        wall: wall(index),
        seed: `${slug}${index}`,
        tones,
      }),
    )
    .join('');
}

function planting({ project, tones, roll }: Scene): string {
  const coastal = ['Chennai', 'Kochi', 'Thane'].some((city) => project.address.includes(city));
  const spots = [40, 130, 400, 770, 1060, 1150];
  return spots
    .map((x, index) => {
      const size = 110 + roll() * 70;
      const at = [x + roll() * 20, 716 + (index % 3) * 22, size] as const;
      return coastal || index % 3 === 1 ? palm([at[0], at[1], size * 1.3], tones) : tree(at, tones);
    })
    .join('');
}
