/** A digest in groups of eight digits, so that it breaks between them and can be compared by eye. */
export const inGroups = (hex: string): string => hex.match(/.{1,8}/g)?.join(' ') ?? hex;
