/** Longest path and longest step of one, in UTF-16 code units: Windows stops at 260 with the folder. */
const [longestPath, longestStep] = [180, 120] as const;

/** Characters that Windows forbids or that turn a name around on the screen. */
const forbidden = /[\p{Cc}\p{Cs}<>:"\\|?*\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Whether a path can be written below a folder on every system without meaning another place: steps
 * divided by `/`, none of them empty, `.`, `..`, a device of Windows, or ending in a dot or blank.
 */
export const isPacketPath = (path: string): boolean =>
	path.length <= longestPath && path.split('/').every(isStep);

const isStep = (step: string): boolean =>
	step !== '' &&
	step.length <= longestStep &&
	!forbidden.test(step) &&
	!device.test(step) &&
	!/[. ]$/.test(step);
