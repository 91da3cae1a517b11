import type { ReportDocument } from '../content/report-block.ts';
import {
	contentTypesXml,
	coreProperties,
	corePropertiesXml,
	officeNames,
	packParts,
	relationshipsXml,
	xmlHead
} from '../office/office-package.ts';
import { bookmarksOf } from './bookmarks.ts';
import { docxBlocks } from './docx-blocks.ts';
import { contentsXml, footerXml, headerXml, openingXml } from './docx-frame.ts';
import { fontTableXml, numberingXml, settingsXml, stylesXml, wordNames } from './docx-styles.ts';
import { wordText } from './word-text.ts';

/** Parts beside the body: name, and the kind by which the body finds it. */
const beside = ['styles', 'numbering', 'settings', 'fontTable', 'header', 'footer'] as const;

/** A report as a document of Word, whose texts can be rewritten. Same input, same bytes. */
export function renderDocx(document: ReportDocument): Uint8Array {
	const { frame } = document;
	const contents: Readonly<Record<(typeof beside)[number], string>> = {
		styles: stylesXml(frame.language),
		numbering: numberingXml,
		settings: settingsXml,
		fontTable: fontTableXml,
		header: headerXml(frame),
		footer: footerXml(frame)
	};
	const title = `${frame.municipality} ${frame.title} ${frame.subtitle}`;
	return packParts({
		'[Content_Types].xml': contentTypesXml([
			['word/document.xml', 'wordprocessingml.document.main'],
			...beside.map((name) => [`word/${name}.xml`, `wordprocessingml.${name}`] as const)
		]),
		'_rels/.rels': relationshipsXml([['officeDocument', 'word/document.xml'], coreProperties]),
		'docProps/core.xml': corePropertiesXml(wordText(title), frame.language, frame.asOf),
		'word/document.xml': bodyXml(document),
		'word/_rels/document.xml.rels': relationshipsXml(
			beside.map((name) => [name, `${name}.xml`] as const)
		),
		...Object.fromEntries(beside.map((name) => [`word/${name}.xml`, contents[name]]))
	});
}

const namespaces = [
	wordNames,
	`xmlns:r="${officeNames}"`,
	'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
	'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
	'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
	'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
].join(' ');

function bodyXml(document: ReportDocument): string {
	const place = (name: (typeof beside)[number]) => String(beside.indexOf(name) + 1);
	const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId${place('header')}"/><w:footerReference w:type="default" r:id="rId${place('footer')}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
	const body = [
		openingXml(document.frame),
		contentsXml(document, bookmarksOf(document.blocks)),
		docxBlocks(blocksAfter(document)),
		section
	];
	return `${xmlHead}<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`;
}

/** After a cover the first part begins a page. */
const blocksAfter = ({ frame, blocks }: ReportDocument): ReportDocument['blocks'] =>
	frame.opening === 'cover' ? [{ kind: 'page-break' }, ...blocks] : blocks;
