import { officeNames, xmlHead } from '../office/office-package.ts';

/** The names of WordprocessingML, as an attribute. */
export const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** What a paragraph of a style is like; `size` in points, spaces in twentieths of one. */
type Style = {
	readonly name: string;
	readonly size?: number;
	readonly strong?: true;
	/** Six digits. */
	readonly color?: string;
	readonly before?: number;
	readonly after?: number;
	/** Further properties of the paragraph: those before its spacing, and those after. */
	readonly first?: string;
	readonly last?: string;
};

const headings: Readonly<Record<string, Style>> = Object.fromEntries(
	[16, 13, 11].map((size, place) => [
		`Heading${String(place + 1)}`,
		{
			name: `heading ${String(place + 1)}`,
			size,
			strong: true,
			before: 240 - 40 * place,
			after: 80,
			first: '<w:keepNext/>',
			last: `<w:outlineLvl w:val="${String(place)}"/>`
		}
	])
);

/** Every style of paragraph, by the id the parts of the document name it with. */
const paragraphStyles: Readonly<Record<string, Style>> = {
	Title: { name: 'Title', size: 20, strong: true, before: 240, after: 60 },
	Masthead: { name: 'Masthead', size: 14, strong: true, after: 20 },
	Subtitle: { name: 'Subtitle', size: 11, after: 80 },
	Mark: { name: 'Mark', size: 11, strong: true, color: 'B00000', last: '<w:jc w:val="right"/>' },
	...headings,
	TOC1: { name: 'toc 1', after: 40 },
	TOC2: { name: 'toc 2', after: 40, last: '<w:ind w:left="240"/>' },
	BodyText: { name: 'Body Text', after: 120 },
	Small: { name: 'Small', size: 8.5, color: '4D4D4D', after: 80 },
	ListBullet: {
		name: 'List Bullet',
		after: 80,
		first: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
		last: '<w:ind w:left="360" w:hanging="360"/>'
	},
	Caption: { name: 'caption', size: 9, strong: true, before: 80, after: 80 },
	TableText: { name: 'Table Text', size: 9, before: 20, after: 20 },
	AfterTable: { name: 'After Table', size: 4 },
	Picture: { name: 'Picture', before: 80, last: '<w:jc w:val="center"/>' },
	PictureText: { name: 'Picture Text' },
	WritingLine: {
		name: 'Writing Line',
		before: 160,
		first: `<w:pBdr>${['bottom', 'between'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="1" w:color="767676"/>`).join('')}</w:pBdr>`
	},
	Header: {
		name: 'header',
		size: 8.5,
		first: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
	},
	Footer: {
		name: 'footer',
		size: 8.5,
		first: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>'
	}
};

function styleXml([id, style]: readonly [string, Style]): string {
	const { name, size, strong, color, before = 0, after = 0, first = '', last = '' } = style;
	const look = [
		strong === true ? '<w:b/>' : '',
		color === undefined ? '' : `<w:color w:val="${color}"/>`,
		size === undefined ? '' : `<w:sz w:val="${String(size * 2)}"/>`
	].join('');
	return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${first}<w:spacing w:before="${String(before)}" w:after="${String(after)}"/>${last}</w:pPr><w:rPr>${look}</w:rPr></w:style>`;
}

const line = (side: string, color: string) =>
	`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`;

const tableStyle = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${line('top', '767676')}${line('bottom', '767676')}${line('insideH', 'CCCCCC')}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8F1FE"/></w:tcPr></w:tblStylePr></w:style>`;

/** `styles.xml`: the language and typeface of everything, and every style by its name. */
export function stylesXml(language: 'ja' | 'en'): string {
	const spoken = language === 'ja' ? 'en-US' : 'en-GB';
	const fonts = `<w:rFonts w:ascii="BIZ UDPGothic" w:hAnsi="BIZ UDPGothic" w:eastAsia="BIZ UDPゴシック" w:cs="BIZ UDPGothic"${language === 'ja' ? ' w:hint="eastAsia"' : ''}/>`;
	const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="20"/><w:lang w:val="${spoken}" w:eastAsia="ja-JP"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
	const own = Object.entries(paragraphStyles).map(styleXml).join('');
	return `${xmlHead}<w:styles ${wordNames}>${defaults}<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${own}<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="00118F"/><w:u w:val="single"/></w:rPr></w:style>${tableStyle}</w:styles>`;
}

/** `numbering.xml`: the one kind of list. */
export const numberingXml = `${xmlHead}<w:numbering ${wordNames}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** `fontTable.xml`: what takes the place of the typeface where it is not installed. */
export const fontTableXml = `${xmlHead}<w:fonts ${wordNames} xmlns:r="${officeNames}">${['BIZ UDPGothic', 'BIZ UDPゴシック'].map((name) => `<w:font w:name="${name}"><w:altName w:val="游ゴシック,Yu Gothic,Meiryo,Noto Sans CJK JP"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`).join('')}</w:fonts>`;

/** `settings.xml`: laid out as current versions of Word do. */
export const settingsXml = `${xmlHead}<w:settings ${wordNames}><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/></w:settings>`;
