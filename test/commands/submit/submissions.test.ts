import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_FOLDER, temporaryFolder } from '../../helpers/archive.ts';
import { BC5CDR, createPerson, type Person } from './submitting.ts';

let person: Person;

beforeAll(async () => {
  person = createPerson();
  await person.run(
    `${BC5CDR} --model MyNet --metric F1=90.10 --paper 1903.10676 --source https://example.org/table`,
  );
  await person.run(
    'submit --task "New Task" --dataset Set --model Other --metric acc=0.5 --metric "EM=7" --paper "A New Paper" --date 2025-01-02 --uses-additional-data --new',
  );
});

/** The ids of the two submissions. */
async function ids(): Promise<readonly string[]> {
  return (await person.run('submission --ids')).out.trim().split('\n');
}

describe('what was submitted', () => {
  test('is listed, a row for each score', async () => {
    const { out } = await person.run(
      'submission --columns model_name,metric,value_text,paper_date,uses_additional_data',
    );
    expect(out).toBe(
      'model_name\tmetric\tvalue_text\tpaper_date\tuses_additional_data\nMyNet\tF1\t90.10\t2019-03-26\t\nOther\tacc\t0.5\t2025-01-02\ttrue\nOther\tEM\t7\t2025-01-02\ttrue\n',
    );
  });

  test('is named once each by --ids, in the list and in an export', async () => {
    const listed = await ids();
    expect(listed).toHaveLength(2);
    expect((await person.run('export submissions --ids')).out.trim().split('\n')).toEqual(listed);
  });

  test.each(['csv', 'json', 'evaluation-tables', 'model-index'])(
    'is the same after it was sent on as %s',
    async (form) => {
      const flag = form.includes('-') ? `--as ${form}` : `--format ${form}`;
      const { out } = await person.run(`export submissions ${flag}`);
      const other = createPerson();
      expect(await other.run('submit - --new -q --ids', { stdin: out })).toMatchObject({
        exitCode: 0,
        err: '',
      });
      const columns =
        form === 'model-index'
          ? 'model_name,metric,value_text,source'
          : 'id,paper_title,paper_url,paper_date,uses_additional_data,source,metric,value_text';
      const list = `submission --columns ${columns}`;
      expect((await other.run(list)).out).toBe((await person.run(list)).out);
    },
  );

  test('is in JSON an evaluation table that an import reads', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive.db');
    const { out } = await person.run('export submissions --json');
    const dump = person.write('evaluation-tables.json', out);
    expect((await person.run(['import', dump, '--archive', archive])).exitCode).toBe(0);
    expect(
      (await person.run(['rank', 'new task', 'set', '--archive', archive, '--columns', 'model,acc,em'])).out,
    ).toBe('model\tacc\tem\nOther\t0.5\t7\n');
  });

  test('stays where it is when an archive is imported anew', async () => {
    const before = readFileSync(person.file, 'utf8');
    const home = { XDG_DATA_HOME: join(person.file, '..', '..') };
    expect((await person.run(['import', SAMPLE_FOLDER], { env: home })).exitCode).toBe(0);
    expect(existsSync(join(person.file, '..', 'archive.db'))).toBe(true);
    expect(readFileSync(person.file, 'utf8')).toBe(before);
  });

  test('is not on a leaderboard, until it is asked for', async () => {
    const columns = '--columns rank,model,value_text,position';
    expect((await person.run(`rank ner bc5cdr ${columns}`)).out).not.toContain('MyNet');
    const { out } = await person.run(`rank ner bc5cdr --with-submitted ${columns},submitted --limit 2`);
    const [id] = await ids();
    expect(out).toBe(
      `rank\tmodel\tvalue_text\tposition\tsubmitted\n1\tMyNet\t90.10\t\t${id}\n2\tNER+PA+RL (PubMed)\t89.93\t1\t\n`,
    );
    expect((await person.run(`rank ner bc5cdr --with-submitted ${columns} --until 2018`)).out).toBe(
      'rank\tmodel\tvalue_text\tposition\n1\tCollaboNet\t87.12\t5\n',
    );
  });

  test('makes a leaderboard of its own where the archive has none', async () => {
    expect((await person.run('rank "new task" set')).exitCode).toBe(1);
    const { out } = await person.run('rank "new task" set --with-submitted --columns rank,model,acc,em');
    expect(out).toBe('rank\tmodel\tacc\tem\n1\tOther\t0.5\t7\n');
  });

  test('is counted in lists of leaderboards', async () => {
    const all = await person.json('rank --with-submitted');
    const own = all.filter(({ submitted }) => submitted !== 0);
    expect(
      own.map(({ dataset, results, best_model, submitted }) => [dataset, results, best_model, submitted]),
    ).toEqual([
      ['BC5CDR', 6, 'MyNet', 1],
      ['Set', 1, 'Other', 1],
    ]);
    expect(await person.json('rank "new task" --with-submitted')).toHaveLength(1);
    expect((await person.run('rank "no such thing" --with-submitted')).exitCode).toBe(1);
    expect(
      (await person.json('rank ner --with-submitted')).filter(({ dataset }) => dataset === 'Set'),
    ).toEqual([]);
  });

  test('is counted on the page of its task, and the task has no other leaderboards of theirs', async () => {
    const { results, leaderboards } = await person.json<{
      results: number;
      leaderboards: Record<string, unknown>[];
    }>('task ner --with-submitted');
    const plain = await person.json<{ results: number }>('task ner');
    expect(results).toBe(plain.results + 1);
    expect(
      leaderboards
        .filter(({ submitted }) => submitted !== 0)
        .map(({ dataset, best_model, submitted }) => [dataset, best_model, submitted]),
    ).toEqual([['BC5CDR', 'MyNet', 1]]);
    const { exitCode, err } = await person.run('task --with-submitted');
    expect([exitCode, err]).toEqual([
      2,
      'pwc: --with-submitted is for the page of a task: name one, without --tree.\n',
    ]);
  });

  test('is drawn in a chart, marked, also on a leaderboard of its own', async () => {
    const [id] = await ids();
    const columns = '--with-submitted --columns model,value_text,submitted';
    expect((await person.run(`chart ner bc5cdr ${columns}`)).out).toContain(`\nMyNet\t90.10\t${id}\n`);
    expect((await person.run('chart ner bc5cdr --columns model')).out).not.toContain('MyNet');
    expect((await person.run('chart "new task" set --with-submitted')).exitCode).toBe(0);
    expect((await person.run('chart "new task" set')).exitCode).toBe(1);
  });

  test('is among the results of its paper, with the ranks of all computed anew', async () => {
    const ofBoard = async (line: string) => {
      const { results } = await person.json<{ results: Record<string, unknown>[] }>(line);
      return results
        .filter(({ dataset }) => dataset === 'BC5CDR')
        .map(({ model, rank, of, submitted }) => [model, rank, of, submitted]);
    };
    const [id] = await ids();
    expect(await ofBoard('results scibert')).toEqual([
      ['SciBERT (SciVocab)', 3, 5, undefined],
      ['SciBERT (Base Vocab)', 4, 5, undefined],
    ]);
    expect(await ofBoard('results scibert --with-submitted')).toEqual([
      ['MyNet', 1, 6, id],
      ['SciBERT (SciVocab)', 4, 6, null],
      ['SciBERT (Base Vocab)', 5, 6, null],
    ]);
    const { out } = await person.run('results "a new paper" --with-submitted --columns metric,rank,of');
    expect(out).toBe('metric\trank\tof\nacc\t1\t1\nEM\t1\t1\n');
  });
});

describe('pwc submission remove', () => {
  test('takes out one by the beginning of its id, and leaves a bad line where it is', async () => {
    const other = createPerson();
    await other.run(`${BC5CDR} --model A --metric F1=90`);
    await other.run(`${BC5CDR} --model B --metric F1=91`);
    appendFileSync(other.file, 'written by hand\n');
    const [first = ''] = (await other.run('submission --ids')).out.split('\n');
    const { exitCode, out, err } = await other.run(`submission remove ${first.slice(0, 5)}`);
    expect({ exitCode, out, err }).toEqual({
      exitCode: 0,
      out: '',
      err: `pwc: note: FILE:3 is passed over: it is no JSON, or was cut off\npwc: note: removed ${first}: A, Named Entity Recognition (NER) on BC5CDR\n`,
    });
    expect((await other.run('submission --columns model_name -q')).out).toBe('model_name\nB\n');
    expect(readFileSync(other.file, 'utf8')).toMatch(/written by hand\n$/);
  });

  test('says so where there is no such submission, or no id', async () => {
    expect(await person.run('submission remove ffffffffff')).toEqual({
      exitCode: 1,
      out: '',
      err: 'pwc: no submission has the id "ffffffffff".\n     All of them: pwc submission\n',
    });
    expect((await person.run('submission remove')).exitCode).toBe(2);
    expect((await person.run('submission add')).exitCode).toBe(2);
    expect((await createPerson().run('submission remove a')).exitCode).toBe(1);
  });
});

test('pwc submit says of what a model card lacks, also where it is the only one', async () => {
  const stdin = '---\nmodel-index:\n- name: M\n---\n';
  const { exitCode, err } = await createPerson().run('submit -', { stdin });
  expect([exitCode, err]).toEqual([2, 'pwc: the result cannot be read: the model "M" without results.\n']);
});
