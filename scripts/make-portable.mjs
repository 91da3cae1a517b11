import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { firstWords } from './first-words.mjs';
import { licenceTexts } from './release/licence-texts.mjs';
import { shippedParts } from './release/shipped-parts.mjs';

const fonts = ['biz-udpgothic-regular', 'biz-udpgothic-bold', 'noto-sans-jp-fallback'];
const built = 'build/portable-site';

/** Ends a script early, or begins a comment that a script's end does not close. */
const safeInScript = (code) => code.replaceAll('<!--', '<\\!--').replace(/<\/(?=script)/gi, '<\\/');

/** A block that is no script until somebody makes one of it. */
const block = (type, id, text) => `<script type="${type}" id="${id}">${text}</script>\n`;

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The brackets around the function have the engine read it once, not a first time to skip it. */
const asPart = (code) =>
	safeInScript(`globalThis.machiTenkenPart=((exports,require,module)=>{${code}\n});`);

const page = readFileSync(`${built}/index.html`, 'utf8');
const bodyAt = page.indexOf('<body>');
const script = between(page.slice(bodyAt), '<script>', '</script>');
/** What the page does before it is painted. */
const early = Array.from(
	page.slice(0, bodyAt).matchAll(/<script>(.*?)<\/script>/gs),
	([, text]) => text
);
const kit = /__sveltekit_\w+/.exec(script)?.[0] ?? fail('no name of Kit in the script');
const entry = between(
	script,
	'const element = document.currentScript.parentElement;',
	`${kit}.app.start`
);

const parts = [
	['entry.js', asPart(entry)],
	...readdirSync(`${built}/parts`)
		.filter((name) => name.endsWith('.js'))
		.map((name) => [name, asPart(readFileSync(`${built}/parts/${name}`, 'utf8'))])
];
/** The parts that the worker for reports is put together from; its own is the last. */
const ofWorker = JSON.parse(readFileSync(`${built}/parts/report-worker.json`, 'utf8'));
const words = firstWords('build/site');
const starter = `{
	globalThis.${kit} = { base: new URL('.', location).pathname.slice(0, -1) };
	${readFileSync('scripts/portable-starter.mjs', 'utf8').replace('LOADING', JSON.stringify(words.loading))}
}`;

const body = [
	`<div class="app"><div id="first-words" inert aria-hidden="true">${words.body}</div></div>`,
	`<script>${starter}</script>`,
	...parts.map(([name, text]) => block('text/plain', `part-${name}`, text)),
	`<script type="text/plain" id="report-worker" data-parts="${ofWorker.join(' ')}">${readFileSync('scripts/portable-worker-starter.mjs', 'utf8')}</script>\n`,
	block(
		'application/json',
		'guidelines',
		readFileSync('build/data/guidelines.json', 'utf8').replaceAll('<', '\\u003c')
	),
	// Whoever passes the file on passes the licences on: nobody runs or shows them before they are asked for.
	block('text/plain', 'licences-of-parts', safeInScript(licencesOfParts())),
	// Last and largest: nothing waits for them but a report.
	...fonts.map((name) => block('application/octet-stream', `font-${name}`, fontText(name)))
].join('\n');

const head = page
	.slice(0, bodyAt)
	.replace(
		/script-src [^;]*/,
		['script-src', ...[...early, starter, ...parts.map(([, text]) => text)].map(sha256)].join(' ')
	)
	.replace('trusted-types ', 'trusted-types machi-tenken-parts ')
	.replace('</head>', `<title>${words.title}</title></head>`);
writeFileSync('build/machi-tenken.html', `${head}<body>\n${body}</body>\n</html>\n`);

function between(text, from, to) {
	const start = text.indexOf(from);
	const end = text.indexOf(to, start);
	if (start === -1 || end === -1) fail(`no text between ${from} and ${to}`);
	return text.slice(start + from.length, end);
}

function licencesOfParts() {
	return licenceTexts(
		shippedParts(JSON.parse(readFileSync('build/portable-packages.json', 'utf8')))
	);
}

function fontText(name) {
	const path = `static/fonts/${name}.ttf.gz`;
	if (!existsSync(path)) fail(`${path} is missing: run scripts/prepare-fonts.mjs`);
	return readFileSync(path).toString('base64');
}

function fail(problem) {
	throw new Error(problem);
}
