/** A file that goes with a message. */
export interface Attachment {
  /** UUID made by the client. */
  readonly id: string;
  readonly name: string;
  /** Media type, as the member's device calls it; empty where it knows none. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

export interface AttachmentLimits {
  /** As in `accept` of a file field: `image/png`, `image/*`, `.pdf`. */
  readonly types: readonly string[];
  /** Bytes a file may have. */
  readonly fileBytes: number;
  /** Bytes all files of a message may have. */
  readonly totalBytes: number;
  readonly count: number;
}

export type AttachmentProblem = 'type' | 'empty' | 'size' | 'total' | 'count';

/** HEIC is left out, for then a phone hands over a JPEG, which every shop can open; SVG is a document that may hold scripts. */
export const defaultAttachmentLimits: AttachmentLimits = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'application/pdf'],
  fileBytes: 5_000_000,
  totalBytes: 10_000_000,
  count: 5,
};

/** Whether a file is of one of the types. A file without a type is known by its ending only. */
export function isOfType({ name, type }: Pick<Attachment, 'name' | 'type'>, types: readonly string[]): boolean {
  const [wanted, ending] = [type.toLowerCase(), name.toLowerCase()];
  return types
    .map((each) => each.trim().toLowerCase())
    .some((each) =>
      each.startsWith('.')
        ? ending.endsWith(each)
        : each.endsWith('/*')
          ? wanted.startsWith(each.slice(0, -1))
          : wanted !== '' && wanted === each,
    );
}

/** What keeps a file from going with those that are there; nothing when nothing does. */
export function attachmentProblem(
  file: Omit<Attachment, 'id'>,
  held: readonly Attachment[],
  { types, fileBytes, totalBytes, count }: AttachmentLimits = defaultAttachmentLimits,
): AttachmentProblem | undefined {
  if (!isOfType(file, types)) return 'type';
  if (file.size === 0) return 'empty';
  if (file.size > fileBytes) return 'size';
  if (held.length >= count) return 'count';
  return held.reduce((sum, { size }) => sum + size, file.size) > totalBytes ? 'total' : undefined;
}
