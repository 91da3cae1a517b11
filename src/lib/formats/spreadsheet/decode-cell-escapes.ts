/** A text as Excel writes it, `_x000D_` for a character that XML cannot hold, with plain line feeds. */
export const decodeCellEscapes = (text: string): string =>
	withLineFeeds(
		text.includes('_x')
			? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
					String.fromCharCode(parseInt(code, 16))
				)
			: text
	);

const withLineFeeds = (text: string): string =>
	text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
