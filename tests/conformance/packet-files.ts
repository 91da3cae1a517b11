import { archiveCases } from './archive-cases.ts';
import { bagCases } from './bag-cases.ts';
import { contentCases } from './content-cases.ts';
import { factCases } from './fact-cases.ts';
import { keyFile, lockedCases } from './locked-cases.ts';
import type { PacketCase } from './packet-case.ts';
import { allowedSigners, signatureCases } from './signature-cases.ts';

/** Where the packets for others lie in the repository. */
export const packetFolder = 'conformance/packets';

/** Every packet for others, in the order of their numbers. */
export const packetCases: readonly PacketCase[] = [
	...archiveCases,
	...bagCases,
	...factCases,
	...contentCases,
	...signatureCases,
	...lockedCases
];

/** A case as the index names it. */
export const fileOf = ({ level, name }: PacketCase): string =>
	`${level}/${name}.${level === 'lock' ? 'age' : 'zip'}`;

/** The index, which says of every file what must come of it. */
export const packetIndex = () => ({
	$schema: './index.schema.json',
	format: 'machi-tenken/packet-conformance',
	formatVersion: 1,
	packetFormat: 1,
	cases: packetCases.map((one) => ({
		file: fileOf(one),
		level: one.level,
		expect: one.expect,
		kind: one.kind,
		why: one.why,
		...(one.opensWith && { opensWith: one.opensWith })
	}))
});

/** Every file of the folder but its README and schema, by path below it. */
export function packetFiles(): ReadonlyMap<string, Uint8Array> {
	const texts: readonly (readonly [string, string])[] = [
		['index.json', `${JSON.stringify(packetIndex(), null, 2)}\n`],
		['keys/allowed_signers', allowedSigners],
		['keys/key.txt', keyFile],
		...packetCases.map((one): readonly [string, string] => [`${fileOf(one)}.expect`, headerOf(one)])
	];
	return new Map([
		...packetCases.map((one) => [fileOf(one), one.bytes] as const),
		...texts.map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
	]);
}

/** The same beside each file, a line to a fact, for programs of the shell. */
function headerOf({ expect, kind, why, opensWith }: PacketCase): string {
	const means = Object.entries(opensWith ?? {}).map(([key, value]) => `${key}: ${value}\n`);
	return [`expect: ${expect}\n`, `kind: ${kind}\n`, `why: ${why}\n`, ...means].join('');
}
