import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const fonts = ['biz-udpgothic-regular', 'biz-udpgothic-bold', 'noto-sans-jp-fallback'];

/**
 * Completes the portable html: the report fonts go in as inert data blocks at the end, so that the
 * page starts before they are read. Data blocks are no scripts, the Content-Security-Policy stands.
 */
const page = readFileSync('build/portable-site/index.html', 'utf8');
const end = page.lastIndexOf('</body>');
if (end === -1) throw new Error('build/portable-site/index.html has no </body>');
const blocks = fonts.map((name) => {
	const path = `static/fonts/${name}.ttf.gz`;
	if (!existsSync(path)) throw new Error(`${path} is missing: run scripts/prepare-fonts.mjs`);
	return `<script type="application/octet-stream" id="font-${name}">${readFileSync(path).toString('base64')}</script>\n`;
});
writeFileSync('build/machi-tenken.html', page.slice(0, end) + blocks.join('') + page.slice(end));
