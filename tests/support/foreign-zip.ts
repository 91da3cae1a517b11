import { deflateRawSync, crc32 } from 'node:zlib';

/** How a program that is not ours writes a ZIP. */
export type ZipHabits = {
	/** Where sizes of 64 bits are written although 32 would do. */
	readonly zip64?: { readonly local?: boolean; readonly central?: boolean; readonly end?: boolean };
	/** Checksum and sizes behind the data: with a signature or without, in 32 or 64 bits. */
	readonly descriptor?: { readonly signed: boolean; readonly width: 4 | 8 };
	/** What it writes of a name, in both headers. */
	readonly nameOf?: (path: string) => Uint8Array;
	/** Extra fields beside ZIP64's own. */
	readonly extraOf?: (path: string, place: 'local' | 'central') => Uint8Array;
	readonly flags?: number;
	readonly method?: number;
	/** The upper half: the system it says it ran on. */
	readonly madeBy?: number;
	readonly attributesOf?: (path: string) => number;
	/** Entries for folders too, `./` among them. */
	readonly folders?: readonly string[];
	readonly comment?: string;
	readonly entryComment?: string;
	/** Bytes before everything else. */
	readonly before?: Uint8Array;
	readonly disk?: number;
};

/** A little-endian number of 2, 4 or 8 bytes. */
export function little(width: 2 | 4 | 8, value: number): Buffer {
	const bytes = Buffer.alloc(width);
	if (width === 8) bytes.writeBigUInt64LE(BigInt(value));
	else bytes.writeUIntLE(value, 0, width);
	return bytes;
}

/** An extra field: its number, its length, its data. */
export const extraField = (id: number, ...data: readonly Uint8Array[]): Buffer => {
	const body = Buffer.concat(data);
	return Buffer.concat([little(2, id), little(2, body.length), body]);
};

const mark = 0xffffffff;
const none = Buffer.alloc(0);

/** Every habit that is not told, as the plainest program has it. */
const plain = {
	zip64: {} as NonNullable<ZipHabits['zip64']>,
	nameOf: (path: string): Uint8Array => Buffer.from(path),
	extraOf: (): Uint8Array => none,
	attributesOf: () => 0,
	flags: 0,
	madeBy: 0x031e,
	folders: [] as readonly string[],
	comment: '',
	entryComment: '',
	before: none as Uint8Array,
	disk: 0
};
type Habits = Required<Omit<ZipHabits, 'method' | 'descriptor'>> & ZipHabits;

/** A ZIP of these files as another program writes it, by hand. */
export function foreignZip(
	files: ReadonlyMap<string, Uint8Array>,
	told: ZipHabits = {}
): Uint8Array {
	const habits: Habits = { ...plain, ...told };
	const paths = [...habits.folders, ...files.keys()];
	const chunks: Uint8Array[] = [habits.before];
	const central: Buffer[] = [];
	let at = habits.before.length;
	for (const path of paths) {
		const entry = { path, ...packed(files.get(path) ?? none, habits) };
		const local = localOf(entry, habits);
		central.push(centralOf(entry, at, habits));
		chunks.push(local);
		at += local.length;
	}
	const directory = Buffer.concat(central);
	const end = endOf(paths.length, at, directory.length, habits);
	return new Uint8Array(Buffer.concat([...chunks, directory, end]));
}

function packed(bytes: Uint8Array, habits: Habits) {
	const method = habits.method ?? (bytes.length === 0 ? 0 : 8);
	const data = method === 8 ? deflateRawSync(bytes) : Buffer.from(bytes);
	return { method, data, size: bytes.length, sum: crc32(bytes) };
}

type Entry = ReturnType<typeof packed> & { readonly path: string };

const headOf = ({ method }: Entry, sum: number, { flags, descriptor }: Habits) => [
	little(2, flags | (descriptor === undefined ? 0 : 8)),
	little(2, method),
	little(4, 0x5d7cb202),
	little(4, sum)
];

function localOf(entry: Entry, habits: Habits): Buffer {
	const { path, data } = entry;
	const isLarge = habits.zip64.local === true;
	const isLater = habits.descriptor !== undefined;
	const [size, length] = isLater ? [0, 0] : [entry.size, data.length];
	const large = isLarge ? extraField(1, little(8, size), little(8, length)) : none;
	const extra = Buffer.concat([large, habits.extraOf(path, 'local')]);
	const name = habits.nameOf(path);
	return Buffer.concat([
		little(4, 0x04034b50),
		little(2, isLarge ? 45 : 20),
		...headOf(entry, isLater ? 0 : entry.sum, habits),
		little(4, isLarge ? mark : length),
		little(4, isLarge ? mark : size),
		little(2, name.length),
		little(2, extra.length),
		name,
		extra,
		data,
		...descriptorOf(entry, habits)
	]);
}

const descriptorOf = ({ sum, data, size }: Entry, { descriptor }: Habits): readonly Buffer[] =>
	descriptor === undefined
		? []
		: [
				Buffer.from(descriptor.signed ? 'PK\x07\x08' : '', 'latin1'),
				little(4, sum),
				little(descriptor.width, data.length),
				little(descriptor.width, size)
			];

function centralOf(entry: Entry, offset: number, habits: Habits): Buffer {
	const { path, sum, size, data } = entry;
	const isLarge = habits.zip64.central === true;
	const numbers = [size, data.length, offset].map((number) => little(8, number));
	const large = isLarge ? extraField(1, ...numbers) : none;
	const extra = Buffer.concat([habits.extraOf(path, 'central'), large]);
	const [name, comment] = [habits.nameOf(path), Buffer.from(habits.entryComment)];
	return Buffer.concat([
		little(4, 0x02014b50),
		little(2, habits.madeBy),
		little(2, isLarge ? 45 : 20),
		...headOf(entry, sum, habits),
		little(4, isLarge ? mark : data.length),
		little(4, isLarge ? mark : size),
		little(2, name.length),
		little(2, extra.length),
		little(2, comment.length),
		little(2, habits.disk),
		little(2, 0),
		little(4, habits.attributesOf(path)),
		little(4, isLarge ? mark : offset),
		name,
		extra,
		comment
	]);
}

function endOf(count: number, start: number, size: number, habits: Habits): Buffer {
	const comment = Buffer.from(habits.comment);
	const isLarge = habits.zip64.end === true;
	const large = [
		little(4, 0x06064b50),
		little(8, 44),
		little(2, 0x031e),
		little(2, 45),
		little(8, 0),
		little(8, count),
		little(8, count),
		little(8, size),
		little(8, start),
		little(4, 0x07064b50),
		little(4, 0),
		little(8, start + size),
		little(4, 1)
	];
	return Buffer.concat([
		...(isLarge ? large : []),
		little(4, 0x06054b50),
		little(2, habits.disk),
		little(2, habits.disk),
		little(2, isLarge ? 0xffff : count),
		little(2, isLarge ? 0xffff : count),
		little(4, isLarge ? mark : size),
		little(4, isLarge ? mark : start),
		little(2, comment.length),
		comment
	]);
}
