import * as prop from './hotel-props.mjs';
import { area, at, box, contact, disc, faint, line, oval, scene } from './shapes.mjs';
import { day, warm, dusk, coast } from './hotel-walls.mjs';

const { ink, sea, white, brass, coral, leaf, wood } = prop;

const skyline = [
  [0, 60, 90],
  [64, 44, 150],
  [112, 70, 110],
  [186, 40, 180],
  [230, 64, 128],
];

/** Pictures of what can be booked, by id. */
export const products = {
  'one-night': scene(
    { ...day, light: '' },
    at(
      430,
      262,
      1,
      box(-170, -216, 340, 216, white, 4),
      box(-158, -204, 316, 192, '#f3d9b4'),
      disc(70, -140, 36, '#fbecc8'),
      ...skyline.map(([x, width, height], index) =>
        box(-158 + x + 8, -12 - height, width, height, index % 2 ? '#5f8798' : '#7a9fac'),
      ),
      box(-5, -204, 10, 192, white),
    ),
    at(270, 424, 1.05, prop.bed(ink, '#a77c58')),
    at(560, 424, 1.15, box(-44, -72, 88, 72, '#a77c58', 6), at(0, -72, 0.9, prop.lamp(coral))),
  ),
  weekend: scene(
    { ...warm, light: '' },
    at(
      340,
      392,
      1,
      box(-190, -332, 380, 332, white, 4),
      box(-176, -318, 352, 318, '#cfe3d2'),
      at(-86, 0, 1.2, prop.tree('#7fa58a', 220)),
      at(98, 0, 1.3, prop.tree(leaf, 200)),
      box(-176, -34, 352, 34, '#a9c6a0'),
      box(-6, -318, 12, 318, white),
      line('M-176 -160 H176', white, 8),
    ),
    at(128, 430, 1.15, prop.armchair(coral)),
    at(
      540,
      430,
      1,
      contact(60),
      oval(0, -88, 62, 10, wood),
      box(-5, -84, 10, 80, wood),
      at(-12, -90, 0.6, prop.cup()),
      at(36, -88, 0.5, prop.palmLeaf()),
    ),
  ),
  week: scene(
    { ...coast, wall: '#bfdde2', horizon: 396, light: '#f9e6b5', sun: [470, 130, 62] },
    box(0, 232, 640, 170, sea),
    box(0, 310, 640, 92, '#4f94a4'),
    faint(0.6, line('M60 262 H150 M240 284 H350 M440 258 H540 M120 336 H220 M380 350 H470', white, 5)),
    at(
      228,
      256,
      1,
      area('M-70 0 H70 L50 28 H-50Z', white),
      box(-4, -130, 8, 130, wood),
      area('M10 -126 L74 -12 H10Z', white),
      area('M-10 -104 L-54 -12 H-10Z', coral),
    ),
    area('M0 402 Q160 372 330 400 Q500 424 640 392 V480 H0Z', '#efdfbd'),
    at(492, 446, 0.9, prop.umbrella(coral)),
    at(430, 454, 0.8, prop.lounger()),
  ),
  dinner: scene(
    { ...dusk, sun: [320, 220, 176] },
    box(0, 396, 640, 84, '#efe7da'),
    faint(0.08, box(0, 396, 640, 12, '#000')),
    at(316, 408, 1.12, prop.cloche()),
    at(540, 414, 0.92, prop.coupe('#8e3f4c')),
    at(
      104,
      414,
      1,
      contact(34),
      oval(0, -4, 32, 8, brass),
      box(-9, -108, 18, 104, white, 4),
      area('M0 -146 C16 -128 12 -110 0 -108 C-12 -110 -16 -128 0 -146Z', '#f7cf7a'),
    ),
  ),
};
