import { scanContent } from './marked-content.ts';
import { textOf, type OpenedPdf } from './opened-pdf.ts';
import { structureOf, withAll, type Element } from './structure-elements.ts';

/** A condition under which a file fails; gives back what is wrong, in words. */
export type AccessibilityCheck = (pdf: OpenedPdf) => readonly string[];

const elementsOf = (pdf: OpenedPdf): readonly Element[] => withAll(structureOf(pdf));
const failing = (
	pdf: OpenedPdf,
	fails: (element: Element) => boolean,
	words: (element: Element) => string
): readonly string[] => elementsOf(pdf).filter(fails).map(words);

const homes: Readonly<Record<string, readonly string[]>> = {
	TR: ['Table', 'THead', 'TBody'],
	TH: ['TR'],
	TD: ['TR'],
	THead: ['Table'],
	TBody: ['Table'],
	LI: ['L'],
	Lbl: ['LI'],
	LBody: ['LI'],
	Caption: ['Table', 'Figure'],
	TOCI: ['TOC']
};
const standardTags = new Set(
	'Document Part Sect Div H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table THead TBody TR TH TD Figure Link TOC TOCI Note Span Caption BlockQuote'.split(
		' '
	)
);

/** Every check by a name of ours; the numbers are checkpoints of the Matterhorn Protocol. */
export const accessibilityChecks: Readonly<Record<string, AccessibilityCheck>> = {
	'01 content is tagged or an artifact': (pdf) =>
		pdf.pages.flatMap((page, i) => {
			const { unmarked, nested, unbalanced } = scanContent(contentOf(pdf, page['/Contents']));
			const faults = { unmarked, nested, unbalanced };
			return Object.entries(faults)
				.filter(([, count]) => count > 0)
				.map(([what, count]) => `page ${String(i + 1)}: ${String(count)} ${what}`);
		}),
	'01 marks and elements belong together': (pdf) => {
		const known = new Set(elementsOf(pdf).flatMap(({ content }) => content));
		const marks = pdf.pages.flatMap((page) =>
			scanContent(contentOf(pdf, page['/Contents'])).marks.map(
				(mark) => `${referenceOf(pdf, page)} ${String(mark)}`
			)
		);
		return [
			...marks.filter((mark) => !known.has(mark)).map((mark) => `mark ${mark} has no element`),
			...(marks.length === known.size && new Set(marks).size === marks.length
				? []
				: ['elements name marks that are not there'])
		];
	},
	'02 only standard tags are used': (pdf) =>
		failing(
			pdf,
			({ tag }) => !standardTags.has(tag),
			({ tag }) => `tag ${tag}`
		),
	'06 metadata name the document': (pdf) => {
		const xmp = Buffer.from(pdf.stream(pdf.catalog['/Metadata']), 'latin1').toString('utf8');
		const title = /<dc:title>[^]*?<rdf:li[^>]*>([^<]+)<\/rdf:li>/.exec(xmp)?.[1] ?? '';
		return title.trim() === '' ? ['no dc:title in the metadata'] : [];
	},
	'07 the title is shown': (pdf) =>
		pdf.dictionary(pdf.catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true
			? []
			: ['DisplayDocTitle is not true'],
	'09 tags stand where they belong': (pdf) =>
		failing(
			pdf,
			({ tag, parent }) => homes[tag]?.includes(parent?.tag ?? '') === false,
			({ tag, parent }) => `${tag} in ${parent?.tag ?? 'nothing'}`
		),
	'10 every letter can be read out': (pdf) =>
		pdf.dictionaries
			.filter((font) => font['/Type'] === '/Font' && font['/Subtype'] === '/Type0')
			.filter((font) => font['/ToUnicode'] === undefined)
			.map((font) => `${textOf(font['/BaseFont'])} has no ToUnicode`),
	'11 the language is said': (pdf) =>
		/^u?:?[a-z]{2}-[A-Z]{2}$/.test(textOf(pdf.catalog['/Lang'])) ? [] : ['no language'],
	'13 pictures have words and a place': (pdf) =>
		failing(
			pdf,
			({ tag, dictionary }) =>
				tag === 'Figure' &&
				(textOf(dictionary['/Alt']).length < 4 ||
					pdf.dictionary(dictionary['/A'])['/BBox'] === undefined),
			() => 'a Figure without Alt or BBox'
		),
	'13 pictures hold their captions': (pdf) =>
		failing(
			pdf,
			({ tag, kids }) =>
				tag === 'Figure' && kids.filter((kid) => kid.tag === 'Caption').length !== 1,
			() => 'a Figure without its Caption'
		),
	'13 signs say their word': (pdf) =>
		failing(
			pdf,
			({ tag, dictionary }) => tag === 'Span' && textOf(dictionary['/ActualText']).length < 2,
			() => 'a Span without ActualText'
		),
	'14 headings begin with the first level and skip none': (pdf) => {
		const levels = elementsOf(pdf).flatMap(({ tag }) => {
			const level = /^H([1-6])$/.exec(tag)?.[1];
			return level === undefined ? [] : [Number(level)];
		});
		return levels.flatMap((level, i) =>
			level > (levels[i - 1] ?? 0) + 1
				? [`H${String(level)} after H${String(levels[i - 1] ?? 0)}`]
				: []
		);
	},
	'15 header cells say what they name, rows are as wide as their table': (pdf) =>
		elementsOf(pdf)
			.filter(({ tag }) => tag === 'Table')
			.flatMap((table) => {
				const rows = withAll(table.kids).filter(({ tag }) => tag === 'TR');
				const widths = new Set(rows.map(({ kids }) => kids.length));
				const silent = withAll(table.kids).filter(
					({ tag, dictionary }) =>
						tag === 'TH' && pdf.dictionary(dictionary['/A'])['/Scope'] === undefined
				);
				return [
					...(widths.size > 1 ? ['rows of different width'] : []),
					...silent.map(() => 'a TH without Scope'),
					...(rows.length > 0 && !rows[0]?.kids.every(({ tag }) => tag === 'TH')
						? ['a table without a head']
						: [])
				];
			}),
	'16 lists hold items, items hold their words': (pdf) =>
		failing(
			pdf,
			({ tag, kids }) =>
				(tag === 'L' && !kids.every((kid) => kid.tag === 'LI')) ||
				(tag === 'LI' && !kids.some((kid) => kid.tag === 'LBody')),
			({ tag }) => `a ${tag} of the wrong make`
		),
	'16 labels and values stand apart': (pdf) =>
		elementsOf(pdf)
			.filter(
				({ tag, dictionary }) =>
					tag === 'L' && pdf.dictionary(dictionary['/A'])['/ListNumbering'] === '/None'
			)
			.flatMap(({ kids }) =>
				kids.filter((item) => item.kids.map(({ tag }) => tag).join(' ') !== 'Lbl LBody')
			)
			.map(() => 'a label without its value, or the other way round'),
	'21 files that are carried have names and a relation': (pdf) =>
		pdf.dictionaries
			.filter((file) => file['/Type'] === '/Filespec')
			.filter((file) =>
				['/F', '/UF', '/AFRelationship', '/Desc'].some((key) => file[key] === undefined)
			)
			.map(() => 'a file without F, UF, AFRelationship or Desc'),
	'25 and 29 no forms of its own, no scripts': (pdf) => [
		...(pdf.catalog['/AcroForm'] === undefined ? [] : ['a form']),
		...(pdf.catalog['/OpenAction'] === undefined ? [] : ['an action upon opening']),
		...(pdf.dictionaries.some((object) => object['/S'] === '/JavaScript') ? ['a script'] : [])
	],
	'28 links are elements, have words, and pages keep the order': (pdf) => {
		const linked = new Set(
			elementsOf(pdf)
				.filter(({ tag }) => tag === 'Link')
				.flatMap(({ annotations }) => annotations)
		);
		return pdf.pages.flatMap((page, i) => {
			const annotations = pdf.list(page['/Annots']).map((item) => pdf.dictionary(item));
			return [
				...(page['/Tabs'] === '/S' ? [] : [`page ${String(i + 1)} has no Tabs S`]),
				...annotations.flatMap((annotation) => [
					...(linked.has(annotation) ? [] : ['a link outside of a Link element']),
					...(textOf(annotation['/Contents']).length > 2 ? [] : ['a link without Contents']),
					...(annotation['/StructParent'] === undefined ? ['a link without StructParent'] : [])
				])
			];
		});
	},
	'31 fonts are embedded': (pdf) =>
		pdf.dictionaries
			.filter((font) => font['/Type'] === '/FontDescriptor')
			.filter((font) => font['/FontFile2'] === undefined)
			.map((font) => `${textOf(font['/FontName'])} is not embedded`)
};

const contentOf = (pdf: OpenedPdf, contents: Parameters<OpenedPdf['stream']>[0]): string =>
	Array.isArray(contents)
		? contents.map((part) => pdf.stream(part)).join('\n')
		: pdf.stream(contents);

/** The reference of a page, as elements write it in `/Pg`. */
function referenceOf(pdf: OpenedPdf, page: OpenedPdf['pages'][number]): string {
	const pages = pdf.dictionary(pdf.catalog['/Pages']);
	const kids = pdf.list(pages['/Kids']);
	return textOf(kids.find((kid) => pdf.dictionary(kid) === page));
}
