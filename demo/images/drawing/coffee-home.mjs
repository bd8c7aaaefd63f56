import * as prop from './coffee-props.mjs';
import { area, at, box, contact, faint, line, oval, scene, shade, turned } from './shapes.mjs';
import { morning, warm, garden, evening } from './coffee-walls.mjs';

const { rust, bark, cream, leaf, gold, steel } = prop;

export const home = {
  beans: scene(warm, at(320, 398, 1.3, prop.bag(bark)), at(320, 424, 1.05, prop.spill())),
  tumbler: scene(garden, at(320, 412, 1.2, prop.tumbler()), at(452, 412, 0.9, prop.sprig('#7d8f6d'))),
  'reserve-sample': scene(
    { ...evening, wall: '#3c4a3a', light: '#51614d', ground: '#28332a' },
    at(
      256,
      410,
      1.2,
      contact(68),
      box(-66, -150, 132, 150, gold, 10),
      box(-72, -172, 144, 34, '#b9862f', 8),
      box(-66, -110, 132, 66, cream),
      at(0, -77, 0.8, turned(24, prop.bean(leaf))),
      shade('M26 -150 H56 Q66 -150 66 -140 V-10 Q66 0 56 0 H26Z'),
    ),
    at(434, 410, 1.25, prop.shot('#8a4a22')),
    at(350, 444, 1, line('M-30 0 H130', steel, 9), oval(-48, 0, 26, 13, steel)),
  ),
  'cold-brew-kit': scene(
    { wall: '#d5e2df', light: '#e8f0ee', ground: '#a7c2bc' },
    at(250, 412, 1.3, prop.carafe('#5a3320')),
    at(
      436,
      412,
      1.35,
      contact(52),
      faint(0.6, area('M-50 -150 H50 L42 0 H-42Z', cream)),
      area('M-46 -112 H46 L40 -6 H-40Z', '#6d3f25'),
      faint(
        0.75,
        at(-14, -96, 1, turned(14, box(-15, -15, 30, 30, '#e9f3f1', 5))),
        at(16, -72, 1, turned(-20, box(-15, -15, 30, 30, '#e9f3f1', 5))),
      ),
      line('M10 -112 L34 -190', rust, 8),
    ),
  ),
  'spring-blend': scene(
    { wall: '#f0d9d6', light: '#f8ebe8', ground: '#d9aaa6' },
    at(300, 404, 1.25, prop.bag('#8f9f7c')),
    at(444, 420, 1.3, prop.sprig(leaf, '#f6c9cd')),
  ),
  'espresso-machine': scene(morning, at(320, 404, 1.22, prop.machine(rust)), at(262, 350, 0.42, prop.cup(cream))),
};
