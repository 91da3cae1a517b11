import { readFileSync } from 'node:fs';

/**
 * The start screen as the site's build has written it, to be looked at until the app is there: no
 * addresses in it, no comments. `loading` is what stands in place of any other screen.
 * @param {string} site folder of the built site
 */
export function firstWords(site) {
	const start = readFileSync(`${site}/index.html`, 'utf8');
	const other = readFileSync(`${site}/about.html`, 'utf8');
	const body = found(/<div class="app">([\s\S]*?)<script>/, start);
	return {
		title: found(/<title>([^<]*)<\/title>/, start),
		body: body
			.replace(/<!--[\s\S]*?-->/g, '')
			.replace(/ href="[^"]*"/g, '')
			.trim(),
		loading: found(/<p role="status">([^<]+)<\/p>/, other)
	};
}

function found(pattern, text) {
	const match = pattern.exec(text);
	if (match === null) throw new Error(`the site's pages have no ${String(pattern)}`);
	return match[1];
}
