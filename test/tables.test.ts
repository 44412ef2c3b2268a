import { expect, test } from 'vitest';
import { placeTails, prefectures } from '../rules/reference/prefectures';
import { provinces } from '../rules/reference/provinces';
import { subjectNatures } from '../rules/reference/subject-natures';
import { variants } from '../rules/reference/variants';
import { packNatures, packPrefectures, packProvinces, packVariants } from './pack';

test.each([
  ['provinces', packProvinces(provinces)],
  ['subject-natures', packNatures(subjectNatures)],
  ['prefectures', packPrefectures(prefectures, provinces, placeTails)],
  ['variants', packVariants(variants)],
])('packed %s are the readable rows', async (name, packed) => {
  await expect(packed).toMatchFileSnapshot(`../rules/reference/${name}.packed.ts`);
});
