/** The reason why a file is left out is named by the problem. */
export const feedbackFiles = {
  title: 'Photos and files',
  add: 'Add files',
  camera: 'Take a photo',
  hint: {
    one: 'One file of at most {size}. You can drop or paste it here, too.',
    other: 'Up to {count} files, {size} each. You can drop or paste them here, too.',
  },
  added: '{name} is attached.',
  removed: '{name} is removed.',
  remove: 'Remove {name}',
  sending: 'Sending your message with its files…',
  type: '{name} was left out: files of this type are not taken.',
  empty: '{name} was left out: it is empty.',
  size: '{name} was left out: it is larger than {max}.',
  total: '{name} was left out: all files together may have {max}.',
  count: '{name} was left out: there are as many files as may be sent.',
  unkept: 'This device has no room for the files. Please keep this page open until they are sent.',
  lost: 'Files that were no longer on this device could not be sent with it.',
} as const;
