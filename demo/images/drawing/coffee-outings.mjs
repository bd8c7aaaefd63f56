import * as prop from './coffee-props.mjs';
import { area, at, box, contact, disc, faint, line, mirrored, oval, scene, times, turned } from './shapes.mjs';
import { evening } from './coffee-walls.mjs';

const { rust, bark, night, cream, gold, steel, iron } = prop;

export const outings = {
  'barista-class': scene(
    evening,
    at(344, 414, 1.25, prop.saucer(), prop.cup(cream, '#d8b48b')),
    faint(0.95, area('M258 196 C272 226 304 234 318 276 H328 C330 236 300 196 276 180Z', cream)),
    at(214, 190, 0.92, turned(38, mirrored(prop.pitcher()))),
  ),
  cinema: scene(
    { wall: '#b9573a', light: '#c9694a', ground: '#8d3e28' },
    at(
      236,
      412,
      1.15,
      contact(78),
      [
        [-50, -186],
        [-18, -204],
        [18, -206],
        [50, -188],
        [-34, -172],
        [0, -180],
        [36, -170],
      ]
        .map(([x, y]) => disc(x, y, 27, '#fbe9bd'))
        .join(''),
      area('M-82 -168 H82 L62 0 H-62Z', cream),
      times(3, (index) => area(`M${-56 + index * 44} -168 h24 l${-4 - (index - 1) * 2} 168 h-16Z`, rust)),
    ),
    ...[14, -8].map((degrees, index) =>
      at(
        430,
        260 + index * 60,
        1,
        turned(
          degrees,
          area('M-96 -44 H96 V-16 A16 16 0 0 0 96 16 V44 H-96 V16 A16 16 0 0 0 -96 -16Z', index ? gold : '#e9c887'),
          line('M48 -32 V32', bark, 3),
          disc(-24, 0, 18, bark),
        ),
      ),
    ),
  ),
  'roastery-tour': scene(
    { ...evening, sun: [520, 96, 44], light: '#f0dfb8' },
    at(
      262,
      410,
      1.12,
      contact(150),
      box(-84, -60, 22, 60, iron),
      box(50, -60, 22, 60, iron),
      box(120, -40, 12, 40, iron),
      box(176, -40, 12, 40, iron),
      area('M-40 -268 H40 L18 -204 H-18Z', steel),
      disc(-10, -126, 96, rust),
      disc(-10, -126, 70, night),
      disc(-10, -126, 56, '#7a4a2c'),
      ...[
        [-40, -134, 20],
        [-8, -112, 80],
        [20, -142, 130],
        [-14, -156, 50],
        [14, -96, 10],
      ].map(([x, y, degrees]) => at(x, y, 0.7, turned(degrees, prop.bean()))),
      box(86, -150, 90, 46, iron, 6),
      line('M176 -128 H214 V-390', iron, 20),
      oval(150, -40, 84, 16, steel),
      oval(150, -43, 72, 11, bark),
    ),
  ),
};
