import { describe, expect, it } from 'vitest';
import { growStructureTree } from '#lib/report/pdf/japanese/structure-tree.ts';

function canvas() {
	const drawn: string[] = [];
	let page = 1;
	return {
		drawn,
		tree: growStructureTree({ draw: (operators) => drawn.push(operators), page: () => page }),
		turnTo: (wanted: number) => (page = wanted)
	};
}

describe('the structure tree', () => {
	it('puts one pair of marks around all that follows in one element', () => {
		const { drawn, tree } = canvas();
		tree.begin('P', {});
		tree.draw('text', 'one');
		tree.draw('text', 'two');
		tree.end();
		tree.finish();
		expect(drawn).toEqual(['/P <</MCID 0>> BDC', 'one', 'two', 'EMC']);
	});

	it('goes on with an element on the next page under a mark of that page', () => {
		const { drawn, tree, turnTo } = canvas();
		tree.begin('P', {});
		tree.draw('text', 'one');
		tree.leavePage();
		turnTo(2);
		tree.draw('text', 'two');
		tree.end();
		tree.finish();
		expect(drawn).toEqual(['/P <</MCID 0>> BDC', 'one', 'EMC', '/P <</MCID 0>> BDC', 'two', 'EMC']);
		expect(tree.marksOf(1)).toEqual(tree.marksOf(2));
		expect(tree.marksOf(1)[0]?.kids).toEqual([
			{ kind: 'content', page: 1, mark: 0 },
			{ kind: 'content', page: 2, mark: 0 }
		]);
	});

	it('takes shapes for decoration, except in a figure', () => {
		const { drawn, tree } = canvas();
		tree.begin('P', {});
		tree.draw('shape', 'line');
		tree.draw('text', 'word');
		tree.end();
		tree.begin('Figure', { alt: '図' });
		tree.draw('shape', 'bar');
		tree.end();
		tree.finish();
		expect(drawn).toEqual([
			'/Artifact BMC',
			'line',
			'EMC',
			'/P <</MCID 0>> BDC',
			'word',
			'EMC',
			'/Figure <</MCID 1>> BDC',
			'bar',
			'EMC'
		]);
	});

	it('refuses text that belongs nowhere', () => {
		const { tree } = canvas();
		expect(() => tree.draw('text', 'x')).toThrow('Document');
		tree.begin('Table', {});
		expect(() => tree.draw('text', 'x')).toThrow('Table');
	});

	it('refuses tags where they make no sense', () => {
		const { tree } = canvas();
		expect(() => tree.begin('TD', {})).toThrow('cannot stand in Document');
		expect(() => tree.begin('Figure', {})).toThrow('alt');
		expect(() => tree.end()).toThrow('no open tag');
		tree.beginArtifact();
		expect(() => tree.begin('P', {})).toThrow('artifact');
	});

	it('does not finish while something is open', () => {
		const open = canvas().tree;
		open.begin('P', {});
		expect(() => open.finish()).toThrow('still open');
		const decorated = canvas().tree;
		decorated.beginArtifact();
		expect(() => decorated.finish()).toThrow('still open');
	});
});
