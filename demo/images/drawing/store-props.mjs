import { area, at, box, contact, disc, faint, line, oval, shade, times, turned } from './shapes.mjs';

export const ink = '#1b2320';
export const ivory = '#f5f0e4';
export const stone = '#ddd3bf';
export const pine = '#24533f';
export const moss = '#6f9079';
export const brass = '#b98d3e';
export const wine = '#7c2f3b';
export const blush = '#e6c5b4';
export const white = '#fdfbf6';
export const willow = '#b98b55';

export const umbrella = (cloth = wine) =>
  box(-4, -250, 8, 236, ink) +
  line('M0 -20 C0 12 34 12 34 -14', ink, 9) +
  area(
    'M-170 -170 C-150 -262 -70 -300 0 -300 C70 -300 150 -262 170 -170 Q128 -194 85 -170 Q42 -194 0 -170 Q-42 -194 -85 -170 Q-128 -194 -170 -170Z',
    cloth,
  ) +
  shade('M0 -300 C70 -300 150 -262 170 -170 Q128 -194 85 -170 C80 -240 44 -290 0 -300Z', 0.14) +
  box(-4, -322, 8, 26, brass, 4);

export const lamp = (body = brass, cloth = ivory) =>
  contact(84) +
  oval(0, -8, 80, 15, body) +
  box(-7, -200, 14, 190, body) +
  disc(0, -116, 18, body) +
  area('M-66 -310 H66 L104 -188 H-104Z', cloth) +
  shade('M20 -310 H66 L104 -188 H34Z', 0.08) +
  line('M52 -188 V-150', body, 3) +
  disc(52, -146, 6, body);

export const hamper = (cloth = wine) =>
  contact(158) +
  line('M-86 -150 C-86 -258 86 -258 86 -150', willow, 14) +
  area('M-150 -150 H150 L132 0 H-132Z', willow) +
  faint(
    0.18,
    times(5, (row) => box(-148 + row * 3, -126 + row * 26, 296 - row * 6, 9, '#000')),
  ) +
  faint(
    0.12,
    times(9, (column) => box(-124 + column * 30, -148, 7, 148, '#000')),
  ) +
  area('M-160 -150 H160 L150 -118 C90 -92 40 -132 -20 -108 C-70 -90 -120 -112 -152 -120Z', cloth) +
  faint(0.25, line('M-140 -134 H150', '#fff', 5));

export const suitcase = (body = pine) =>
  contact(104) +
  line('M-30 -262 V-312 H30 V-262', ink, 9) +
  box(-98, -268, 196, 250, body, 22) +
  shade('M40 -268 H76 Q98 -268 98 -246 V-40 Q98 -18 76 -18 H44Z') +
  faint(
    0.2,
    times(4, (index) => box(-64 + index * 38, -258, 6, 230, '#000')),
  ) +
  disc(-70, -8, 13, ink) +
  disc(70, -8, 13, ink) +
  box(-20, -160, 40, 22, brass, 4);

export const bag = (body = ivory, sign = pine) =>
  contact(86) +
  line('M-34 -190 C-34 -250 34 -250 34 -190', brass, 6) +
  area('M-80 -192 H80 L88 0 H-88Z', body) +
  shade('M40 -192 H80 L88 0 H52Z', 0.07) +
  at(0, -62, 0.5, lantern(sign));

export const lantern = (body = wine) =>
  box(-7, -128, 14, 22, brass, 3) +
  box(-34, -112, 68, 14, ink, 4) +
  area('M-40 -98 H40 C74 -70 74 -30 40 -2 H-40 C-74 -30 -74 -70 -40 -98Z', body) +
  faint(0.25, line('M-20 -98 C-40 -70 -40 -30 -20 -2 M20 -98 C40 -70 40 -30 20 -2 M0 -98 V-2', '#fff', 5)) +
  box(-34, -4, 68, 14, ink, 4) +
  line('M0 10 V44', brass, 5);

export const parcel = (paper = '#c8a16d', ribbon = wine) =>
  contact(112) +
  box(-108, -150, 216, 150, paper, 6) +
  shade('M50 -150 H102 Q108 -150 108 -144 V-6 Q108 0 102 0 H50Z', 0.08) +
  box(-14, -150, 28, 150, ribbon) +
  box(-108, -92, 216, 20, ribbon) +
  area('M0 -152 C-50 -204 -84 -160 -4 -150Z', ribbon) +
  area('M0 -152 C50 -204 84 -160 4 -150Z', ribbon);

export const tin = (body = pine, lid = brass) =>
  contact(72) +
  box(-66, -158, 132, 158, body, 8) +
  box(-70, -180, 140, 34, lid, 8) +
  shade('M26 -158 H66 V-8 Q66 0 58 0 H26Z', 0.12) +
  box(-44, -112, 88, 64, ivory, 4) +
  at(0, -54, 0.9, turned(24, oval(0, -20, 9, 24, moss)), turned(-24, oval(0, -20, 9, 24, moss)));

export const cup = (body = white, drink = '#7a4a2d') =>
  oval(0, 0, 92, 13, body) +
  faint(0.1, oval(0, 2, 60, 7, '#000')) +
  line('M52 -70 C92 -74 90 -24 40 -28', body, 11) +
  area('M-60 -84 H60 C60 -34 40 -8 26 -2 H-26 C-40 -8 -60 -34 -60 -84Z', body) +
  shade('M18 -84 H60 C60 -34 40 -8 26 -2 H6 C20 -18 22 -46 18 -84Z', 0.08) +
  oval(0, -84, 60, 11, body) +
  oval(0, -83, 51, 8, drink);

export const cakeStand = () =>
  contact(100) +
  box(-5, -236, 10, 230, brass) +
  oval(0, -6, 60, 9, brass) +
  [-40, -124, -204]
    .map((y, index) => {
      const width = 150 - index * 36;
      return (
        times(4 - index, (place) => {
          const x = (place - (3 - index) / 2) * 58;
          return area(
            `M${x - 22} ${y - 4} C${x - 24} ${y - 36} ${x + 24} ${y - 36} ${x + 22} ${y - 4}Z`,
            [blush, '#e8c77e', wine, moss][(place + index) % 4],
          );
        }) + oval(0, y, width, 10, white)
      );
    })
    .join('') +
  line('M-16 -246 C-16 -268 16 -268 16 -246', brass, 6);

export const candle = (body = blush) =>
  contact(68) +
  faint(0.3, disc(0, -214, 62, '#fff3cf')) +
  area('M0 -246 C20 -222 16 -200 0 -196 C-16 -200 -20 -222 0 -246Z', '#f3b950') +
  box(-2, -198, 4, 24, ink) +
  box(-62, -176, 124, 176, body, 14) +
  shade('M24 -176 H48 Q62 -176 62 -162 V-14 Q62 0 48 0 H24Z', 0.08) +
  box(-36, -112, 72, 50, ivory, 4);

export const books = () =>
  contact(140) +
  [
    [-130, 260, 42, pine],
    [-112, 236, 36, wine],
    [-122, 220, 40, brass],
    [-96, 200, 34, moss],
  ].reduce(
    ({ svg, y }, [x, width, height, fill]) => ({
      svg:
        svg + box(x, y - height, width, height, fill, 5) + box(x + width - 20, y - height + 6, 20, height - 12, ivory),
      y: y - height,
    }),
    { svg: '', y: 0 },
  ).svg;

export const car = (body = pine) =>
  contact(188, 4) +
  area(
    'M-186 -40 Q-188 -80 -150 -88 L-112 -94 L-64 -150 Q-56 -158 -42 -158 H56 Q70 -158 80 -148 L124 -94 L162 -86 Q188 -80 186 -40 Q186 -28 174 -28 H-174 Q-186 -28 -186 -40Z',
    body,
  ) +
  area('M-86 -94 L-50 -138 H-4 V-94Z', '#dbe6df') +
  area('M12 -94 V-138 H54 L98 -94Z', '#dbe6df') +
  [-108, 108].map((x) => disc(x, -30, 36, ink) + disc(x, -30, 15, stone)).join('');
