/** Whether not all of it has been read: it comes from a first look at an answer. */
export const isLook = (value: object | undefined): boolean => !!value && 'isLook' in value;
