import * as prop from './hotel-props.mjs';
import { area, at, box, disc, faint, line, mirrored, scene } from './shapes.mjs';

const { ink, white, coral, wood } = prop;

/** The house by the sea in the evening, for the head of the page. */
export const hero = scene(
  { wall: '#f0cfb4', size: [1600, 800] },
  box(0, 0, 1600, 240, '#eac2a8'),
  disc(740, 316, 92, '#fbe7bd'),
  area('M0 470 V380 Q220 280 470 390 Q660 300 900 400 Q1160 320 1600 420 V480Z', '#b48a8c'),
  box(0, 450, 1600, 200, '#3f7f90'),
  box(0, 540, 1600, 110, '#2f7286'),
  faint(0.55, line('M660 478 H820 M690 508 H790 M630 540 H850 M700 572 H780', '#fbe7bd', 8)),
  faint(0.4, line('M80 500 H220 M360 494 H480 M200 560 H360 M920 600 H1000', white, 6)),
  at(
    560,
    488,
    0.9,
    area('M-70 0 H70 L50 28 H-50Z', white),
    box(-4, -150, 8, 150, wood),
    area('M10 -146 L80 -12 H10Z', white),
    area('M-10 -120 L-58 -12 H-10Z', coral),
  ),
  area('M0 640 Q420 590 900 646 Q1280 690 1600 640 V800 H0Z', '#d9c3a0'),
  area('M0 690 Q500 640 1000 706 Q1340 736 1600 700 V800 H0Z', '#6b8f78'),
  at(1190, 694, 1.5, prop.facade('#f4ebdd', ink, 3, 5, '#f7d88f')),
  at(1530, 730, 1.5, prop.tree('#55806a')),
  at(846, 716, 1.1, prop.tree('#5f8a72')),
  at(776, 724, 0.8, prop.tree('#55806a')),
  at(360, 732, 0.8, prop.umbrella(coral)),
  at(256, 744, 0.8, prop.lounger()),
  at(472, 744, 0.8, mirrored(prop.lounger())),
);

/** The sign at the door, square. */
export const favicon = scene({ wall: '#125062', size: [64, 64] }, at(32, 33, 0.46, prop.moon('#f3e3b4', 42)));
