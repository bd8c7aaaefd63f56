import { area, at, box, disc, faint, line, scene, times, turned } from './shapes.mjs';
import * as prop from './store-props.mjs';

const { ink, ivory, stone, pine, moss, brass, wine, blush, white } = prop;

const cream = { wall: '#efe8d8', light: '#f8f4ea', ground: stone };
const green = { wall: '#cfdacd', light: '#e2eae0', ground: '#a9bfae' };
const rose = { wall: blush, light: '#f1ddd2', ground: '#cfa08b' };
const dark = { wall: pine, light: '#2f6650', ground: '#173a2c' };

/** The house in the evening, for the head of the page. */
export const hero = scene(
  { wall: '#e9dfc9', size: [1280, 800] },
  disc(980, 190, 84, '#f7ecc9'),
  box(120, 120, 860, 560, ivory),
  area('M96 120 H1004 L964 64 H136Z', pine),
  ...[0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3, 4, 5].map((column) =>
      area(
        `M${180 + column * 136} ${250 + row * 96} V${204 + row * 96} A30 30 0 0 1 ${240 + column * 136} ${204 + row * 96} V${250 + row * 96}Z`,
        (column * 5 + row * 3) % 4 ? '#f5d68f' : '#9fb5a6',
      ),
    ),
  ),
  box(120, 548, 860, 132, '#d9cdb3'),
  ...[0, 1, 2, 3, 4].map((index) => box(150 + index * 170, 574, 130, 106, index === 2 ? ink : '#f8e3a9')),
  ...[0, 1, 3, 4].map((index) =>
    at(215 + index * 170, 680, 0.34, [prop.lamp(), prop.bag(), '', prop.suitcase(wine), prop.hamper()][index]),
  ),
  ...[0, 1, 2, 3, 4].map((index) =>
    area(
      `M${138 + index * 170} 574 H${292 + index * 170} L${306 + index * 170} 606 H${124 + index * 170}Z`,
      index % 2 ? ivory : wine,
    ),
  ),
  times(7, (index) => at(150 + index * 134, 142, 0.34, prop.lantern(index % 2 ? wine : brass))),
  box(0, 680, 1280, 120, '#b9ab8d'),
  box(0, 680, 1280, 12, '#a39475'),
  at(1110, 716, 0.98, prop.car(wine)),
  at(160, 744, 0.66, prop.bag(white, wine)),
  at(232, 752, 0.5, prop.parcel()),
  faint(0.5, line('M0 770 H1280', '#efe6d1', 6)),
);

/** The lantern over the door, square. */
export const favicon = scene({ wall: pine, size: [64, 64] }, at(32, 46, 0.36, prop.lantern('#e3b866')));

/** Pictures of the rewards, by id. */
export const rewards = {
  'parking-day': scene(
    cream,
    box(470, 96, 96, 96, pine, 12),
    line('M500 168 V122 H524 C546 122 546 152 524 152 H500', white, 11),
    box(512, 190, 12, 226, ink),
    at(266, 416, 1.18, prop.car()),
  ),
  'home-delivery': scene(
    green,
    box(360, 120, 190, 296, pine, 6),
    box(384, 148, 142, 110, '#3d7359', 4),
    disc(382, 290, 9, brass),
    box(330, 412, 250, 14, '#8ba592', 4),
    at(210, 420, 1.05, prop.parcel()),
    at(330, 424, 0.66, prop.bag(ivory, wine)),
  ),
  'tea-sample': scene(rose, at(270, 414, 1.4, prop.tin()), at(452, 416, 0.8, prop.cup(white, '#a9b667'))),
  'cafe-drink': scene(
    cream,
    at(310, 412, 1.8, prop.cup()),
    faint(0.5, line('M286 210 C270 182 304 164 286 132 M340 210 C324 182 358 164 340 132', '#a8977c', 8)),
  ),
  umbrella: scene(green, at(320, 408, 1.12, turned(14, prop.umbrella()))),
  candle: scene(dark, at(320, 414, 1.3, prop.candle())),
  'afternoon-tea': scene(rose, at(258, 414, 1.18, prop.cakeStand()), at(486, 414, 0.9, prop.cup(white, '#b5713c'))),
  'school-books': scene(
    green,
    at(316, 416, 1.3, prop.books()),
    at(
      330,
      210,
      0.52,
      disc(0, -54, 56, '#c8503f'),
      area('M0 -104 C20 -132 44 -128 50 -120 C34 -104 16 -100 0 -104Z', moss),
    ),
  ),
  hamper: scene(dark, at(320, 418, 1.2, prop.hamper())),
  suitcase: scene(cream, at(262, 416, 1.05, prop.suitcase()), at(440, 418, 0.76, prop.suitcase(wine))),
};

/** Pictures of what can be bought, by id. */
export const products = {
  umbrella: scene(rose, at(330, 420, 1.2, turned(-16, prop.umbrella(pine)))),
  lamp: scene({ ...dark, sun: [320, 196, 170] }, at(320, 420, 1.16, prop.lamp())),
  hamper: scene(green, at(300, 420, 1.24, prop.hamper()), at(516, 424, 0.62, prop.cup(white, '#c9d7a0'))),
  suitcase: scene(cream, at(320, 422, 1.2, prop.suitcase(wine))),
};
