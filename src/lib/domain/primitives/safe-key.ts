/**
 * Whether a text can be a key of a plain object: not a name that every object answers to already
 * (`constructor`, `toString`) and none that readers of files refuse.
 */
export const isSafeKey = (key: string): boolean => key !== 'prototype' && !(key in {});
