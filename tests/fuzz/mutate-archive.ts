import { unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateText } from './mutate-json.ts';
import { below, oneOf, type Random } from '#lib/domain/primitives/seeded-random.ts';

/** Texts mostly stay texts. */
const change = (name: string) => (/\.(?:xml|txt|rels)$/.test(name) ? mutateText : mutateBytes);

type Files = Map<string, Uint8Array>;

/** An archive with one of its files changed inside and packed anew, or left out; now and then its own bytes. */
export function mutateArchive(
	bytes: Uint8Array,
	random: Random,
	seal: (files: Files) => void = () => undefined
): Uint8Array {
	if (below(random, 4) === 0) return mutateBytes(bytes, random);
	const files: Files = new Map(Object.entries(unzipSync(bytes)));
	const name = oneOf(random, [...files.keys()]);
	const content = files.get(name) ?? new Uint8Array();
	if (below(random, 12) === 0) files.delete(name);
	else files.set(name, change(name)(content, random));
	if (below(random, 2) === 0) seal(files);
	return zipSync(Object.fromEntries(files), { level: 1 });
}
