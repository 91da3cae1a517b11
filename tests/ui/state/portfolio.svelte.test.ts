import { describe, expect, it } from 'vitest';
import type { PortfolioFile } from '#lib/application/read-portfolio-file.ts';
import { formerCode } from '#lib/domain/fictional-nation/former-codes.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { encodeCampaign } from '#lib/formats/campaign/encode-campaign.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import { lockFile } from '#lib/exchange/encryption/lock-file.ts';
import { aFile, smallChecklist } from '../../application/assessment-builders.ts';
import { valueOf } from '../../support/value-of.ts';
import { FakeBrowser } from './state-support.ts';

const at = (path: string, content: string | Uint8Array): PortfolioFile => {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return {
		path,
		file: {
			name: path,
			size: bytes.length,
			arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer)
		}
	};
};
const city = (code: string, change = {}) =>
	encodeAssessment(
		aFile({
			id: `c${code}`,
			municipality: { code, name: `市${code}` },
			answers: { organisation: { 'GOV-01': { status: 'met' } } },
			...change
		})
	);
const codesOf = ({ states }: FakeBrowser) => states.portfolio.view.compared.map(({ code }) => code);

describe('a portfolio on screen', () => {
	it('compares one result of a city and says of every other file why it is left out', async () => {
		const { states } = new FakeBrowser();
		const { portfolio } = states;
		await portfolio.take([
			at('a.json', city('282103')),
			at('newer.json', city('282103', { asOf: '2026-12-01' })),
			at('b.json', city('281000')),
			at('sample.json', city('011002', { sample: true })),
			at('x.txt', 'x')
		]);
		expect(portfolio.view.compared.map(({ source }) => source)).toEqual(['b.json', 'newer.json']);
		expect(portfolio.leftOut.map(({ source, why }) => [source, why.kind])).toEqual([
			['a.json', 'superseded'],
			['sample.json', 'sample'],
			['x.txt', 'other-file']
		]);
	});

	it('shows samples where there is nothing else, and takes them off for the first real city', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		await portfolio.take([at('s.json', city('011002', { sample: true }))]);
		expect([portfolio.view.isSample, codesOf(browser)]).toEqual([true, ['011002']]);
		await portfolio.take([at('r.json', city('282103'))]);
		expect([portfolio.view.isSample, codesOf(browser)]).toEqual([false, ['282103']]);
	});

	it('says of a fictional town that is no more that its code is not there now', async () => {
		const { portfolio } = new FakeBrowser().states;
		await portfolio.take([
			at('s.json', city('011002', { sample: true })),
			at('former.json', city(formerCode(6), { sample: true }))
		]);
		expect(portfolio.leftOut.map(({ source, why }) => [source, why.kind])).toContainEqual([
			'former.json',
			'unknown-code'
		]);
	});

	it('reads the same file once, and two of one name apart', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		await portfolio.take([at('a.json', city('282103'))]);
		await portfolio.take([at('a.json', city('282103')), at('a.json', `${city('281000')} `)]);
		expect(portfolio.cities.map(({ source }) => source)).toEqual(['a.json', 'a.json (2)']);
	});

	it('reads a file anew that could not be read before, and counts it once', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		const later = at('a.json', city('282103'));
		let times = 0;
		const arrayBuffer = () =>
			times++ === 0
				? Promise.reject(new DOMException('', 'NotReadableError'))
				: later.file.arrayBuffer();
		const file = { ...later, file: { ...later.file, arrayBuffer } };
		await portfolio.take([file]);
		expect(portfolio.leftOut.map(({ why }) => why.kind)).toEqual(['changed-or-forbidden']);
		await portfolio.take([file]);
		expect([codesOf(browser), portfolio.leftOut, portfolio.unread.count]).toEqual([
			['282103'],
			[],
			0
		]);
	});

	it('keeps locked what was not opened when opening is given up', async () => {
		const { portfolio } = new FakeBrowser().states;
		const locked = (path: string) => at(path, 'age-encryption.org/v1\n-> scrypt AAAA 18\n');
		const second = locked('b.age');
		let times = 0;
		const arrayBuffer = () => {
			if (times++ === 1) portfolio.cancel();
			return second.file.arrayBuffer();
		};
		await portfolio.take([
			locked('a.age'),
			{ ...second, file: { ...second.file, arrayBuffer } },
			locked('c.age')
		]);
		await portfolio.unlock({ kind: 'passphrase', passphrase: '長いパスフレーズです一二三' });
		expect(portfolio.phase.kind).toBe('cancelled');
		expect(portfolio.locked.map(({ path }) => path).toSorted()).toEqual([
			'a.age',
			'b.age',
			'c.age'
		]);
		expect(portfolio.leftOut).toEqual([]);
	});

	it('asks for the passphrase again when locked files that were left are chosen again', async () => {
		const { portfolio } = new FakeBrowser().states;
		const locked = at('a.age', 'age-encryption.org/v1\n-> scrypt AAAA 18\n');
		await portfolio.take([locked, locked]);
		expect(portfolio.locked).toHaveLength(1);
		portfolio.leaveLocked();
		expect(portfolio.leftOut).toHaveLength(1);
		await portfolio.take([locked]);
		expect([portfolio.locked.length, portfolio.leftOut.length]).toEqual([1, 0]);
	});

	it('says that nothing came, or nothing new', async () => {
		const { portfolio } = new FakeBrowser().states;
		await portfolio.take([]);
		expect(portfolio.missed).toBe('nothing-found');
		const one = at('a.json', city('282103'));
		await portfolio.take([one]);
		expect(portfolio.missed).toBeUndefined();
		await portfolio.take([one]);
		expect(portfolio.missed).toBe('nothing-new');
	});

	it('opens a campaign again that was closed, and keeps two apart', async () => {
		const { portfolio, campaign } = new FakeBrowser().states;
		const file = (title: string) =>
			at(
				`${title}.json`,
				encodeCampaign({
					format: 'machi-tenken/campaign',
					formatVersion: 1,
					title,
					period: { fiscalYear: 2026 },
					checklist: { guideline: 'scsg', edition: '3.0', revision: 1, digest: 'a'.repeat(64) },
					deadline: '2027-01-31',
					asked: [{ code: '282103', name: '加古川市' }]
				})
			);
		await portfolio.take([file('甲'), file('乙'), file('甲')]);
		const [other] = campaign.others;
		expect([campaign.current?.title, campaign.others.length, other?.title]).toEqual([
			'甲',
			1,
			'乙'
		]);
		if (campaign.current !== undefined) campaign.change({ ...campaign.current, title: '甲改' });
		if (other !== undefined) campaign.turnTo(other);
		expect([campaign.current?.title, campaign.others.map(({ title }) => title)]).toEqual([
			'乙',
			['甲']
		]);
		campaign.close();
		await portfolio.take([file('乙')]);
		expect(campaign.current?.title).toBe('乙');
	});

	it('reads what is added while others are read after those, and loses neither', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		const first = portfolio.take([at('a.json', city('282103')), at('b.json', city('281000'))]);
		const second = portfolio.take([at('c.json', city('271004'))]);
		expect(portfolio.phase.kind).toBe('reading');
		await Promise.all([first, second]);
		expect(portfolio.phase.kind).toBe('idle');
		expect(codesOf(browser)).toEqual(['271004', '281000', '282103']);
	});

	it('reads the rest when the same files are chosen again after reading was given up', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		const last = at('stop.json', city('271004'));
		let times = 0;
		const arrayBuffer = () => {
			if (times++ === 0) portfolio.cancel();
			return last.file.arrayBuffer();
		};
		const stopping = { ...last, file: { ...last.file, arrayBuffer } };
		const all = [at('a.json', city('282103')), stopping, at('b.json', city('281000'))];
		await Promise.all([portfolio.take(all), portfolio.take([at('z.json', city('011002'))])]);
		expect([portfolio.phase.kind, codesOf(browser)]).toEqual(['cancelled', ['271004', '282103']]);
		await portfolio.take(all);
		expect([portfolio.phase.kind, codesOf(browser)]).toEqual([
			'idle',
			['271004', '281000', '282103']
		]);
		expect(portfolio.cities).toHaveLength(3);
		expect(portfolio.leftOut).toEqual([]);
	});

	it('is empty when it is cleared in the midst of reading', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		const reading = portfolio.take([at('a.json', city('282103')), at('x.txt', 'x')]);
		await portfolio.clear();
		await reading;
		expect([portfolio.isEmpty, portfolio.phase.kind]).toEqual([true, 'idle']);
	});

	it('opens locked files together at the end, and keeps those locked that the passphrase does not fit', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		const lock = async (passphrase: string) => {
			const { assessment } = aFile({
				answers: { organisation: { 'GOV-01': { status: 'met' } } }
			});
			const packet = encodePacket(
				packAssessment(
					{ assessment, checklist: smallChecklist, evidence: new Map() },
					{ kind: 'backup', baggingDate: '2026-11-23' }
				)
			);
			return valueOf(await lockFile(packet, { kind: 'passphrase', passphrase }));
		};
		const ours = '長いパスフレーズです一二三';
		await portfolio.take([
			at('a.age', await lock(ours)),
			at('b.age', 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10\nAAAA\n--- AAAA\n')
		]);
		expect([portfolio.locked.length, codesOf(browser)]).toEqual([2, []]);
		await portfolio.unlock({ kind: 'passphrase', passphrase: ours });
		expect([portfolio.locked.map(({ path }) => path), codesOf(browser)]).toEqual([
			['b.age'],
			['282103']
		]);
		portfolio.leaveLocked();
		expect(portfolio.leftOut.map(({ source, why }) => [source, why.kind])).toEqual([
			['b.age', 'locked']
		]);
	});

	it('gives aliases that stay, and shows no name while they are on', async () => {
		const browser = new FakeBrowser();
		const { portfolio } = browser.states;
		await portfolio.take([at('a.json', city('282103'))]);
		const [first] = portfolio.view.compared;
		portfolio.view.showNames('aliases');
		const alias = first === undefined ? '' : portfolio.view.nameOf(first);
		expect(alias).toBe('A01');
		await portfolio.take([at('b.json', city('281000'))]);
		expect(portfolio.view.aliasOf('282103')).toBe(alias);
		expect(portfolio.view.aliasOf('281000')).toBe('A02');
	});

	it('warns before it is left, and forgets everything when it is cleared', async () => {
		const browser = new FakeBrowser();
		const stop = await browser.start();
		const { portfolio } = browser.states;
		await portfolio.take([at('a.json', city('282103')), at('x.txt', 'x')]);
		expect(browser.warning).toBe('unsaved');
		await portfolio.clear();
		expect([browser.warning, portfolio.isEmpty, codesOf(browser)]).toEqual(['never', true, []]);
		stop();
	});

	it('sees the place of an assessment that is kept here without counting it', async () => {
		const browser = new FakeBrowser();
		await browser.kept.save(aFile({ id: 'own' }), 0, '2026-11-22T00:00:00.000Z');
		const { view } = browser.states.portfolio;
		expect((await view.lookFromKept('own')).ok).toBe(true);
		expect(view.ownIn([])?.code).toBe('282103');
		expect(view.compared).toEqual([]);
		expect((await view.lookFromKept('gone')).ok).toBe(false);
	});
});
