import { area, at, box, disc, faint, line, oval, scene, times } from './shapes.mjs';
import * as prop from './tour-props.mjs';

const { paper, straw, tea, leaf, fir, sea, sky, vermilion, plum, wood, white } = prop;

const morning = { wall: sky, light: '#f7e7bd', ground: '#b9cda6', sun: [470, 120, 66] };
const cream = { wall: '#f3e6cb', light: '#faf3e2', ground: straw };
const green = { wall: '#d5e0c8', light: '#e7eedc', ground: '#a8bf92' };
const dusk = { wall: '#6d5a72', light: '#8d7488', ground: '#463c54' };

/** Two walkers between tea fields, for the head of the page. */
export const hero = scene(
  { wall: '#dbe8df', size: [1600, 800] },
  disc(1180, 210, 104, '#f9e6b4'),
  area('M620 420 L900 150 L1180 420Z', '#a9bfc6'),
  area('M828 220 L900 150 L972 220 L936 212 L900 236 L866 210Z', white),
  prop.hills(410, ['#9fb9a2', '#7fa07f', '#5f8a66'], 1600),
  ...[60, 150, 232, 1410, 1490, 1570].map((x, index) =>
    at(x, 560 + (index % 3) * 18, 0.9 + (index % 2) * 0.2, prop.cedar(index % 2 ? fir : '#3a6553')),
  ),
  `<g transform="translate(0 590)">${prop.teaRows(0, 1600)}</g>`,
  area('M0 800 L0 742 Q420 690 760 742 T1600 716 V800Z', straw),
  at(1250, 606, 1.1, prop.gate()),
  at(520, 742, 1, prop.walker()),
  at(640, 748, 0.92, prop.walker(sea)),
);

/** The gate, square. */
export const favicon = scene({ wall: '#f7efdd', size: [64, 64] }, at(32, 54, 0.2, prop.gate()));

/** Pictures of the rewards, by id. */
export const rewards = {
  'packed-lunch': scene(cream, at(320, 408, 1.3, prop.lunchBox()), line('M430 96 L560 206 M462 82 L584 190', wood, 9)),
  luggage: scene(green, at(318, 416, 1.4, prop.suitcase())),
  'view-room': scene(
    cream,
    box(80, 70, 480, 300, wood, 4),
    box(96, 86, 448, 268, sky),
    disc(430, 150, 44, '#f9e6b4'),
    `<svg x="96" y="86" width="448" height="268">${prop.hills(150, ['#8fb096', '#5f8a66'], 448)}</svg>`,
    box(314, 86, 12, 268, wood),
    box(96, 214, 448, 8, wood),
    at(
      320,
      430,
      1,
      box(-90, -34, 180, 14, wood, 4),
      box(-70, -22, 12, 22, wood),
      box(58, -22, 12, 22, wood),
      oval(0, -42, 30, 11, tea),
    ),
  ),
  'tea-sample': scene(green, at(320, 414, 1.4, prop.tin())),
  towel: scene(cream, at(320, 412, 1.3, prop.towel())),
  phrasebook: scene(
    green,
    at(300, 408, 1.3, prop.book()),
    at(
      470,
      416,
      1,
      area('M-70 -120 L-20 -134 L30 -118 L80 -134 V-10 L30 4 L-20 -10 L-70 4Z', paper),
      line('M-50 -84 C-10 -110 10 -40 62 -70', vermilion, 6),
    ),
  ),
  bath: scene(
    { ...dusk, sun: [320, 150, 110] },
    ...[70, 560].map((x) => at(x, 350, 1, prop.cedar('#2c4a44'))),
    prop.bath(),
  ),
  'railway-pass': scene(
    morning,
    prop.hills(250, ['#9fb9a2', '#7fa07f']),
    box(0, 408, 640, 12, '#77706a'),
    at(300, 410, 1.1, prop.train()),
  ),
  bicycle: scene(green, at(320, 418, 1.24, prop.bicycle())),
};

/** Pictures of what can be booked, by id. */
export const products = {
  'tea-road': scene(
    morning,
    prop.hills(220, ['#a6bf9c', '#86a67b']),
    `<g transform="translate(0 330)">${prop.teaRows(0)}</g>`,
    at(420, 420, 1, prop.walker()),
  ),
  cedars: scene(
    { wall: '#c6d6cb', light: '#e3ebdf', ground: leaf },
    times(7, (index) =>
      at(40 + index * 94, 352 + (index % 2) * 26, 1.2 + (index % 3) * 0.16, prop.cedar(index % 2 ? fir : '#446f5c')),
    ),
    area('M250 480 Q320 390 300 352 H350 Q360 400 430 480Z', straw),
    at(330, 462, 0.7, prop.walker()),
  ),
  'hot-springs': scene(
    { ...dusk, light: '#b79a8d', sun: [470, 130, 60] },
    prop.hills(240, ['#584a62', '#4a4058']),
    prop.bath(),
    faint(0.9, at(112, 330, 0.7, prop.gate(plum))),
  ),
  islands: scene(
    { ...morning, ground: sea, horizon: 270 },
    area('M0 276 Q90 190 190 276Z', leaf),
    area('M380 276 Q500 170 640 268 V290 H380Z', fir),
    faint(0.5, line('M60 320 H180 M320 340 H460 M200 370 H280', white, 5)),
    line('M0 300 Q200 220 420 286', '#8a8f8c', 10),
    area('M0 480 V424 Q320 392 640 420 V480Z', straw),
    at(330, 440, 0.86, prop.bicycle()),
  ),
};
