/**
 * When every entry of our ZIP files was changed: the first moment that ZIP knows. Without the letter Z it is
 * local time, and so are the times that ZIP holds: the bytes are the same in every time zone.
 */
export const zipTime = '1980-01-01T00:00:00';
