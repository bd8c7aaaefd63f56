import * as prop from './coffee-props.mjs';
import { area, at, box, faint, line, oval, scene, times } from './shapes.mjs';

const { clay, rust, bark, cream, leaf } = prop;

const shelf = (x, y, width) => box(x, y, width, 12, '#8a5a3a', 3) + faint(0.12, box(x, y + 12, width, 10, '#000'));

/** The shop from its door, for the head of the page. */
export const hero = scene(
  { wall: '#ead6bd', size: [1280, 800] },
  faint(
    0.35,
    times(9, (index) => box(index * 148 - 20, 0, 2, 800, '#c9a985')),
  ),
  box(90, 96, 300, 330, '#fdf6ea', 6),
  box(108, 114, 264, 294, '#cfdccb'),
  at(180, 408, 1.5, prop.sprig('#8fa283')),
  at(300, 408, 1.1, prop.sprig('#7a9070')),
  box(234, 114, 10, 294, '#fdf6ea'),
  box(108, 252, 264, 10, '#fdf6ea'),
  shelf(500, 224, 660),
  shelf(500, 374, 660),
  ...[0, 1, 2, 3].map((index) => at(560 + index * 84, 224, 0.42, prop.bag([rust, leaf, bark, clay][index]))),
  ...[0, 1, 2, 3].map((index) => at(920 + index * 68, 224, 0.42, prop.mug([cream, clay, leaf, cream][index]))),
  ...[0, 1, 2].map((index) => at(560 + index * 100, 374, 0.5, prop.cup(cream, cream))),
  at(900, 374, 0.48, prop.carafe()),
  at(1000, 374, 0.46, prop.grinder()),
  at(1096, 374, 0.56, prop.sprig(leaf)),
  ...[540, 800, 1060].map(
    (x) =>
      line(`M${x} 0 V64`, bark, 4) +
      area(`M${x - 46} 112 C${x - 42} 72 ${x - 16} 62 ${x} 62 C${x + 16} 62 ${x + 42} 72 ${x + 46} 112Z`, bark) +
      oval(x, 112, 40, 7, '#f7d58b'),
  ),
  box(0, 600, 1280, 200, '#7a4a2d'),
  box(0, 586, 1280, 26, '#9a6540'),
  faint(
    0.1,
    times(16, (index) => box(index * 84 + 30, 612, 3, 188, '#000')),
  ),
  at(790, 588, 1.02, prop.machine(rust)),
  at(742, 538, 0.34, prop.cup(cream)),
  at(1080, 588, 0.95, prop.grinder()),
  at(372, 588, 0.9, prop.saucer(), prop.cup(cream)),
  at(370, 476, 0.7, prop.steam('#fff')),
  at(180, 588, 0.82, prop.bag(leaf)),
  at(520, 588, 0.7, prop.plate(130)),
  at(520, 582, 0.62, prop.croissant()),
  area('M0 0 H1280 V800 H0Z', '#c8784a0f'),
);

/** The sign over the door, square. */
export const favicon = scene(
  { wall: rust, size: [64, 64] },
  at(30, 46, 0.36, prop.cup(cream)),
  at(30, 52, 0.26, oval(0, 2, 112, 15, cream)),
);
