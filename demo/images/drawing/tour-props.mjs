import { area, box, contact, disc, faint, line, oval, shade, times } from './shapes.mjs';

export const ink = '#22302b';
export const paper = '#f7efdd';
export const straw = '#e5cf9b';
export const tea = '#7f9a54';
export const leaf = '#4f7a5a';
export const fir = '#2f5546';
export const sea = '#5d97a3';
export const sky = '#cfe2df';
export const vermilion = '#c1502f';
export const plum = '#6b4658';
export const wood = '#9a6b44';
export const white = '#fdfaf2';

export const cedar = (fill = fir, height = 260) =>
  box(-7, -height * 0.22, 14, height * 0.22, wood) +
  [0, 1, 2]
    .map((row) => {
      const [foot, half] = [-height * (0.16 + row * 0.24), height * (0.24 - row * 0.05)];
      return area(`M0 ${foot - height * 0.42} L${half} ${foot} H${-half}Z`, fill);
    })
    .join('') +
  faint(0.12, area(`M0 ${-height * 1.06} L${height * 0.24} ${-height * 0.16} H0Z`, '#000'));

export const gate = (body = vermilion) =>
  contact(120, 3) +
  box(-92, -210, 20, 210, body) +
  box(72, -210, 20, 210, body) +
  box(-116, -178, 232, 18, body, 3) +
  area('M-146 -244 Q0 -216 146 -244 L138 -208 Q0 -190 -138 -208Z', body) +
  box(-9, -212, 18, 36, body);

export const hills = (y, fills, width = 640) =>
  fills
    .map((fill, index) => {
      const top = y + index * 34;
      return area(
        `M0 ${top} Q${width * 0.2} ${top - 76 + index * 26} ${width * 0.46} ${top - 8} T${width} ${top - 30 + index * 12} V${y + 400} H0Z`,
        fill,
      );
    })
    .join('');

export const teaRows = (y, width = 640) =>
  times(6, (row) => {
    const [top, bump] = [y + row * 26, 34 + row * 5];
    const count = Math.ceil(width / bump) + 1;
    return times(count, (index) =>
      oval(index * bump + (row % 2) * (bump / 2), top, bump * 0.62, 17, row % 2 ? tea : '#6d8a48'),
    );
  });

export const walker = (coat = vermilion) =>
  contact(40) +
  line('M-10 -60 L-24 0 M8 -60 L22 0', ink, 13) +
  area('M-30 -146 Q0 -164 26 -146 L30 -58 H-32Z', coat) +
  box(-54, -144, 30, 66, plum, 12) +
  disc(0, -178, 22, '#e4b98f') +
  area('M-42 -184 H42 L0 -220Z', straw) +
  line('M26 -130 L52 -92', coat, 13) +
  line('M54 -128 L62 0', wood, 6);

export const lunchBox = () =>
  contact(170, 6) +
  area('M-170 -84 H170 L156 0 H-156Z', wood) +
  area('M-178 -104 H178 V-80 H-178Z', '#b98555') +
  area('M-160 -104 Q-86 -160 -8 -104Z', white) +
  disc(-84, -126, 13, vermilion) +
  area('M6 -104 Q44 -156 92 -104Z', '#e7a052') +
  area('M84 -104 Q120 -142 160 -104Z', leaf) +
  faint(0.14, box(-170, -60, 340, 8, '#000'));

export const suitcase = (body = leaf) =>
  contact(120) +
  line('M-34 -166 V-200 H34 V-166', ink, 11) +
  box(-122, -168, 244, 160, body, 18) +
  shade('M50 -168 H104 Q122 -168 122 -150 V-26 Q122 -8 104 -8 H56Z') +
  box(-76, -168, 18, 160, straw) +
  box(58, -168, 18, 160, straw);

export const tin = () =>
  contact(74) +
  box(-68, -170, 136, 170, tea, 10) +
  box(-72, -192, 144, 36, ink, 8) +
  shade('M24 -156 H68 V-8 Q68 0 60 0 H24Z') +
  box(-42, -122, 84, 74, paper, 4) +
  disc(0, -85, 22, vermilion);

export const towel = () =>
  contact(150) +
  [0, 1, 2]
    .map((index) => box(-140 + index * 12, -58 - index * 50, 280 - index * 24, 52, [sea, white, '#7fb0b9'][index], 24))
    .join('') +
  faint(0.3, line('M-110 -32 H120 M-100 -82 H108 M-90 -132 H98', ink, 4));

export const bath = () =>
  oval(320, 372, 270, 74, '#8d9188') +
  oval(320, 364, 232, 56, sea) +
  faint(0.4, line('M190 356 H270 M330 380 H430 M300 346 H350', white, 5)) +
  [70, 150, 500, 580]
    .map((x, index) => oval(x, 392 - (index % 2) * 14, 58, 36, index % 2 ? '#a5a89e' : '#787d74'))
    .join('') +
  faint(
    0.55,
    line(
      'M250 290 C226 254 276 232 250 190 M330 280 C306 244 356 222 330 180 M410 290 C386 254 436 232 410 190',
      white,
      12,
    ),
  );

export const bicycle = (frame = vermilion) =>
  contact(190, 4) +
  [-116, 116]
    .map(
      (x) =>
        `<circle cx="${x}" cy="-72" r="70" fill="none" stroke="${ink}" stroke-width="9"/>${faint(0.35, line(`M${x - 66} -72 H${x + 66} M${x} -138 V-6 M${x - 46} -118 L${x + 46} -26 M${x + 46} -118 L${x - 46} -26`, ink, 2))}`,
    )
    .join('') +
  line('M-116 -72 L-44 -180 H70 L-14 -72 H-116 M-14 -72 L-44 -180 M116 -72 L66 -198', frame, 11) +
  line('M-58 -204 L-40 -168 M-82 -206 H-34', ink, 11) +
  line('M66 -198 L60 -220 H100 C112 -220 112 -200 98 -200', ink, 9) +
  disc(-14, -72, 15, ink);

export const train = (body = vermilion) =>
  contact(230, 6) +
  box(-230, -200, 460, 180, paper, 26) +
  box(-230, -96, 460, 46, body) +
  [-196, -92, 12, 116].map((x) => box(x, -172, 80, 62, sea, 8)).join('') +
  [-150, -80, 80, 150].map((x) => disc(x, -14, 22, ink)).join('');

export const book = (cover = plum) =>
  contact(120) +
  area('M-128 -176 L96 -204 L128 -28 L-96 0Z', cover) +
  area('M-96 0 L128 -28 L132 -10 L-92 18Z', white) +
  area('M-62 -142 L58 -158 L66 -112 L-54 -96Z', paper) +
  line('M-40 -62 L66 -76', straw, 6);
