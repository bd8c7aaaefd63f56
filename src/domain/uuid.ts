/**
 * A version 4 UUID (RFC 9562, section 5.4) of 16 random bytes; further bytes are ignored.
 *
 * The bytes are an argument, because randomness is an effect.
 *
 * @throws RangeError with fewer than 16 bytes: an id that is not random would be worse than none.
 */
export function uuidFromBytes(bytes: Uint8Array): string {
  if (bytes.length < 16) throw new RangeError('A UUID needs 16 bytes.');
  const hex = Array.from(bytes.subarray(0, 16), (byte, place) => {
    const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
