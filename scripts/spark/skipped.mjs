/** What is not at hand here, so that the comparison with Spark cannot run; it is no failure. */
export class Skipped extends Error {}
