import { wordText } from './word-text.ts';

/** How a run of text looks, where it is not as its paragraph. */
type RunLook = {
	readonly strong?: boolean;
	readonly style?: string;
	/** In points; to halves of one. */
	readonly size?: number;
	/** Six digits. */
	readonly color?: string;
};

/** Texts of documents come in runs; line breaks and tabs are elements of their own. */
export function run(text: string, { strong, style, size, color }: RunLook = {}): string {
	const look = [
		style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
		strong === true ? '<w:b/>' : '',
		color === undefined ? '' : `<w:color w:val="${color}"/>`,
		size === undefined ? '' : `<w:sz w:val="${String(Math.round(size * 2))}"/>`
	].join('');
	const pieces = text
		.split(/(\r\n|[\r\n\t])/)
		.map((piece, place) =>
			place % 2 === 1
				? piece === '\t'
					? '<w:tab/>'
					: '<w:br/>'
				: piece === ''
					? ''
					: `<w:t xml:space="preserve">${wordText(piece)}</w:t>`
		);
	return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${pieces.join('')}</w:r>`;
}

/** A paragraph of a style; `inside` are its runs, `more` what else is said of it, in the order Word asks for. */
export const paragraphXml = (style: string, inside: string, more = ''): string =>
	`<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${inside}</w:p>`;

/** A number that the program fills in. */
export const field = (code: 'PAGE' | 'NUMPAGES'): string =>
	`<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
