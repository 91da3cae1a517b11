/** How often each property of scores is tried. */
export const runs = { numRuns: 300 };
