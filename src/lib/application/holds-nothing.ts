/** Whether a file is empty, or has nothing but white space in it. */
export const holdsNothing = (bytes: Uint8Array): boolean => bytes.every(isBlank);

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
