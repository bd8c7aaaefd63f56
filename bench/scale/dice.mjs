/** Dice that always fall alike for the same names: every visitor has their own, so that what one does changes nothing for another. */
export function diceOf(...names) {
  let [a, b, c, d] = [1, 2, 3, 4].map((salt) => hash(`${salt} ${names.join(' ')}`));
  // sfc32, of PractRand.
  const whole = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) whole();
  const roll = () => whole() / 4_294_967_296;
  return {
    roll,
    chance: (share) => roll() < share,
    below: (most) => Math.floor(roll() * most),
    between: (least, most) => least + roll() * (most - least),
    /** Waits between things that happen by themselves. */
    around: (mean) => -Math.log(1 - roll()) * mean,
    bytes: (view) => {
      for (let place = 0; place < view.length; place += 1) view[place] = whole();
      return view;
    },
  };
}

/** FNV-1a, and stirred: names that differ in one letter must not fall alike. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return Math.imul(value ^ (value >>> 13), 0xc2b2ae35) ^ (value >>> 16);
}
