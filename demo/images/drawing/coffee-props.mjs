import { area, at, box, contact, disc, faint, line, mirrored, oval, shade, times, turned } from './shapes.mjs';

export const paper = '#f4eadd';
export const sand = '#e7d5be';
export const blush = '#eccbb2';
export const clay = '#c8784a';
export const rust = '#95481f';
export const bark = '#4a2d1e';
export const night = '#2c1b13';
export const cream = '#fffaf2';
export const sage = '#a9b598';
export const leaf = '#5d7353';
export const gold = '#d8a548';
export const steel = '#c9c5bf';
export const iron = '#6d675f';

export const bean = (fill = bark) =>
  oval(0, 0, 17, 25, fill) + line('M2 -21 C-9 -8 9 8 -2 21', '#00000055', 4) + faint(0.18, oval(-7, -7, 4, 9, '#fff'));

export const steam = (colour = cream) =>
  faint(
    0.75,
    line('M-26 0 C-42 -22 -10 -38 -26 -62', colour, 7),
    line('M4 -8 C-12 -34 20 -52 4 -80', colour, 7),
    line('M34 0 C18 -22 50 -38 34 -62', colour, 7),
  );

export const saucer = (fill = cream) =>
  contact(118, 12) + oval(0, 2, 112, 15, fill) + faint(0.1, oval(0, 0, 58, 6, '#000'));

export const cup = (body = cream, drink = bark) =>
  line('M60 -92 C112 -98 110 -36 46 -36', body, 15) +
  area('M-74 -112 H74 C74 -48 50 -8 32 0 H-32 C-50 -8 -74 -48 -74 -112Z', body) +
  shade('M24 -112 H74 C74 -48 50 -8 32 0 H8 C20 -24 28 -66 24 -112Z', 0.08) +
  oval(0, -112, 74, 15, body) +
  oval(0, -111, 65, 11, drink);

export const mug = (body = clay) =>
  contact(80) +
  line('M56 -116 C116 -118 116 -34 54 -34', body, 16) +
  area('M-66 -146 H66 V-14 Q66 0 52 0 H-52 Q-66 0 -66 -14Z', body) +
  shade('M26 -146 H66 V-14 Q66 0 52 0 H26Z') +
  oval(0, -146, 66, 13, body) +
  oval(0, -145, 57, 9, bark);

export const toGo = (body = cream, sleeve = clay) =>
  contact(62) +
  area('M-66 -168 H66 L50 -6 Q49 0 42 0 H-42 Q-49 0 -50 -6Z', body) +
  area('M-62 -124 H62 L54 -48 H-54Z', sleeve) +
  shade('M22 -168 H66 L50 -6 Q49 0 42 0 H16Z', 0.08) +
  box(-76, -186, 152, 22, bark, 8) +
  area('M-62 -186 L-56 -206 H56 L62 -186Z', bark);

export const shot = (drink = bark) =>
  contact(42) +
  faint(0.55, area('M-40 -86 H40 L31 -6 Q30 0 24 0 H-24 Q-30 0 -31 -6Z', cream)) +
  area('M-36 -54 H36 L30 -10 Q29 -6 24 -6 H-24 Q-29 -6 -30 -10Z', drink) +
  area('M-37 -62 H37 L36 -52 H-36Z', gold);

export const bag = (body = rust, label = cream) =>
  contact(92) +
  area('M-78 0 L-84 -186 Q-84 -196 -74 -196 H74 Q84 -196 84 -186 L78 0 Q0 10 -78 0Z', body) +
  shade('M34 -196 H74 Q84 -196 84 -186 L78 0 Q58 4 36 5Z') +
  box(-78, -230, 156, 40, body, 5) +
  shade('M-78 -196 H78 V-190 H-78Z', 0.22) +
  box(-46, -144, 92, 104, label, 3) +
  at(0, -104, 0.85, turned(24, bean(body))) +
  line('M-26 -66 H26 M-16 -54 H16', body, 4);

export const spill = () =>
  [
    [-150, 8, 70],
    [-120, -2, 20],
    [-176, -4, 110],
    [118, 2, 60],
    [150, -6, 130],
    [182, 6, 20],
  ]
    .map(([x, y, degrees]) => at(x, y, 0.62, turned(degrees, bean())))
    .join('');

export const cookie = () =>
  disc(0, -78, 78, '#c99a62') +
  faint(0.12, area('M30 -150 A78 78 0 0 1 30 -6 A96 96 0 0 0 30 -150Z', '#000')) +
  [
    [-34, -104, 11],
    [6, -122, 9],
    [38, -86, 12],
    [-10, -72, 10],
    [-42, -54, 9],
    [20, -38, 12],
    [-14, -26, 8],
  ]
    .map(([x, y, radius]) => disc(x, y, radius, bark))
    .join('');

export const plate = (width = 150, fill = cream) =>
  contact(width * 1.02, 12) +
  oval(0, 4, width, width * 0.11, fill) +
  faint(0.08, oval(0, 0, width * 0.66, width * 0.06, '#000'));

export const croissant = (crust = '#d29a55') =>
  area(
    'M-104 -6 C-112 -58 -52 -92 0 -92 C52 -92 112 -58 104 -6 C88 -16 70 -30 56 -32 C30 -18 -30 -18 -56 -32 C-70 -30 -88 -16 -104 -6Z',
    crust,
  ) +
  line(
    'M-56 -34 C-62 -52 -54 -70 -42 -82 M-18 -24 C-24 -48 -18 -74 -12 -90 M18 -24 C24 -48 18 -74 12 -90 M56 -34 C62 -52 54 -70 42 -82',
    '#8a5526',
    5,
  );

export const bagel = () =>
  area('M-92 0 Q-98 -26 -84 -30 H84 Q98 -26 92 0 Q84 10 70 10 H-70 Q-84 10 -92 0Z', '#cf9550') +
  area('M-100 -30 C-70 -16 -50 -46 -20 -30 C10 -16 30 -46 60 -32 C76 -22 96 -30 100 -38 V-46 H-100Z', leaf) +
  box(-94, -58, 188, 18, '#e8b7a0', 9) +
  box(-90, -68, 180, 14, cream, 7) +
  area('M-96 -64 C-96 -104 -74 -118 -40 -118 H40 C74 -118 96 -104 96 -64 Q0 -56 -96 -64Z', '#d9a25c') +
  oval(0, -115, 36, 8, '#a86f33') +
  times(8, (index) =>
    at(-74 + index * 21, -86 - (index % 2) * 10, 0.16, turned(index * 40, oval(0, 0, 16, 26, cream))),
  );

export const coin = (radius = 34) =>
  disc(0, -radius, radius, gold) +
  disc(0, -radius, radius * 0.76, '#e6bd6c') +
  at(0, -radius, radius / 58, turned(24, bean('#b27f2c')));

export const tumbler = (body = leaf) =>
  contact(58) +
  area('M-62 -228 H62 L50 -10 Q49 0 40 0 H-40 Q-49 0 -50 -10Z', body) +
  shade('M20 -228 H62 L50 -10 Q49 0 40 0 H14Z') +
  area('M-57 -138 H57 L53 -72 H-53Z', cream) +
  at(0, -105, 0.8, turned(24, bean(body))) +
  box(-70, -250, 140, 26, bark, 10) +
  box(-22, -266, 44, 20, bark, 7);

export const pitcher = (body = steel) =>
  line('M62 -122 C122 -126 120 -30 58 -30', iron, 13) +
  area(
    'M-62 -150 L-96 -164 L-80 -130 C-74 -90 -78 -40 -74 -8 Q-72 0 -62 0 H62 Q72 0 74 -8 C78 -60 66 -100 62 -150Z',
    body,
  ) +
  shade('M22 -150 H62 C66 -100 78 -60 74 -8 Q72 0 62 0 H26Z');

export const carafe = (drink = bark) =>
  contact(84) +
  faint(
    0.6,
    area(
      'M-34 -220 H34 V-170 C34 -130 92 -100 92 -40 Q92 0 60 0 H-60 Q-92 0 -92 -40 C-92 -100 -34 -130 -34 -170Z',
      cream,
    ),
  ) +
  area('M-66 -104 H66 C82 -84 86 -62 86 -40 Q86 -6 58 -6 H-58 Q-86 -6 -86 -40 C-86 -62 -82 -84 -66 -104Z', drink) +
  box(-40, -184, 80, 26, clay, 6) +
  faint(0.35, line('M-62 -72 C-68 -56 -66 -36 -58 -26', cream, 7));

export const grinder = () =>
  contact(66) +
  line('M0 -238 H96 V-252', iron, 11) +
  disc(98, -262, 19, rust) +
  box(-12, -252, 24, 34, iron, 6) +
  area('M-54 -222 Q-54 -230 -44 -230 H44 Q54 -230 54 -222 L48 -120 H-48Z', steel) +
  box(-58, -124, 116, 18, iron, 6) +
  area('M-50 -106 H50 L46 -10 Q45 0 36 0 H-36 Q-45 0 -46 -10Z', rust) +
  shade('M18 -230 H44 Q54 -230 54 -222 L46 -10 Q45 0 36 0 H16Z') +
  box(-30, -78, 60, 46, cream, 3) +
  at(0, -55, 0.62, turned(24, bean(rust)));

export const machine = (body = rust) =>
  contact(170) +
  box(-170, -40, 340, 40, iron, 8) +
  box(-152, -50, 304, 14, steel, 4) +
  area('M-152 -250 H152 Q168 -250 168 -234 V-148 H-168 V-234 Q-168 -250 -152 -250Z', body) +
  box(-168, -164, 336, 30, night, 4) +
  box(70, -134, 84, 94, body) +
  shade('M70 -134 H154 V-40 H70Z', 0.2) +
  box(-96, -134, 92, 16, steel, 5) +
  line('M-4 -126 H66', night, 15) +
  box(-62, -118, 24, 14, steel, 4) +
  disc(-112, -206, 22, cream) +
  line('M-112 -206 L-100 -216', rust, 4) +
  times(3, (index) => disc(20 + index * 42, -206, 12, index === 1 ? gold : cream)) +
  line('M150 -140 C176 -120 172 -90 176 -72', steel, 8) +
  times(3, (index) => at(-104 + index * 66, -250, 0.32, cup(cream, cream)));

export const sprig = (fill = leaf, blossom) =>
  line('M0 0 C-6 -60 10 -110 0 -168', fill, 6) +
  times(5, (index) =>
    at(
      0,
      -28 - index * 30,
      1,
      (index % 2 ? mirrored : (part) => part)(area('M2 0 C22 -34 58 -34 70 -18 C50 6 22 8 2 0Z', fill)),
    ),
  ) +
  (blossom
    ? [
        [-34, -60],
        [44, -88],
        [-30, -130],
        [6, -176],
      ]
        .map(
          ([x, y]) =>
            times(5, (index) => at(x, y, 1, turned(index * 72, oval(0, -11, 8, 11, blossom)))) + disc(x, y, 6, gold),
        )
        .join('')
    : '');

export const pumpkin = () =>
  contact(96) +
  oval(-52, -54, 46, 54, '#d07a35') +
  oval(52, -54, 46, 54, '#b9652a') +
  oval(0, -56, 52, 58, '#dd8b45') +
  line('M0 -112 C2 -130 12 -136 22 -142', leaf, 12);
