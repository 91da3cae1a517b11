/** Copies kept of each assessment, wherever they are kept; older ones make room. */
export const mostSafetyCopies = 5;
