import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { installPackages } from './install-packages.mjs';
import { licenceTexts } from './release/licence-texts.mjs';
import { shippedParts } from './release/shipped-parts.mjs';
import { syncTypes } from './sync-types.mjs';
import { isStale, stampOf } from './build-stamp.mjs';
import { mustRun } from './run-command.mjs';

const advice = '上の表示の最初の誤りを直してください。 Mend the first error above.';
const vite = ['node_modules/vite/bin/vite.js', 'build'];
const quiet = ['--logLevel', 'warn'];

/** What `npm run build` makes, by name: the site, the portable html and the command line. */
const parts = {
	site: () => mustRun(process.execPath, [...vite, ...quiet], advice, toStderr),
	portable: () => {
		mustRun(process.execPath, [...vite, ...quiet], advice, {
			...toStderr,
			env: { BUILD_SHAPE: 'portable' }
		});
		mustRun(process.execPath, ['scripts/make-portable.mjs'], advice, toStderr);
	},
	cli: () => {
		mustRun(process.execPath, [...vite, '-c', 'vite.config.cli.ts', ...quiet], advice, toStderr);
		cpSync('static/fonts', 'build/cli/fonts', { recursive: true });
	}
};

/** Words about the build go to stderr: stdout belongs to the command line's results. */
const toStderr = { stdio: ['ignore', 2, 2] };

/** Builds the named parts that are older than their sources. */
export function build(names) {
	installPackages();
	const stale = names.filter(isStale);
	if (stale.length === 0) return;
	// The single file shows the start screen as the site's build has written it, until its script is there.
	if (stale.includes('portable') && !stale.includes('site') && isStale('site'))
		stale.unshift('site');
	syncTypes();
	console.error(`作成中 / building: ${stale.join(', ')}`);
	mustRun(process.execPath, ['scripts/prepare-fonts.mjs'], advice, toStderr);
	for (const name of stale) {
		const stamp = stampOf();
		rmSync(`build/${name}.stamp`, { force: true });
		parts[name]();
		mkdirSync('build', { recursive: true });
		writeFileSync(`build/${name}.stamp`, stamp);
	}
	completeSite();
}

/** The site hands out the licences, and with requests the portable html where both are of the same sources. */
function completeSite() {
	if (isStale('site')) return;
	const parts = shippedParts(JSON.parse(readFileSync('build/site-packages.json', 'utf8')));
	writeFileSync('build/site/licences.txt', licenceTexts(parts));
	if (isStale('portable')) return;
	cpSync('build/machi-tenken.html', 'build/site/machi-tenken.html');
}

if (import.meta.filename === process.argv[1]) {
	const asked = process.argv.slice(2).filter((name) => name in parts);
	build(asked.length > 0 ? asked : Object.keys(parts));
}
