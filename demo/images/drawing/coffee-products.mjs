import * as prop from './coffee-props.mjs';
import { area, at, contact, disc, faint, line, oval, scene, times, turned } from './shapes.mjs';
import { morning, warm, garden } from './coffee-walls.mjs';

const { paper, rust, bark, cream, steel } = prop;

const latte = (radius) =>
  disc(0, 0, radius, cream) +
  disc(0, 0, radius * 0.86, '#9c6238') +
  at(
    0,
    8,
    radius / 110,
    ...[1, 0.74, 0.48].map((scale, index) =>
      at(
        0,
        44 - index * 30,
        scale,
        area('M0 44 C-76 8 -84 -40 -44 -50 C-18 -56 -4 -40 0 -28 C4 -40 18 -56 44 -50 C84 -40 76 8 0 44Z', cream),
        area('M0 22 C-48 -2 -56 -24 -36 -32 C-16 -38 -4 -24 0 -12 C4 -24 16 -38 36 -32 C56 -24 48 -2 0 22Z', '#9c6238'),
      ),
    ),
  );

/** Pictures of what the shop sells, by id. */
export const products = {
  'flat-white': scene(
    { wall: '#d9bd9b' },
    faint(0.14, oval(340, 268, 196, 186, '#000')),
    disc(320, 244, 190, paper),
    disc(320, 244, 150, '#eadfce'),
    line('M440 160 L520 104', cream, 34),
    at(320, 244, 1, latte(136)),
    at(112, 390, 1.1, turned(40, prop.bean())),
    at(160, 426, 0.9, turned(100, prop.bean())),
  ),
  breakfast: scene(
    garden,
    at(270, 400, 1.2, prop.plate()),
    at(270, 386, 1.25, prop.bagel()),
    at(486, 404, 1, prop.carafe('#5a3320')),
  ),
  'house-blend': scene(
    morning,
    at(300, 400, 1.42, prop.bag(rust)),
    at(
      494,
      420,
      1,
      contact(56),
      area('M-52 -34 H52 C52 -8 30 0 0 0 C-30 0 -52 -8 -52 -34Z', steel),
      oval(0, -34, 52, 12, bark),
      line('M50 -34 L112 -64', steel, 11),
    ),
    at(
      150,
      424,
      1,
      times(3, (index) => at(index * 34, (index % 2) * 10, 0.62, turned(index * 60 + 30, prop.bean()))),
    ),
  ),
  grinder: scene(warm, at(300, 410, 1.25, prop.grinder()), at(330, 428, 1, prop.spill())),
};
