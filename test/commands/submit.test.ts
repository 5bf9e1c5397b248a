import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BC5CDR, createPerson } from './submit/submitting.ts';

describe('pwc submit', () => {
  test('keeps a result under the names of the archive, and says where it stands', async () => {
    const person = createPerson();
    const { exitCode, out, err } = await person.run(
      `${BC5CDR} --model MyNet --metric f1=89.50 --paper scibert --code https://github.com/a/b --code https://github.com/a/c --csv`,
    );
    expect({ exitCode, err }).toEqual({
      exitCode: 0,
      err: 'pwc: note: "ner" on "bc5cdr" is read as Named Entity Recognition (NER) on BC5CDR\npwc: note: the paper "scibert" is read as SciBERT: A Pretrained Language Model for Scientific Text\npwc: note: kept 1 result in FILE\n',
    });
    const [head, row] = out.split('\n');
    expect(head).toBe(
      'id,task,dataset,model,metric,value,value_text,scaled,rank,of,direction,best_value_text,best_model',
    );
    const id = row?.split(',')[0];
    expect(row).toBe(
      `${id},Named Entity Recognition (NER),BC5CDR,MyNet,F1,89.5,89.50,false,2,6,higher,89.93,NER+PA+RL (PubMed)`,
    );
    expect(JSON.parse(readFileSync(person.file, 'utf8'))).toEqual({
      id,
      submitted_at: '2025-07-28T12:00:00.000Z',
      task: 'Named Entity Recognition (NER)',
      dataset: 'BC5CDR',
      model_name: 'MyNet',
      metrics: { F1: '89.50' },
      paper_url: 'https://paperswithcode.com/paper/scibert-pretrained-contextualized-embeddings',
      paper_title: 'SciBERT: A Pretrained Language Model for Scientific Text',
      paper_date: '2019-03-26',
      code_links: [
        { title: null, url: 'https://github.com/a/b' },
        { title: null, url: 'https://github.com/a/c' },
      ],
      uses_additional_data: null,
      source: null,
    });
  });

  test('keeps nothing with --dry-run', async () => {
    const person = createPerson();
    const { out, err } = await person.run(
      `${BC5CDR} --model MyNet --metric F1=90 --dry-run --columns id,rank,of`,
    );
    expect(out).toBe('id\trank\tof\n\t1\t6\n');
    expect(err).toContain('note: a dry run: nothing is kept');
    expect(existsSync(person.file)).toBe(false);
  });

  test('offers near names for what the archive does not know', async () => {
    const person = createPerson();
    const task = await person.run(
      'submit --task "Named Entity Recogntion" --dataset BC5CDR --model M --metric F1=1',
    );
    expect(task).toEqual({
      exitCode: 1,
      out: '',
      err: `pwc: the archive does not know the task "Named Entity Recogntion". The nearest:
     --task "Named Entity Recognition (NER)" --dataset BC5CDR
     --task "Medical Named Entity Recognition" --dataset BC5CDR-disease
     --task "Medical Named Entity Recognition" --dataset BC5CDR-chemical
     If it is new: --new
`,
    });
    const metric = await person.run(`${BC5CDR} --model M --metric F2=1`);
    expect({ ...metric, err: metric.err.split('\n') }).toEqual({
      exitCode: 1,
      out: '',
      err: [
        'pwc: Named Entity Recognition (NER) on BC5CDR has no metric "F2". It has:',
        '     --metric F1=…',
        '     If it is new: --new',
        '',
      ],
    });
    const pair = await person.run(
      'submit --task "Image Classification" --dataset BC5CDR --model M --metric F1=1',
    );
    expect(pair.err).toContain('the archive has no leaderboard of Image Classification on BC5CDR.');
  });

  test('takes new names with --new, and after that without', async () => {
    const person = createPerson();
    const first = await person.run(
      'submit --task "New Task" --dataset Set --model A --metric "error rate=3" --new -q --columns rank,direction',
    );
    expect(first).toEqual({ exitCode: 0, out: 'rank\tdirection\n1\tlower\n', err: '' });
    const second = await person.run(
      'submit --task "new task" --dataset set --model B --metric "Error Rate=2" -q --columns task,metric,rank,of',
    );
    expect(second).toEqual({
      exitCode: 0,
      out: 'task\tmetric\trank\tof\nNew Task\terror rate\t1\t2\n',
      err: '',
    });
  });

  test.each([
    [
      'F1=8.9',
      'F1 8.9 is far below the other scores (87.12 to 89.93): is it on the same scale? The nearest: CollaboNet 87.12, SciBERT (Base Vocab) 88.11, SciBERT (SciVocab) 88.94',
    ],
    [
      'F1=890',
      'F1 890 is no proportion; the nearest: NER+PA+RL (PubMed) 89.93, BioFLAIR 89.42, SciBERT (SciVocab) 88.94',
    ],
    ['F1=0.895', 'F1 0.895 is read as 89.5, on the scale of the others'],
  ])('warns of %s', async (metric, warning) => {
    const { exitCode, err } = await createPerson().run(`${BC5CDR} --model M --metric ${metric}`);
    expect({ exitCode, notes: err.split('\n') }).toEqual({
      exitCode: 0,
      notes: expect.arrayContaining([`pwc: note: ${warning}`]),
    });
  });

  test('says nothing of a score that is a little better or worse than all others', async () => {
    const { err } = await createPerson().run(`${BC5CDR} --model M --metric F1=91.2`);
    expect(err).not.toMatch(/far|scale/);
  });

  test.each([
    [`${BC5CDR} --model M --metric F1=good`, 'the score "good" of F1 cannot be read as a number.'],
    [`${BC5CDR} --model M --metric F1`, '--metric takes a metric and its score, such as F1=88.9, not "F1".'],
    [
      `${BC5CDR} --model M --metric F1=1 --date 2019-02-31`,
      '--date takes a date such as 2019-03-26, not "2019-02-31".',
    ],
    [
      `${BC5CDR} --model M --metric F1=1 --source example.org`,
      '--source takes an address that begins with https://, not "example.org".',
    ],
    [`${BC5CDR} --metric F1=1`, 'a result needs --model too.'],
    ['submit', 'submit needs a file of results, or flags that say one.'],
    [
      `${BC5CDR} results.json`,
      'submit takes a file or flags, and was given results.json and --task, --dataset.',
    ],
    [
      `${BC5CDR} --model "SciBERT (SciVocab)" --metric F1=88.94 --paper 1903.10676`,
      'the archive has this result already: row 3 of Named Entity Recognition (NER) on BC5CDR, SciBERT (SciVocab).',
    ],
  ])('refuses %s', async (line, message) => {
    const { exitCode, out, err } = await createPerson().run(line);
    expect({ exitCode, out, first: err.split('\n')[0] }).toEqual({
      exitCode: 2,
      out: '',
      first: `pwc: ${message}`,
    });
  });

  test('refuses what was submitted before, also within one file', async () => {
    const person = createPerson();
    const result = { task: 'ner', dataset: 'bc5cdr', model: 'M', metrics: { F1: '90.0' } };
    const file = person.write('two.json', JSON.stringify([result, { ...result, metrics: { F1: 90 } }]));
    const { exitCode, err } = await person.run(['submit', file]);
    expect(exitCode).toBe(2);
    expect(err).toMatch(
      /1 of 2 results cannot be kept, and nothing was kept:\n {5}\[1\]: the same result stands before it, at \[0\]\.\n$/,
    );
    expect(existsSync(person.file)).toBe(false);
  });

  test('reads stdin, and says of a whole file which of its results are wrong', async () => {
    const person = createPerson();
    const stdin = 'task,dataset,model,F1\nner,bc5cdr,A,90\nner,bc5cdr,,91\nnerr,bc5cdr,C,92\n';
    const { exitCode, err } = await person.run('submit -', { stdin });
    expect(exitCode).toBe(2);
    expect(err).toContain('2 of 3 results cannot be kept, and nothing was kept:');
    expect(err).toContain('row 3: the result has no model_name.');
    expect(err).toContain('row 4: the archive does not know the task "nerr".');
    expect(
      (
        await person.run('submit - --columns model,rank -q', {
          stdin: stdin.split('\n').slice(0, 2).join('\n'),
        })
      ).out,
    ).toBe('model\trank\nA\t1\n');
  });

  test('says so where a file cannot be read', async () => {
    const { exitCode, err } = await createPerson().run('submit /nowhere/x.json');
    expect({ exitCode, err }).toEqual({
      exitCode: 5,
      err: 'pwc: could not read /nowhere/x.json: no such file or directory\n',
    });
  });

  test('prints a schema that is JSON, in every way of asking for it', async () => {
    const person = createPerson();
    const { out } = await person.run('submit --schema');
    expect(JSON.parse(out).$defs.result.required).toEqual(['task', 'dataset', 'metrics']);
    expect((await person.run('submit --schema --json')).out).toBe(out);
    expect((await person.run('submit --schema --csv')).err).toBe(
      'pwc: --format csv is for rows, and this answer has none.\n',
    );
  });
});
