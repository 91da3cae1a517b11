// Stands in the portable html before everything else. The parts of the script lie in blocks of text; one that
// is needed becomes a script, which the Content-Security-Policy lets run because it names its SHA-256.
const policy = globalThis.trustedTypes?.createPolicy('machi-tenken-parts', {
	createScript: (text) => text
});
const made = new Map();
const blockOf = (name) => document.getElementById(`part-${name}`);
const need = (path) => {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const before = made.get(name);
	if (before !== undefined) return before.module.exports;
	const module = { exports: {} };
	const block = blockOf(name);
	const script = document.createElement('script');
	script.text = policy?.createScript(block.textContent) ?? block.textContent;
	document.head.append(script);
	script.remove();
	block.remove();
	const part = globalThis.machiTenkenPart;
	made.set(name, { module, part });
	part(module.exports, need, module);
	return module.exports;
};
// A worker is put together from parts too; the browser keeps the text of those that have run.
globalThis.machiTenkenPartText = (name) =>
	made.has(name)
		? `globalThis.machiTenkenPart=(${made.get(name).part})`
		: blockOf(name).textContent;
// The first words are those of the start screen; any other address waits with a word.
if (location.hash.length > 2) document.querySelector('#first-words main').textContent = LOADING;
document.addEventListener('DOMContentLoaded', () => {
	need('entry.js').start(document.querySelector('.app'));
});
