import { expect, test } from 'vitest';
import { platforms } from '../../rules/domain/platforms';
import { packPlatforms } from '../pack';

test('packed platforms are the readable rows', async () => {
  await expect(packPlatforms(platforms)).toMatchFileSnapshot('../../rules/domain/platforms.packed.ts');
});
