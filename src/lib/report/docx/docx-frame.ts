import { xmlHead } from '../office/office-package.ts';
import type { ReportBlock, ReportDocument, ReportFrame } from '../content/report-block.ts';
import type { Bookmarks } from './bookmarks.ts';
import { wordNames } from './docx-styles.ts';
import { docxPairs } from './docx-table.ts';
import { field, paragraphXml, run } from './runs.ts';

const marksOf = ({ handlingMark, sampleMark }: ReportFrame): readonly string[] =>
	[handlingMark, sampleMark].filter((mark) => mark !== null);

/** What stands before the blocks: a cover's worth, or the head of a first page. */
export const openingXml = (frame: ReportFrame): string =>
	frame.opening === 'cover' ? coverXml(frame) : mastheadXml(frame);

/** Marks, title, whose report it is, and lines to sign. */
const coverXml = (frame: ReportFrame): string =>
	[
		...marksOf(frame).map((mark) => paragraphXml('Mark', run(mark))),
		...titleXml(frame, 'Title'),
		docxPairs(frame.facts.map(({ label, value }) => [label, value])),
		paragraphXml('Small', run(frame.notice)),
		...(frame.signatures.length === 0
			? []
			: [docxPairs(frame.signatures.map((label) => [label, '']))])
	].join('');

/** The same in few lines; its marks are in the header. */
function mastheadXml(frame: ReportFrame): string {
	const facts = frame.facts.map(({ label, value }) => `${label} ${value}`).join('　');
	return [
		...titleXml(frame, 'Masthead'),
		paragraphXml('Small', run(`${facts}\n${frame.notice}`))
	].join('');
}

const titleXml = (frame: ReportFrame, style: 'Title' | 'Masthead'): readonly string[] => [
	paragraphXml(style, run(frame.title)),
	paragraphXml('Subtitle', run(`${frame.municipality}　${frame.subtitle}`))
];

/** The contents, each leading to its heading; Word can renew them, with the numbers of pages. */
export function contentsXml({ frame, blocks }: ReportDocument, bookmarks: Bookmarks): string {
	const entries = blocks.filter(isEntry);
	if (frame.opening === 'masthead' || entries.length === 0) return '';
	const begin =
		'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
	const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
	const lines = entries.map(({ level, text, id }, place) =>
		paragraphXml(
			`TOC${String(level)}`,
			`${place === 0 ? begin : ''}${bookmarks.to(id, run(text))}${place === entries.length - 1 ? end : ''}`
		)
	);
	const title = paragraphXml(
		'Subtitle',
		run(frame.contentsTitle, { strong: true }),
		'<w:keepNext/>'
	);
	return title + lines.join('');
}

type Heading = Extract<ReportBlock, { readonly kind: 'heading' }>;

const isEntry = (block: ReportBlock): block is Heading =>
	block.kind === 'heading' && block.level < 3;

/** The top of every page: whose report, and how it is to be handled. */
export const headerXml = (frame: ReportFrame): string =>
	partXml(
		'hdr',
		paragraphXml(
			'Header',
			run(`${frame.municipality}　${frame.title}\t`) +
				run(marksOf(frame).join('　'), { strong: true })
		)
	);

/** The foot of every page: report, edition, day, page. */
export function footerXml(frame: ReportFrame): string {
	const [page, pages] = [1001, 2002];
	const numbers = frame
		.pageOf(page, pages)
		.split(/(1001|2002)/)
		.map((piece) =>
			piece === String(page)
				? field('PAGE')
				: piece === String(pages)
					? field('NUMPAGES')
					: run(piece)
		);
	const line = run(`${frame.reportId}　${frame.foot}\t`) + numbers.join('');
	return partXml('ftr', paragraphXml('Footer', line));
}

const partXml = (name: 'hdr' | 'ftr', inside: string): string =>
	`${xmlHead}<w:${name} ${wordNames}>${inside}</w:${name}>`;
