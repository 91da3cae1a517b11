import { strToU8 } from 'fflate';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import { refused, valid } from './packet-case.ts';
import {
	assessmentPath,
	evidencePath,
	packetWith,
	sealTags,
	withTag,
	type Bag
} from './plain-packet.ts';

const some = strToU8('x');
const manifest = 'manifest-sha256.txt';
const tags = 'tagmanifest-sha256.txt';
const declaration = 'bagit.txt';

const without = (path: string, fit: (bag: Bag) => void = () => undefined): Uint8Array =>
	packetWith((bag) => {
		bag.delete(path);
		fit(bag);
	});
const withMore = (path: string, bytes = some): Uint8Array =>
	packetWith((bag) => bag.set(path, bytes));
const listed = (path: string): Uint8Array =>
	withTag(manifest, (text) => `${text}${sha256Hex(some)}  ${path}\n`);
const version = (number: string): Uint8Array =>
	withTag(declaration, (text) => text.replace('1.0', number));

/** What a bag (RFC 8493) may and must not be. */
export const bagCases = [
	...valid('bag', [
		[
			'crlf-in-tag-files',
			'Lines of bag-info.txt end as on Windows.',
			withTag('bag-info.txt', (text) => text.replaceAll('\n', '\r\n'))
		],
		[
			'cr-in-tag-files',
			'Lines of bag-info.txt end as on old Macs.',
			withTag('bag-info.txt', (text) => text.replaceAll('\n', '\r'))
		],
		[
			'folded-label',
			'A label of others goes over two lines.',
			withTag('bag-info.txt', (text) => `${text}External-Description: one\n  two\n`)
		],
		[
			'labels-of-others',
			'A label that is not ours stands twice.',
			withTag('bag-info.txt', (text) => `${text}Contact-Name: a\nContact-Name: b\n`)
		],
		[
			'hash-in-capitals',
			'Hashes are written in capitals.',
			withTag(manifest, (text) => text.replace(/^\S+/gm, (hash) => hash.toUpperCase()))
		],
		[
			'binary-mode',
			'The manifest is that of `sha256sum --binary`.',
			withTag(manifest, (text) => text.replaceAll('  ', ' *'))
		],
		[
			'dot-in-manifest',
			'Paths of the manifest begin with `./`.',
			withTag(manifest, (text) => text.replaceAll('data/', './data/'))
		]
	]),
	...refused('bag', [
		['no-declaration', 'not-a-bag', 'bagit.txt is missing.', without(declaration)],
		[
			'byte-order-mark',
			'wrong-tag-file',
			'bagit.txt begins with a byte order mark.',
			withTag(declaration, (text) => `\ufeff${text}`)
		],
		...['0.93', '0.97', '2.0'].map(
			(number) =>
				[
					`version-${number}`,
					'other-bag-version',
					`The bag is of version ${number}.`,
					version(number)
				] as const
		),
		[
			'other-encoding',
			'other-bag-version',
			'Tag files are said to be in Shift_JIS.',
			withTag(declaration, (text) => text.replace('UTF-8', 'Shift_JIS'))
		],
		[
			'fetch',
			'fetches-files',
			'The bag wants to fetch a file.',
			withMore('fetch.txt', strToU8('https://example.com/x 1 data/x\n'))
		],
		[
			'no-manifest',
			'missing-tag-file',
			'manifest-sha256.txt is missing.',
			without(manifest, sealTags)
		],
		['no-tag-manifest', 'missing-tag-file', 'tagmanifest-sha256.txt is missing.', without(tags)],
		[
			'no-bag-info',
			'missing-tag-file',
			'bag-info.txt is missing.',
			without('bag-info.txt', sealTags)
		],
		[
			'manifest-nonsense',
			'wrong-tag-file',
			'The manifest is no list of hashes.',
			withTag(manifest, () => 'nonsense\n')
		],
		[
			'manifest-not-utf8',
			'wrong-tag-file',
			'The manifest is not UTF-8.',
			packetWith((bag) => {
				bag.set(manifest, new Uint8Array([0xff, 0xfe, 0x0a]));
				sealTags(bag);
			})
		],
		[
			'path-twice',
			'wrong-tag-file',
			'The manifest names a file twice.',
			withTag(manifest, (text) => text + text)
		],
		[
			'path-twice-with-dot',
			'wrong-tag-file',
			'The manifest names a file twice, once with `./`.',
			withTag(manifest, (text) => text + text.replaceAll('data/', './data/'))
		],
		[
			'two-hashes',
			'wrong-tag-file',
			'The manifest names a file twice, with two hashes.',
			withTag(manifest, (text) => `${text}${'0'.repeat(64)}  ${assessmentPath}\n`)
		],
		[
			'percent-in-manifest',
			'wrong-tag-file',
			'A path holds a percent sign that is not written as %25.',
			listed('data/50%')
		],
		[
			'info-without-colon',
			'wrong-tag-file',
			'A line of bag-info.txt is no label.',
			withTag('bag-info.txt', (text) => `nonsense\n${text}`)
		],
		[
			'missing-assessment',
			'missing-file',
			'A file that the manifest lists is missing.',
			without(assessmentPath)
		],
		[
			'missing-evidence',
			'missing-file',
			'A piece of evidence that the manifest lists is missing.',
			without(evidencePath)
		],
		[
			'listed-absolute',
			'missing-file',
			'The manifest lists a path of the machine.',
			listed('/etc/passwd')
		],
		[
			'listed-step-up',
			'missing-file',
			'The manifest lists a path that steps up.',
			listed('data/../../x')
		],
		['listed-home', 'missing-file', 'The manifest lists a path in somebody’s home.', listed('~/x')],
		[
			'surplus-payload',
			'surplus-file',
			'A file of the payload is not listed.',
			withMore('data/extra')
		],
		['surplus-beside', 'surplus-file', 'A file lies beside the payload.', withMore('README')],
		[
			'other-manifest',
			'surplus-file',
			'There is a second manifest of another kind.',
			withMore('manifest-sha512.txt')
		],
		[
			'altered-assessment',
			'wrong-hash',
			'The assessment is not what the manifest says.',
			withMore(assessmentPath)
		],
		[
			'altered-evidence',
			'wrong-hash',
			'Evidence is not what the manifest says.',
			withMore(evidencePath)
		],
		[
			'altered-manifest',
			'wrong-hash',
			'The manifest is not what the tag manifest says.',
			packetWith((bag) => {
				const [old] = [bag.get(tags)];
				bag.set(
					manifest,
					strToU8(`${new TextDecoder().decode(bag.get(manifest))}${sha256Hex(some)}  data/x\n`)
				);
				if (old) bag.set(tags, old);
			})
		],
		[
			'altered-bag-info',
			'wrong-hash',
			'bag-info.txt is not what the tag manifest says.',
			packetWith((bag) =>
				bag.set(
					'bag-info.txt',
					strToU8(`${new TextDecoder().decode(bag.get('bag-info.txt'))}A: b\n`)
				)
			)
		]
	])
];
