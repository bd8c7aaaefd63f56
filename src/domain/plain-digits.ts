/**
 * The text with the digits of every script as 0 to 9, each in its place, so that positions stay true.
 *
 * Unicode keeps the digits of a script together, from its zero on. One that takes two code units is followed by U+2060,
 * which is nothing.
 */
export const plainDigits = (text: string): string =>
  text.replace(/(?![\d])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10).padEnd(digit.length, '\u2060');
  });
