import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const shaOf = (text: string): string => createHash('sha256').update(text).digest('base64');
const scripts = (html: string): readonly string[] =>
	[...html.matchAll(/<script[^>]*>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>/g)].map(
		([, text = '']) => text
	);

/** A page whose inline scripts changed, with the digests of its policy made to fit. */
function withDigests(before: string, after: string): string {
	const [old, now] = [scripts(before), scripts(after)];
	return old.reduce(
		(html, script, order) => html.replaceAll(shaOf(script), shaOf(now[order] ?? '')),
		after
	);
}

/**
 * Lays a later build of the site into a folder: every part of the script has another name, as after any change, so
 * that nothing of the earlier build is on the server any longer; the version is another, and that of the database may
 * be one more.
 */
export function layLaterBuild(folder: string, database: 'same' | 'newer'): void {
	cpSync('build/site', folder, { recursive: true });
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const parts = paths.filter((path) => /_app\/immutable\/.*\.(?:js|css)$/.test(path));
	// A hash is eight letters before the ending; the new name is as long as the old one.
	const later = (name: string) => name.replace(/(.)(.{7})(\.\w+)$/, '$2$1$3');
	const names = new Map(parts.map((path) => [basename(path), later(basename(path))]));
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const laterVersion = [...version].toReversed().join('');
	let raised = 0;
	const raise = (text: string): string =>
		text.replace(
			/(await [\w$]+\([\w$]+,)(\d+)(,\{upgrade:)/g,
			(_, call: string, old: string, rest: string) => {
				raised += 1;
				return `${call}${String(Number(old) + 1)}${rest}`;
			}
		);
	for (const path of paths.filter((path) => /\.(?:js|css|html|json)$/.test(path))) {
		const before = readFileSync(path, 'utf8');
		const renamed = before
			.replaceAll(version, laterVersion)
			.replace(/[\w-]+(?:\.[\w-]+)*\.(?:js|css)\b/g, (name) => names.get(name) ?? name);
		const raisedToo = database === 'newer' ? raise(renamed) : renamed;
		const after = path.endsWith('.html') ? withDigests(before, raisedToo) : raisedToo;
		if (after !== before) writeFileSync(path, after);
	}
	for (const path of parts) {
		renameSync(path, join(dirname(path), names.get(basename(path)) ?? basename(path)));
	}
	if (database === 'newer' && raised !== 1) {
		throw new Error(`The version of the database stands ${String(raised)} times in the build.`);
	}
}
