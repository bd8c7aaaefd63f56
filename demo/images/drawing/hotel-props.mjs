import { area, at, box, contact, disc, faint, line, oval, shade, times, turned } from './shapes.mjs';

export const ink = '#12283a';
export const night = '#1c3b52';
export const sea = '#2f7286';
export const lagoon = '#7fb6bb';
export const mist = '#dde8e9';
export const linen = '#efe7da';
export const stone = '#d5c8b5';
export const white = '#fbfaf6';
export const brass = '#c59a4f';
export const coral = '#d6866d';
export const plum = '#5d4b6b';
export const leaf = '#6d9079';
export const wood = '#8b6446';

export const bed = (blanket = sea, board = wood) =>
  contact(230, 4) +
  box(-210, -214, 420, 190, board, 18) +
  shade('M-190 -194 H190 V-24 H-190Z', 0.08) +
  box(-206, -22, 16, 24, ink) +
  box(190, -22, 16, 24, ink) +
  box(-210, -84, 420, 66, white, 12) +
  box(-172, -138, 154, 66, white, 24) +
  box(18, -138, 154, 66, white, 24) +
  faint(0.08, box(-172, -92, 154, 20, '#000', 10), box(18, -92, 154, 20, '#000', 10)) +
  area('M-210 -72 Q-210 -92 -190 -92 H190 Q210 -92 210 -72 V-18 H-210Z', blanket) +
  area('M-210 -74 Q-210 -92 -190 -92 H190 Q210 -92 210 -74 V-66 H-210Z', white);

export const lamp = (shadeColour = brass) =>
  contact(36) +
  faint(0.28, area('M-52 -120 H52 L112 0 H-112Z', '#fff3cf')) +
  box(-5, -112, 10, 104, ink) +
  oval(0, -4, 34, 8, ink) +
  area('M-34 -186 H34 L56 -112 H-56Z', shadeColour);

export const windowFrame = (width, height, view, frame = white) =>
  box(-width / 2 - 12, -height - 12, width + 24, height + 24, frame, 4) +
  box(-width / 2, -height, width, height, view) +
  box(-5, -height, 10, height, frame);

export const curtains = (width, height, cloth = coral) =>
  [-1, 1]
    .map(
      (side) =>
        `<g transform="translate(${(side * width) / 2} ${-height}) scale(${side} 1)">${area(`M-34 0 H52 V${height} H-6 C-2 ${height * 0.6} -20 ${height * 0.3} -34 0Z`, cloth)}${faint(0.14, box(8, 0, 9, height, '#000'), box(32, 0, 9, height, '#000'))}</g>`,
    )
    .join('') + box(-width / 2 - 70, -height - 12, width + 140, 12, brass, 6);

export const pillow = (fill = white) =>
  area(
    'M-120 -10 C-132 -50 -132 -76 -118 -104 C-60 -120 60 -120 118 -104 C132 -76 132 -50 120 -10 C60 4 -60 4 -120 -10Z',
    fill,
  ) +
  shade('M40 -113 C80 -112 100 -109 118 -104 C132 -76 132 -50 120 -10 C96 -4 70 -1 44 0 C60 -40 60 -76 40 -113Z', 0.06);

export const suitcase = (body = coral) =>
  contact(92) +
  line('M-34 -196 V-236 H34 V-196', ink, 11) +
  box(-96, -198, 192, 192, body, 20) +
  shade('M36 -198 H76 Q96 -198 96 -178 V-26 Q96 -6 76 -6 H40Z') +
  faint(0.22, box(-52, -198, 8, 192, '#000'), box(44, -198, 8, 192, '#000')) +
  box(-84, -8, 30, 12, ink, 6) +
  box(54, -8, 30, 12, ink, 6) +
  box(-18, -122, 36, 24, brass, 4);

export const holdall = (body = sea) =>
  contact(96) +
  line('M-46 -96 C-46 -158 46 -158 46 -96', wood, 11) +
  area('M-108 -78 Q-104 -108 -72 -108 H72 Q104 -108 108 -78 L112 -14 Q112 0 96 0 H-96 Q-112 0 -112 -14Z', body) +
  box(-62, -108, 18, 108, wood) +
  box(44, -108, 18, 108, wood) +
  line('M-84 -92 H84', white, 4);

export const coupe = (drink = coral) =>
  contact(52) +
  faint(0.75, box(-4, -124, 8, 118, white), oval(0, -4, 46, 8, white)) +
  faint(0.55, area('M-92 -214 H92 C88 -152 44 -122 0 -122 C-44 -122 -88 -152 -92 -214Z', white)) +
  area('M-84 -190 H84 C74 -148 38 -130 0 -130 C-38 -130 -74 -148 -84 -190Z', drink) +
  oval(0, -190, 84, 11, '#e5a48f');

export const plate = (width = 150, fill = white) =>
  contact(width * 1.02, 10) +
  oval(0, 2, width, width * 0.11, fill) +
  faint(0.09, oval(0, -2, width * 0.66, width * 0.06, '#000'));

export const cup = (body = white) =>
  line('M44 -66 C84 -70 82 -24 34 -26', body, 11) +
  area('M-54 -80 H54 C54 -34 36 -6 24 0 H-24 C-36 -6 -54 -34 -54 -80Z', body) +
  shade('M16 -80 H54 C54 -34 36 -6 24 0 H4 C16 -18 18 -46 16 -80Z', 0.08) +
  oval(0, -80, 54, 10, body) +
  oval(0, -79, 46, 7, '#6a4630');

export const cloche = () =>
  plate(168) +
  area('M-134 -6 C-134 -108 -66 -150 0 -150 C66 -150 134 -108 134 -6Z', '#cfd6d8') +
  shade('M30 -146 C90 -132 134 -84 134 -6 H64 C74 -66 60 -116 30 -146Z') +
  disc(0, -160, 14, brass) +
  faint(0.5, line('M-96 -42 C-88 -86 -58 -112 -34 -120', '#fff', 8));

export const tree = (fill = leaf, height = 200) =>
  box(-6, -height * 0.45, 12, height * 0.45, wood) +
  oval(0, -height * 0.64, height * 0.28, height * 0.38, fill) +
  faint(
    0.1,
    area(
      `M0 ${-height * 1.02} A${height * 0.28} ${height * 0.38} 0 0 1 0 ${-height * 0.26} A${height * 0.5} ${height * 0.5} 0 0 0 0 ${-height * 1.02}Z`,
      '#000',
    ),
  );

export const palmLeaf = (fill = leaf) =>
  line('M0 0 C-4 -70 8 -120 0 -178', fill, 6) +
  times(6, (index) => faint(1, at(0, -24 - index * 28, 1, turned(index % 2 ? -62 : 62, oval(0, -34, 11, 36, fill)))));

export const coin = (radius = 34) =>
  disc(0, -radius, radius, brass) +
  disc(0, -radius, radius * 0.76, '#dab877') +
  at(0, -radius, radius / 40, moon('#a67d35', 18));

export const moon = (fill = '#f3e3b4', radius = 40) =>
  area(
    `M${radius * 0.5} ${-radius * 0.87} A${radius} ${radius} 0 1 0 ${radius * 0.87} ${radius * 0.5} A${radius * 0.86} ${radius * 0.86} 0 0 1 ${radius * 0.5} ${-radius * 0.87}Z`,
    fill,
  );

export const stars = (fill = '#f3e3b4') =>
  [
    [90, 70],
    [190, 44],
    [280, 96],
    [420, 60],
    [560, 120],
    [590, 46],
    [60, 170],
    [500, 190],
  ]
    .map(([x, y], index) => disc(x, y, index % 3 ? 3 : 4.5, fill))
    .join('');

export const armchair = (cloth = sea) =>
  contact(92) +
  box(-72, -16, 14, 18, ink) +
  box(58, -16, 14, 18, ink) +
  area('M-74 -72 V-156 Q-74 -190 -40 -190 H40 Q74 -190 74 -156 V-72Z', cloth) +
  shade('M-74 -72 V-156 Q-74 -190 -40 -190 H40 Q74 -190 74 -156 V-72Z', 0.12) +
  box(-66, -88, 132, 40, cloth, 14) +
  box(-100, -112, 40, 100, cloth, 18) +
  box(60, -112, 40, 100, cloth, 18) +
  box(-72, -52, 144, 40, cloth, 8);

export const facade = (wall = linen, roof = ink, rows = 3, columns = 5, glow = '#f7d88f') =>
  box(-190, -rows * 78 - 96, 380, rows * 78 + 96, wall) +
  area(`M-206 ${-rows * 78 - 96} H206 L176 ${-rows * 78 - 138} H-176Z`, roof) +
  times(rows * columns, (index) => {
    const [x, y] = [
      -152 + (index % columns) * (304 / (columns - 1)),
      -rows * 78 - 70 + Math.floor(index / columns) * 78,
    ];
    return (
      area(
        `M${x - 18} ${y + 52} V${y + 14} A18 18 0 0 1 ${x + 18} ${y + 14} V${y + 52}Z`,
        (index * 7) % 5 < 3 ? glow : '#8fa5ae',
      ) + box(x - 24, y + 52, 48, 5, stone)
    );
  }) +
  area('M-32 0 V-60 A32 32 0 0 1 32 -60 V0Z', roof) +
  box(-1, -88, 3, 88, wall) +
  area('M-62 -92 H62 L74 -72 H-74Z', coral);

export const car = (body = coral) =>
  contact(190, 4) +
  area(
    'M-186 -40 Q-188 -78 -150 -86 L-108 -92 L-62 -142 Q-54 -150 -40 -150 H52 Q66 -150 76 -140 L122 -92 L162 -84 Q188 -78 186 -40 Q186 -30 174 -30 H-174 Q-186 -30 -186 -40Z',
    body,
  ) +
  area('M-82 -92 L-48 -130 Q-44 -134 -36 -134 H-4 V-92Z', mist) +
  area('M12 -92 V-134 H46 Q56 -134 62 -128 L96 -92Z', mist) +
  line('M4 -84 V-40 M24 -74 H44', '#00000033', 4) +
  [-108, 108].map((x) => disc(x, -30, 36, ink) + disc(x, -30, 16, stone)).join('');

export const lounger = (cloth = white) =>
  line('M-128 0 L-92 -44 M96 0 V-40', wood, 9) +
  line('M-150 -40 H128', wood, 10) +
  line('M-146 -52 H40 L124 -126', cloth, 22);

export const umbrella = (cloth = coral) =>
  box(-5, -250, 10, 250, wood) +
  area(
    'M-150 -220 C-130 -300 -60 -326 0 -326 C60 -326 130 -300 150 -220 Q112 -236 75 -220 Q38 -236 0 -220 Q-38 -236 -75 -220 Q-112 -236 -150 -220Z',
    cloth,
  ) +
  area('M-75 -220 C-68 -280 -34 -316 0 -326 C34 -316 68 -280 75 -220 Q38 -236 0 -220 Q-38 -236 -75 -220Z', white);
