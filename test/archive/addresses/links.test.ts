import { expect, test } from 'vitest';
import { readLinks } from '../../../src/archive/addresses/links.ts';
import { archiveOf } from '../../helpers/archive.ts';

test('a task has its own page, and not that of another task whose slug reads like its name', async () => {
  const page = (slug: string) => `https://paperswithcode.com/task/${slug}`;
  const tasks = [
    { task: '6D Pose Estimation using RGB', url: page('6d-pose-estimation') },
    { task: '6D Pose Estimation', url: page('6d-pose-estimation-1') },
  ];
  const url = 'https://paperswithcode.com/dataset/linemod-1';
  const archive = await archiveOf({ datasets: [{ url, name: 'LINEMOD', tasks }] });
  expect(readLinks(archive, 'task', 2)).toEqual({
    name: '6D Pose Estimation',
    page: page('6d-pose-estimation-1'),
    homepage: null,
    paper: null,
    paperPage: null,
    pdf: null,
    code: null,
    arxivId: null,
    taskPage: null,
  });
});
