import * as prop from './coffee-props.mjs';
import { area, at, box, contact, disc, faint, line, oval, scene, turned } from './shapes.mjs';
import { morning, warm, garden, noon } from './coffee-walls.mjs';

const { rust, bark, cream, leaf, gold } = prop;

export const bar = {
  'extra-shot': scene(
    warm,
    at(
      240,
      400,
      1.05,
      contact(46),
      area('M-44 0 V-120 C-44 -150 -18 -150 -18 -176 V-206 H18 V-176 C18 -150 44 -150 44 -120 V0Z', gold),
      box(-22, -232, 44, 30, bark, 6),
      box(-34, -104, 68, 66, cream, 3),
      at(0, -71, 0.7, turned(24, prop.bean(rust))),
    ),
    at(372, 400, 1.5, prop.shot()),
    at(478, 400, 1.1, prop.shot('#6a3f26')),
  ),
  cookie: scene(
    morning,
    at(320, 398, 1.25, prop.plate()),
    at(290, 396, 1.35, prop.cookie()),
    at(398, 396, 0.9, turned(10, prop.cookie())),
  ),
  'hot-drink': scene(warm, at(320, 396, 1.35, prop.saucer(), prop.cup(cream)), at(316, 228, 1.1, prop.steam())),
  'bakery-sample': scene(
    garden,
    at(
      320,
      404,
      1.15,
      contact(76),
      area('M-16 0 C-14 -40 -14 -60 -10 -92 H10 C14 -60 14 -40 16 0 H58 Q58 8 48 8 H-48 Q-58 8 -58 0Z', cream),
      oval(0, -96, 168, 17, cream),
    ),
    at(276, 292, 0.8, prop.croissant()),
    at(388, 292, 0.62, prop.cookie()),
    faint(0.38, area('M150 292 C150 136 250 92 320 92 C390 92 490 136 490 292Z', '#fff')),
    faint(0.8, line('M150 290 C150 136 250 92 320 92 C390 92 490 136 490 290', '#fff', 4)),
    disc(320, 82, 12, gold),
  ),
  breakfast: scene(
    morning,
    at(286, 398, 1.2, prop.plate()),
    at(286, 384, 1.3, prop.bagel()),
    at(496, 398, 0.85, prop.mug(leaf)),
    at(496, 262, 0.6, prop.steam()),
  ),
  pumpkin: scene(
    warm,
    at(440, 408, 1.05, prop.pumpkin()),
    at(258, 408, 1.2, prop.toGo(cream, '#c96f2e')),
    at(258, 148, 0.7, prop.steam()),
  ),
  'gold-refill': scene(
    noon,
    at(410, 412, 1.2, prop.mug(gold)),
    at(412, 222, 0.8, prop.steam()),
    at(224, 412, 1.15, prop.carafe()),
  ),
};
