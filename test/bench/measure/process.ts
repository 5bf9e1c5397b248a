import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a whole process took. */
export interface Taken {
  /** From its start to its end. */
  readonly milliseconds: number;
  /** Of processor, in all its threads. */
  readonly processor: number;
  /** Most memory that it had at once (resident set), in MB. */
  readonly megabytes: number;
  readonly stdoutBytes: number;
}

/** Reports what a process itself has used, when it ends. Costs a millisecond to load. */
const REPORT = `data:text/javascript,process.on('exit',()=>{const {userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\nUSED '+JSON.stringify([(u+s)/1000,m*1.024/1000]))})`;

/** Runs a script in a Node of its own and measures the whole process, its memory and its processor time too. */
export function runAndReport(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Taken> {
  return runProgram(process.execPath, ['--import', REPORT, ...args], env);
}

/** Runs a script in a Node of its own and measures the whole process, but for memory and processor time. */
export function runProcess(args: readonly string[], env: NodeJS.ProcessEnv, exitCode = 0): Promise<Taken> {
  return runProgram(process.execPath, args, env, exitCode);
}

/** The same on a terminal of its own, which `script` makes: its own time is in an empty run as well. */
export function runOnTerminal(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Taken> {
  const words = [process.execPath, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  return runProgram('script', ['-qec', words.join(' '), '/dev/null'], env);
}

/** Throws where the program ends with another exit code than expected, since a failure is fast. */
async function runProgram(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  exitCode = 0,
): Promise<Taken> {
  const began = performance.now();
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdoutBytes = 0;
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdoutBytes += chunk.length;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const milliseconds = performance.now() - began;
  if (code !== exitCode) throw new Error(`${args.join(' ')} ended with ${code}: ${stderr}`);
  const [processor = 0, megabytes = 0] = JSON.parse(/USED (\[.*\])/.exec(stderr)?.[1] ?? '[]') as number[];
  return { milliseconds, processor, megabytes, stdoutBytes };
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2)];
  return ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
}

/** The machine in a line: processor, how many, memory, Node. */
export function describeMachine(): string {
  const info = readFileSync('/proc/cpuinfo', 'utf8');
  const model = /^model name\s*: (.*)$/m.exec(info)?.[1] ?? 'unknown processor';
  const processors = info.match(/^processor/gm)?.length ?? 0;
  const kilobytes = Number(/^MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1]);
  const memory = `${(kilobytes / 1024 ** 2).toFixed(0)} GiB`;
  return `${model}, ${processors} processors, ${memory}, Node ${process.versions.node}, SQLite ${process.versions.sqlite}`;
}

/**
 * How much longer a process takes while another one runs: 1.0 where there are two whole cores, 2.0 where there is one.
 * Two threads of one core lie in between, and much that is won by a second thread is lost there.
 */
export async function measureSharing(env: NodeJS.ProcessEnv): Promise<number> {
  const work = [
    '-e',
    "const b=Buffer.alloc(1<<26);for(let i=0;i<8;i++)require('crypto').createHash('sha256').update(b).digest()",
  ];
  const alone: number[] = [];
  const together: number[] = [];
  for (let run = 0; run < 3; run++) {
    alone.push((await runProcess(work, env)).milliseconds);
    const both = await Promise.all([runProcess(work, env), runProcess(work, env)]);
    together.push(Math.max(...both.map(({ milliseconds }) => milliseconds)));
  }
  return median(together) / median(alone);
}
