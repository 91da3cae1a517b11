/** A4 in points with the report's margins, and the report's sizes and colours: the same for every engine. */
export const sheet = {
	width: 595.28,
	height: 841.89,
	left: 53,
	right: 542.28,
	top: 64,
	bottom: 784,
	leading: 1.6,
	cell: { size: 8.5, x: 5, y: 3.5 },
	heading: { 1: 17, 2: 13, 3: 11 },
	paragraph: { plain: 10, small: 8.5 },
	ink: '#1a1a1c',
	quiet: '#4d4d4d',
	rule: '#b3b3b3',
	ground: '#f2f5fb',
	accent: '#00118f'
} as const;

export const bodyWidth = sheet.right - sheet.left;
