import { describe, expect, test } from 'vitest';
import { repositoryAddress } from '../../../src/archive/addresses/addresses.ts';

describe('the address of a repository', () => {
  test.each([
    'https://github.com/allenai/scibert',
    'http://github.com/allenai/scibert/',
    'https://www.github.com/allenai/scibert',
    'https://github.com/AllenAI/SciBERT',
    'https://github.com/allenai/scibert.git',
    'https://github.com/allenai/scibert.git/',
    'https://github.com/allenai/scibert/tree/master/scripts',
    'https://github.com/allenai/scibert/blob/master/README.md#L38',
    'https://github.com/allenai/scibert?tab=readme-ov-file',
    'git@github.com:allenai/scibert.git',
    'git://github.com/allenai/scibert.git',
    'git+https://github.com/allenai/scibert.git',
    'ssh://git@github.com/allenai/scibert.git',
    'github.com/allenai/scibert',
    ' https://github.com/allenai/scibert ',
    'https://github.com:443/allenai/scibert',
    'http://github.com:80/allenai/scibert',
    'https://reader:secret@github.com/allenai/scibert',
    'https://x-access-token:a%40b@www.github.com:443/allenai/scibert.git',
    'git+https://reader@github.com/allenai/scibert.git',
    'https://raw.githubusercontent.com/allenai/scibert/master/README.md',
    'https://codeload.github.com/allenai/scibert/zip/refs/heads/master',
    'https://api.github.com/repos/allenai/scibert',
    'https://colab.research.google.com/github/allenai/scibert/blob/master/a.ipynb',
    'https://nbviewer.jupyter.org/github/allenai/scibert/blob/master/a.ipynb',
  ])('is the same for "%s"', (url) => {
    expect(repositoryAddress(url)).toBe('github.com/allenai/scibert');
  });

  test.each([
    ['https://gitlab.com/a/b/-/tree/main', 'gitlab.com/a/b'],
    ['https://gitlab.com/group/sub/project', 'gitlab.com/group/sub/project'],
    ['git@gitlab.com:group/sub/Other.git', 'gitlab.com/group/sub/other'],
    ['https://gitlab.com/group/sub/project/-/blob/main/a.py', 'gitlab.com/group/sub/project'],
    ['https://gitlab.com/group/sub/project.git/-/tree/main', 'gitlab.com/group/sub/project'],
    ['https://gitlab.com/group/project/tree/main/code', 'gitlab.com/group/project'],
    ['https://gitlab.com/group/project/blob/main/a.py', 'gitlab.com/group/project'],
    ['https://gitlab.com/group/project?ref=main', 'gitlab.com/group/project'],
    ['https://gitlab.com/tree/blob', 'gitlab.com/tree/blob'],
    ['https://bitbucket.org/a/b/src/master/', 'bitbucket.org/a/b'],
    ['https://user@example.org:8443/code/x@1.zip', 'example.org:8443/code/x@1.zip'],
    ['https://example.org/@user/code', 'example.org/@user/code'],
    ['https://github.com/a', 'github.com/a'],
    ['https://example.org/code/x.zip', 'example.org/code/x.zip'],
  ])('of %s is %s', (url, expected) => {
    expect(repositoryAddress(url)).toBe(expected);
  });
});
