import * as prop from './coffee-props.mjs';
import { area, at, box, contact, disc, line, scene, times, turned } from './shapes.mjs';
import { morning, garden, noon } from './coffee-walls.mjs';

const { clay, rust, bark, night, cream, leaf, steel } = prop;

const stamp = (x, y, fill) =>
  at(
    x,
    y,
    1,
    disc(0, 0, 46, fill),
    line('M-16 18 L16 -18', cream, 7),
    disc(-15, -14, 8, cream),
    disc(15, 14, 8, cream),
  );

export const savings = {
  'store-credit': scene(
    noon,
    at(330, 300, 1, turned(9, box(-150, -94, 300, 188, bark, 16))),
    at(
      314,
      286,
      1,
      turned(
        -7,
        box(-150, -94, 300, 188, rust, 16),
        box(-150, -54, 300, 30, night),
        at(96, 46, 1.1, turned(24, prop.bean(cream))),
        line('M-120 34 H-30 M-120 58 H-60', cream, 7),
      ),
    ),
    at(470, 424, 1, contact(40), prop.coin(36)),
  ),
  'three-off': scene(
    morning,
    at(320, 330, 0.96, prop.cup(clay)),
    at(320, 336, 0.96, prop.saucer()),
    times(3, (index) => at(208 + index * 112, 440, 1, contact(42), prop.coin(46))),
  ),
  'ten-percent': scene(garden, at(300, 404, 1.3, prop.bag(leaf)), stamp(424, 168, rust)),
  'free-delivery': scene(
    { ...noon, horizon: 384 },
    at(
      320,
      400,
      1.1,
      contact(210, 4),
      area('M-196 -34 V-160 Q-196 -172 -184 -172 H50 V-34Z', rust),
      area('M50 -136 H120 Q132 -136 138 -126 L172 -78 Q196 -74 196 -54 V-34 H50Z', cream),
      area('M66 -120 H112 L142 -78 H66Z', '#b9cfc9'),
      at(-74, -104, 1.3, turned(60, prop.bean(cream))),
      box(-200, -40, 400, 14, bark, 6),
      ...[-118, 118].map((x) => disc(x, -26, 38, night) + disc(x, -26, 17, steel)),
    ),
  ),
};
