import * as prop from './hotel-props.mjs';
import { area, at, box, contact, disc, faint, line, oval, scene, shade, turned } from './shapes.mjs';
import { warm, dusk, rose } from './hotel-walls.mjs';

const { ink, sea, lagoon, stone, white, brass, coral, plum, leaf, wood } = prop;

export const table = {
  breakfast: scene(
    rose,
    at(320, 416, 1, contact(240, 8), box(-246, -10, 492, 20, wood, 10)),
    at(
      222,
      406,
      0.9,
      prop.plate(128),
      area(
        'M-104 -6 C-112 -58 -52 -92 0 -92 C52 -92 112 -58 104 -6 C88 -16 70 -30 56 -32 C30 -18 -30 -18 -56 -32 C-70 -30 -88 -16 -104 -6Z',
        '#d8a05c',
      ),
      line(
        'M-56 -34 C-62 -52 -54 -70 -42 -82 M-18 -24 C-24 -48 -18 -74 -12 -90 M18 -24 C24 -48 18 -74 12 -90 M56 -34 C62 -52 54 -70 42 -82',
        '#95622f',
        5,
      ),
    ),
    at(396, 404, 1, prop.cup()),
    at(
      500,
      406,
      1.1,
      faint(0.6, area('M-34 -120 H34 L27 0 H-27Z', white)),
      area('M-31 -92 H31 L26 -4 H-26Z', '#eaa044'),
    ),
    at(
      316,
      406,
      0.9,
      area('M-24 -36 H24 C24 -12 14 -6 8 0 H-8 C-14 -6 -24 -12 -24 -36Z', sea),
      oval(0, -50, 21, 27, '#f6e7d2'),
    ),
  ),
  'bar-drink': scene(
    { wall: plum, light: '#725c80', ground: '#3d3047' },
    ...[0, 1, 2, 3, 4].map((index) =>
      at(
        120 + index * 100,
        190,
        0.8,
        faint(
          0.4,
          area(
            'M-16 0 V-70 C-16 -84 -8 -88 -8 -100 V-124 H8 V-100 C8 -88 16 -84 16 -70 V0Z',
            [coral, lagoon, brass, leaf, stone][index],
          ),
        ),
      ),
    ),
    faint(0.5, box(60, 190, 520, 8, brass, 4)),
    at(290, 416, 1.2, prop.coupe()),
    at(366, 196, 1, turned(18, disc(0, 0, 32, '#f0b45c'), disc(0, 0, 24, '#f8d390'))),
    at(
      450,
      416,
      1,
      contact(46),
      box(-44, -84, 88, 84, '#ffffff33', 8),
      box(-40, -58, 80, 54, '#d9a24c', 6),
      at(-8, -52, 1, turned(12, box(-18, -18, 36, 36, '#ffffff66', 5))),
    ),
  ),
  'cooking-class': scene(
    warm,
    at(
      286,
      404,
      1.22,
      contact(124),
      box(-118, -128, 236, 128, sea, 18),
      shade('M48 -128 H100 Q118 -128 118 -110 V-18 Q118 0 100 0 H52Z'),
      box(-156, -100, 40, 22, ink, 11),
      box(116, -100, 40, 22, ink, 11),
      box(-128, -146, 256, 24, '#3c8296', 12),
      disc(0, -158, 16, brass),
    ),
    faint(0.7, line('M240 176 C224 152 256 132 240 104 M320 176 C304 152 336 132 320 104', white, 9)),
    at(
      508,
      404,
      1,
      line('M0 0 V-126', wood, 15),
      ...[-1, -0.4, 0.4, 1].map((side) => line(`M0 -122 C${side * 52} -150 ${side * 46} -220 0 -236`, '#9fb0b4', 5)),
    ),
    at(
      118,
      408,
      0.9,
      contact(50),
      oval(0, -44, 46, 44, '#cf5f4a'),
      line('M0 -88 C4 -100 14 -104 20 -106', leaf, 8),
      area('M0 -86 C-20 -96 -28 -88 -32 -80 C-18 -74 -8 -78 0 -86Z', leaf),
    ),
  ),
  'lounge-guest': scene(
    { ...dusk, sun: [320, 230, 190] },
    at(182, 416, 1.1, prop.armchair(coral)),
    at(458, 416, 1.1, prop.armchair(lagoon)),
    at(
      320,
      416,
      1,
      contact(52),
      oval(0, -78, 58, 10, wood),
      box(-5, -74, 10, 70, wood),
      oval(0, -3, 34, 7, wood),
      at(0, -84, 0.86, prop.lamp()),
    ),
    at(60, 420, 1.1, prop.palmLeaf()),
  ),
};
