/** Without characters that are mistaken for others. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** The code of the nth redemption: always the same, so that a picture of it never changes. A real shop draws its codes. */
export function codeOf(programId: string, number: number): string {
  let hash = fnv1a(`${programId} ${number}`);
  let code = '';
  for (let place = 0; place < 8; place += 1) {
    if (place === 4) code += '-';
    code += alphabet.charAt(hash % alphabet.length);
    hash = fnv1a(`${code}${hash}`);
  }
  return code;
}

/** FNV-1a, 32 bits. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
