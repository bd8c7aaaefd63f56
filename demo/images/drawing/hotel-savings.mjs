import * as prop from './hotel-props.mjs';
import { area, at, box, contact, disc, faint, line, oval, scene, shade, turned } from './shapes.mjs';
import { day, warm, rose } from './hotel-walls.mjs';

const { ink, sea, lagoon, linen, stone, white, brass, coral, wood } = prop;

export const savings = {
  'stay-credit': scene(
    day,
    at(
      300,
      300,
      1,
      turned(
        -8,
        box(-160, -104, 320, 208, sea, 16),
        box(-160, -62, 320, 34, ink),
        at(92, 50, 1.5, prop.moon('#f3e3b4', 20)),
        line('M-124 38 H-30 M-124 64 H-64', white, 8),
      ),
    ),
    ...[0, 1, 2].map((index) =>
      at(474, 430 - index * 22, 1, oval(0, -8, 54, 15, '#a67d35'), oval(0, -16, 54, 15, brass)),
    ),
    at(474, 362, 1, oval(0, 0, 54, 15, '#dab877')),
  ),
  'twenty-off': scene(
    warm,
    at(
      320,
      410,
      1.5,
      contact(104),
      box(-100, -22, 200, 22, wood, 8),
      area('M-84 -26 C-84 -96 -40 -116 0 -116 C40 -116 84 -96 84 -26Z', brass),
      shade('M24 -112 C62 -100 84 -76 84 -26 H44 C48 -60 42 -90 24 -112Z'),
      box(-8, -138, 16, 24, ink),
      oval(0, -140, 16, 8, ink),
      faint(0.5, line('M-58 -44 C-54 -70 -40 -86 -26 -94', '#fff', 7)),
    ),
    faint(
      0.8,
      line(
        'M128 190 C108 210 108 240 120 258 M512 190 C532 210 532 240 520 258 M160 168 L150 160 M480 168 L490 160',
        brass,
        7,
      ),
    ),
    at(520, 430, 1, contact(38), prop.coin(34)),
    at(120, 434, 0.9, contact(38), prop.coin(34)),
  ),
  'spa-percent': scene(
    { wall: '#d6e3d8', light: '#e8f0e9', ground: '#a5bfac' },
    at(
      274,
      414,
      1.12,
      contact(130),
      oval(0, -24, 124, 34, '#6f7d80'),
      oval(6, -82, 96, 29, '#8b999b'),
      oval(-4, -130, 70, 24, '#a7b3b4'),
      oval(2, -168, 44, 19, '#c3cccc'),
    ),
    at(
      472,
      414,
      1.2,
      contact(74),
      box(-74, -54, 148, 54, white, 27),
      disc(-47, -27, 27, '#f1ede4'),
      line('M-47 -27 m-13 0 a13 13 0 1 1 13 13', stone, 5),
      box(-66, -100, 132, 50, lagoon, 25),
      disc(-41, -75, 25, '#94c3c7'),
    ),
    at(118, 424, 1.1, turned(-14, prop.palmLeaf())),
    at(96, 424, 0.8, turned(18, prop.palmLeaf('#82a58d'))),
  ),
  luggage: scene(
    rose,
    at(254, 412, 1.32, prop.suitcase(sea)),
    at(456, 412, 1.05, prop.holdall(coral)),
    at(
      322,
      246,
      1,
      turned(12, line('M0 -40 V-14', ink, 4), box(-24, -14, 48, 74, linen, 8), line('M-10 14 H10 M-10 32 H10', ink, 5)),
    ),
  ),
};
