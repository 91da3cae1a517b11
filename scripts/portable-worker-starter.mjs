// Ends the script of a worker of the portable html. Before it stand the parts that it needs, each kept by its name.
const made = new Map();
const need = (path) => {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const before = made.get(name);
	if (before !== undefined) return before.exports;
	const module = { exports: {} };
	made.set(name, module);
	machiTenkenParts[name](module.exports, need, module);
	return module.exports;
};
need(Object.keys(machiTenkenParts).at(-1));
