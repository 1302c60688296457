// The four sample annexes, with the original wording of published plans. Loaded only when one is opened.
import * as v from 'valibot';
import type { AnnexDocument } from '#shared/annex/model.ts';
import { annexSchema } from '#shared/store/annexJson.ts';

const LOADERS = {
  laiChau: () => import('#shared/data/samples/laiChau.json'),
  dongNai: () => import('#shared/data/samples/dongNai.json'),
  ministry: () => import('#shared/data/samples/ministry.json'),
  lamDong: () => import('#shared/data/samples/lamDong.json'),
};

type SampleId = keyof typeof LOADERS;

export const SAMPLES = Object.keys(LOADERS) as SampleId[];

export const loadSample = async (id: SampleId): Promise<AnnexDocument> => v.parse(annexSchema, (await LOADERS[id]()).default);
