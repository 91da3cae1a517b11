import { refused, valid } from './packet-case.ts';
import { withTag } from './plain-packet.ts';

const info = (change: (text: string) => string): Uint8Array => withTag('bag-info.txt', change);
/** One label with another value, or taken out. */
const label = (name: string, value?: string): Uint8Array =>
	info((text) =>
		text.replace(
			new RegExp(`^${name}: .*\n`, 'm'),
			value === undefined ? '' : `${name}: ${value}\n`
		)
	);
const wrong = (name: string, of: string, why: string, value?: string) =>
	[name, 'wrong-fact', why, label(of, value)] as const;

/** What `bag-info.txt` may and must not say. */
export const factCases = [
	...valid('facts', [
		[
			'one-of-several',
			'A backup that is one of several.',
			info((text) => `${text}Bag-Count: 2 of 5\n`)
		]
	]),
	...refused('facts', [
		[
			'bag-of-somebody-else',
			'not-a-packet',
			'A sound bag that is no packet.',
			info(() => 'Source-Organization: 図書館\n')
		],
		[
			'newer-format',
			'format-too-new',
			'The format is one that only newer programs know.',
			label('Machi-Tenken-Packet-Format', '2')
		],
		wrong('format-no-number', 'Machi-Tenken-Packet-Format', 'The format is no number.', 'x'),
		wrong('unknown-kind', 'Machi-Tenken-Kind', 'The kind is none of ours.', 'gift'),
		wrong('no-kind', 'Machi-Tenken-Kind', 'The kind is missing.'),
		wrong(
			'wrong-code',
			'Machi-Tenken-Municipality-Code',
			'The check digit of the municipality code is wrong.',
			'282104'
		),
		wrong('no-code', 'Machi-Tenken-Municipality-Code', 'The municipality code is missing.'),
		wrong('wrong-year', 'Machi-Tenken-Fiscal-Year', 'The fiscal year is no year.', '令和8年度'),
		wrong('day-that-is-none', 'Bagging-Date', 'The day of packing is no day.', '2026-02-30'),
		wrong('no-name', 'Source-Organization', 'The name of the municipality is missing.'),
		wrong('no-identifier', 'External-Identifier', 'The identifier is missing.'),
		wrong(
			'wrong-base-digest',
			'Machi-Tenken-Assessment',
			'The id of the assessment holds a blank.',
			'a b'
		),
		[
			'base-digest-no-hash',
			'wrong-fact',
			'The digest of the base is no SHA-256.',
			info((text) => `${text}Machi-Tenken-Base-Digest: x\n`)
		],
		[
			'sample-that-is-not-true',
			'wrong-fact',
			'The mark of a fictional city is not `true`.',
			info((text) => `${text}Machi-Tenken-Sample: no\n`)
		],
		[
			'count-of-none',
			'wrong-fact',
			'The count of packets is no count.',
			info((text) => `${text}Bag-Count: two\n`)
		],
		[
			'label-twice',
			'wrong-fact',
			'A label of ours stands twice.',
			info((text) => `${text}Machi-Tenken-Kind: backup\n`)
		],
		[
			'wrong-oxum',
			'wrong-oxum',
			'The payload is not as large as stated.',
			label('Payload-Oxum', '1.1')
		],
		['no-oxum', 'wrong-oxum', 'The size of the payload is missing.', label('Payload-Oxum')]
	])
];
