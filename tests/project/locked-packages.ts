import { readFileSync } from 'node:fs';

/** What the lock file says of one installed package. */
export type LockedPackage = {
	readonly version?: string;
	readonly license?: string;
	readonly resolved?: string;
	readonly dev?: boolean;
	readonly hasInstallScript?: boolean;
	readonly dependencies?: Readonly<Record<string, string>>;
};

/** All installed packages, by their folders. */
export const lockedPackages = (
	JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		readonly packages: Readonly<Record<string, LockedPackage>>;
	}
).packages;

/** The name of the package in a folder. */
export const nameOfFolder = (folder: string): string => folder.split('node_modules/').at(-1) ?? '';

/** Where a package finds another, as Node looks for it: beside itself, then further out. */
function folderOf(name: string, from: string): string | undefined {
	const places = from === '' ? [''] : [`${from}/`, ...outerPlaces(from)];
	return places.map((place) => `${place}node_modules/${name}`).find((one) => one in lockedPackages);
}

function outerPlaces(folder: string): readonly string[] {
	const at = folder.lastIndexOf('/node_modules/');
	return at === -1 ? [''] : [`${folder.slice(0, at)}/`, ...outerPlaces(folder.slice(0, at))];
}

/** The folders of the named packages and of all that they need at run time. */
export function runTimeClosure(names: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	const waiting = names.map((name) => folderOf(name, ''));
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		if (found.has(folder)) continue;
		found.add(folder);
		for (const name of Object.keys(lockedPackages[folder]?.dependencies ?? {})) {
			const place = folderOf(name, folder);
			if (place !== undefined) waiting.push(place);
		}
	}
	return found;
}
