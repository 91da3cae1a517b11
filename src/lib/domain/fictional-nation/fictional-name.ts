import { randomOf } from '../primitives/seeded-random.ts';
import type { KindOfBody } from './bodies-by-prefecture.ts';

/** What every name begins with: no municipality is called so. */
const mark = '見本';

const fronts =
	'霧 雲 星 月 風 虹 露 霜 雪 光 影 音 夢 鈴 笛 扇 鞠 鏡 琴 墨 絵 糸 布 灯 帆 櫂 錨 砂 瑠 璃 珊 瑚 琥 珀 翠 藍 紺 茜 橙 蜜 蕾 梢 雫 泡 渦 潮 汐 凪 暁 宵 朧 霞 霰 雹 氷 炎 煙 灰 炭'.split(
		' '
	);
const backs =
	'ヶ丘 ヶ浜 ヶ森 ヶ谷 ヶ池 ヶ辻 ノ里 ノ関 ノ岬 ノ沢 ノ宮 ノ原 見台 見坂 見橋 見崎 待野 待川 待坂 巡瀬 巡田 結浦 結島 織部 織川 灯台 飾野 舞原 鳴戸 渡瀬 鏡田'.split(
		' '
	);

const endings: Readonly<Record<KindOfBody, string>> = {
	city: '市',
	town: '町',
	village: '村',
	ward: '区'
};

/** The name of the fictional body in a place of the nation: no other has the same under this seed. */
export function fictionalName(seed: number, place: number, kind: KindOfBody): string {
	const random = randomOf(seed, 'names');
	const turn = Math.floor(random() * fronts.length * backs.length);
	const at = (turn + place) % (fronts.length * backs.length);
	const front = fronts[at % fronts.length] ?? '';
	// Neighbours differ in both parts: the second moves on with every place, too.
	const back = backs[(at + Math.floor(at / fronts.length)) % backs.length] ?? '';
	return `${mark}${front}${back}${endings[kind]}`;
}

/** The name of a fictional company. */
export const fictionalCompany = (name: string): string => `${mark}${name}株式会社`;
