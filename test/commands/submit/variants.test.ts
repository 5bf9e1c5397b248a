import { expect, test } from 'vitest';
import { createPerson } from './submitting.ts';

const CIFAR =
  'submit --task "Image Generation" --dataset "cifar-10 (with noisy labels)" --model M --metric FID=3';

test('a variant of a dataset that no leaderboard has yet is not the dataset itself, which has one', async () => {
  const person = createPerson();
  expect(await person.run(CIFAR)).toEqual({
    exitCode: 1,
    out: '',
    err: `pwc: the archive has no leaderboard of Image Generation on CIFAR-10 (with noisy labels).
     If it is new: --new
`,
  });
  expect(await person.run(`${CIFAR} --new --quiet --columns task,dataset,rank,of`)).toEqual({
    exitCode: 0,
    out: 'task\tdataset\trank\tof\nImage Generation\tCIFAR-10 (with noisy labels)\t1\t1\n',
    err: '',
  });
});
