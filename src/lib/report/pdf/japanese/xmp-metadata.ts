/** What a document says about itself. */
export type DocumentProperties = {
	readonly title: string;
	readonly author: string | undefined;
	readonly subject: string | undefined;
	readonly language: string;
	/** As XMP writes it. */
	readonly createdAt: string;
};

/** The XMP packet as UTF-8 bytes. It claims no conformance to any standard. */
export function xmpMetadata(properties: DocumentProperties): Uint8Array {
	const { title, author, subject, language, createdAt } = properties;
	const lines = [
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
		`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title>`,
		author === undefined
			? ''
			: `<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>`,
		subject === undefined
			? ''
			: `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(subject)}</rdf:li></rdf:Alt></dc:description>`,
		`<dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language>`,
		'<dc:format>application/pdf</dc:format>',
		`<xmp:CreateDate>${createdAt}</xmp:CreateDate>`,
		'</rdf:Description>',
		'</rdf:RDF>',
		'</x:xmpmeta>',
		'<?xpacket end="r"?>'
	];
	return new TextEncoder().encode(lines.filter((line) => line !== '').join('\n'));
}

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** Text that cannot become markup; characters that XML does not know become U+FFFD. */
function xmlText(text: string): string {
	const known = text
		.toWellFormed()
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
	return known.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
