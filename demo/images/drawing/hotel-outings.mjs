import * as prop from './hotel-props.mjs';
import { area, at, box, contact, disc, faint, line, oval, scene, times, turned } from './shapes.mjs';
import { day, coast } from './hotel-walls.mjs';

const { ink, sea, mist, stone, white, brass, coral, leaf } = prop;

export const outings = {
  'rental-car': scene(
    { ...coast, horizon: 376, ground: '#8d9aa0', light: '' },
    disc(480, 130, 58, '#f9e6b5'),
    area('M0 376 V280 Q110 190 240 286 Q330 216 450 290 Q560 230 640 284 V376Z', '#8db39a'),
    area('M0 376 V330 Q160 270 330 336 Q500 280 640 330 V376Z', leaf),
    faint(0.6, line('M40 440 H130 M250 440 H340 M460 440 H550', white, 7)),
    at(310, 424, 1.15, prop.car()),
  ),
  'airport-transfer': scene(
    { ...day, horizon: 388, ground: '#93a9b0', light: '#f6e8c6', sun: [470, 150, 66] },
    at(
      250,
      150,
      0.92,
      turned(
        -12,
        area('M-150 -12 H110 Q156 -10 160 8 Q150 24 110 26 H-110 Q-146 22 -168 -60 H-140 Q-126 -20 -96 -12Z', white),
        area('M-10 14 H46 L-34 96 H-66Z', stone),
        area('M0 -10 H36 L-16 -62 H-42Z', stone),
        times(6, (index) => disc(-56 + index * 28, 4, 5, sea)),
      ),
    ),
    faint(0.7, line('M40 210 H110 M60 236 H150', white, 6)),
    at(
      360,
      422,
      1.06,
      contact(170, 4),
      box(-168, -136, 316, 104, sea, 18),
      area('M120 -136 C150 -136 172 -96 176 -72 V-44 Q176 -32 164 -32 H110Z', sea),
      ...[-146, -72, 2].map((x) => box(x, -116, 62, 40, mist, 6)),
      area('M78 -116 H118 Q138 -112 148 -76 H78Z', mist),
      box(-168, -62, 340, 8, brass),
      ...[-104, 104].map((x) => disc(x, -30, 32, ink) + disc(x, -30, 14, stone)),
    ),
  ),
  opera: scene(
    { wall: '#43222d', light: '#6e3642', ground: '#2c151d', sun: [320, 210, 150] },
    faint(0.22, area('M250 0 H390 L500 400 H140Z', '#ffe9b8')),
    ...[false, true].map(
      (right) =>
        `<g transform="translate(${right ? 640 : 0} 0) scale(${right ? -1 : 1} 1)">${area('M0 0 H240 C216 120 130 250 40 296 C84 340 92 410 84 480 H0Z', '#a03f43')}${faint(0.2, line('M60 0 C70 120 50 220 20 280 M130 0 C130 110 100 190 56 250 M190 0 C186 70 160 140 116 190', '#000', 12))}${box(0, 288, 70, 12, brass, 6)}</g>`,
    ),
    area(
      'M0 0 H640 V46 Q580 78 520 46 Q460 78 400 46 Q360 74 320 46 Q280 74 240 46 Q180 78 120 46 Q60 78 0 46Z',
      '#b54c4c',
    ),
    at(
      320,
      412,
      1.1,
      contact(44),
      area('M-14 -116 C-40 -84 -56 -30 -60 0 H60 C56 -30 40 -84 14 -116Z', '#f2e6d2'),
      disc(0, -138, 22, '#d9a583'),
      area('M-24 -140 C-24 -172 24 -172 24 -140 C12 -154 -12 -154 -24 -140Z', ink),
      line('M-20 -104 L-62 -132 M20 -104 L62 -136', '#d9a583', 11),
    ),
  ),
  'ski-pass': scene(
    { wall: '#bfd8e4', light: '#f6ead0', ground: white, horizon: 380, sun: [478, 128, 60] },
    area('M-20 400 L170 130 L300 320 L400 210 L660 400Z', '#7f9fb4'),
    area(
      'M170 130 L118 204 L148 224 L172 200 L200 228 L226 212Z M400 210 L358 256 L386 270 L404 254 L440 268 L452 250Z',
      white,
    ),
    ...[70, 560, 600].map((x, index) =>
      at(x, 404, 0.8 + index * 0.1, area('M0 -120 L44 -40 H-44Z M0 -86 L56 0 H-56Z', '#4f7a72')),
    ),
    at(
      300,
      448,
      1.1,
      turned(9, box(-26, -236, 22, 236, coral, 11), box(-26, -120, 22, 26, white)),
      turned(-9, box(4, -236, 22, 236, sea, 11), box(4, -120, 22, 26, white)),
      turned(24, line('M-40 0 V-190', ink, 6)),
      turned(-24, line('M40 0 V-190', ink, 6)),
    ),
  ),
  'jazz-week': scene(
    { wall: '#2d2b4a', light: '#44406b', ground: '#1d1b33' },
    at(
      250,
      246,
      1,
      disc(0, 0, 150, '#14131f'),
      ...[128, 106, 84].map((radius) => `<circle r="${radius}" fill="none" stroke="#ffffff22" stroke-width="3"/>`),
      disc(0, 0, 54, coral),
      disc(0, 0, 9, '#2d2b4a'),
    ),
    at(
      474,
      424,
      1.12,
      contact(46),
      oval(0, -4, 50, 11, '#0f0e1a'),
      box(-6, -170, 12, 168, '#9aa1ad'),
      at(
        0,
        -166,
        1,
        turned(
          -14,
          box(-44, -142, 88, 142, '#c9ced6', 44),
          ...[-110, -84, -58, -32].map((y) => box(-44, y, 88, 9, '#8a919d')),
          box(-7, -142, 14, 142, '#8a919d'),
        ),
      ),
    ),
    line('M92 132 V66 L146 52 V118', brass, 7),
    oval(80, 134, 15, 11, brass),
    oval(134, 120, 15, 11, brass),
  ),
};
