/** A4 in points, with the area that text may fill. */
export const page = {
	width: 595.28,
	height: 841.89,
	left: 47,
	right: 548.28,
	top: 60,
	bottom: 790
} as const;

export const bodyWidth = page.right - page.left;
export const bodyHeight = page.bottom - page.top;

/** The few colours of the report; greys stay apart from marks when printed without colour. */
export const colors = {
	ink: '#1a1a1c',
	quiet: '#4d4d4d',
	rule: '#b3b3b3',
	faint: '#e6e6e6',
	head: '#e8eefc',
	accent: '#00118f',
	warning: '#850000'
} as const;

/** Size of the text in tables, in points. */
export const tableTextSize = 8.4;

/** Distance between baselines, as a multiple of the size: tables have short lines and are set closer. */
export const leadingOf = (size: number): number => (size <= tableTextSize ? 1.35 : 1.5);
