import type { ReportBlock } from '../content/report-block.ts';
import { bookmarksOf, type Bookmarks } from './bookmarks.ts';
import { docxPicture } from './docx-picture.ts';
import { docxQuestion } from './docx-question.ts';
import { docxBeside, docxPairs, docxTable, textWidth } from './docx-table.ts';
import { paragraphXml, run } from './runs.ts';

/** Pictures up to this width, in points, can stand beside each other. */
const narrow = 300;

/** What the writers of blocks are told beside the block. */
type Place = {
	readonly order: number;
	readonly afterBreak: boolean;
	readonly bookmarks: Bookmarks;
};

/** The blocks of a report as the inside of a document. A page break is told to the heading that follows it. */
export function docxBlocks(blocks: readonly ReportBlock[]): string {
	const bookmarks = bookmarksOf(blocks);
	return blocks
		.map((block, order) =>
			docxBlock(block, { order, bookmarks, afterBreak: blocks[order - 1]?.kind === 'page-break' })
		)
		.join('');
}

type Writers = {
	readonly [Kind in ReportBlock['kind']]: (
		block: Extract<ReportBlock, { readonly kind: Kind }>,
		place: Place
	) => string;
};

const writers: Writers = {
	heading: ({ level, text, id }, { afterBreak, bookmarks }) =>
		paragraphXml(
			`Heading${String(level)}`,
			bookmarks.at(id, run(text)),
			afterBreak ? '<w:pageBreakBefore/>' : ''
		),
	paragraph: ({ text, tone }) => paragraphXml(tone === 'small' ? 'Small' : 'BodyText', run(text)),
	list: ({ items }) => items.map((item) => paragraphXml('ListBullet', run(item))).join(''),
	facts: ({ rows }) => docxPairs(rows.map(({ label, value }) => [label, value])),
	blanks: ({ labels }) => docxPairs(labels.map((label) => [label, ''])),
	table: (block, { bookmarks }) => docxTable(block, bookmarks),
	pictures: docxPictures,
	question: docxQuestion,
	'page-break': () => ''
};

/** Two narrow pictures stand beside each other. */
function docxPictures(
	{ pictures }: Extract<ReportBlock, { readonly kind: 'pictures' }>,
	{ order }: Pick<Place, 'order'>
): string {
	const isPair = pictures.length === 2 && pictures.every(({ picture }) => picture.width <= narrow);
	const room = isPair ? textWidth / 2 - 160 : textWidth;
	const drawn = pictures.map(
		({ picture, caption }, place) =>
			docxPicture(picture, order * 10 + place + 1, room) + paragraphXml('Caption', run(caption))
	);
	return isPair ? docxBeside(drawn) : drawn.join('');
}

function docxBlock(block: ReportBlock, place: Place): string {
	const write = writers[block.kind] as (block: ReportBlock, place: Place) => string;
	return write(block, place);
}
