/** What is said of an object: its dictionary or other value, and the bytes of its stream. */
export type GivenObject =
	| string
	| { readonly entries: string; readonly stream: Uint8Array | string; readonly length?: string };

/** A PDF of these objects with a table of cross references; the catalog is object 1. */
export function aPdf(objects: Readonly<Record<number, GivenObject>>, trailer = ''): Uint8Array {
	const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')];
	const offsets = new Map<number, number>();
	let length = pieces[0]!.length;
	for (const [number, object] of Object.entries(objects)) {
		const piece = pieceOf(number, object);
		offsets.set(Number(number), length);
		pieces.push(piece);
		length += piece.length;
	}
	const table = [...offsets]
		.map(
			([number, offset]) => `${String(number)} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
		)
		.join('');
	const end = `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<</Root 1 0 R /Size 99 ${trailer}>>\nstartxref\n${String(length)}\n%%EOF\n`;
	return new Uint8Array(Buffer.concat([...pieces, Buffer.from(end, 'latin1')]));
}

function pieceOf(number: string, object: GivenObject): Buffer {
	if (typeof object === 'string')
		return Buffer.from(`${number} 0 obj\n${object}\nendobj\n`, 'latin1');
	const stream = Buffer.from(object.stream as string, 'latin1');
	const length = object.length ?? String(stream.length);
	return Buffer.concat([
		Buffer.from(`${number} 0 obj\n<<${object.entries} /Length ${length}>>\nstream\n`, 'latin1'),
		stream,
		Buffer.from('\nendstream\nendobj\n', 'latin1')
	]);
}

/** The objects of a PDF that carries `a.txt`; what is given is put in their place. */
export const objectsWithFile = (
	file: GivenObject,
	given: Readonly<Record<number, GivenObject>> = {}
): Readonly<Record<number, GivenObject>> => ({
	1: '<</Type /Catalog /Names 2 0 R>>',
	2: '<</EmbeddedFiles 3 0 R>>',
	3: '<</Names [(a.txt) 4 0 R]>>',
	4: '<</Type /Filespec /F (a.txt) /EF <</F 5 0 R>>>>',
	5: file,
	...given
});
