import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is installed; undefined where it is not. */
export const chromium: string | undefined = [process.env.CHROMIUM ?? '', ...places].find(existsSync);

/** What a browser did of its own: addresses that it asked for and mistakes that it met. */
export interface Doings {
  readonly requests: string[];
  readonly mistakes: string[];
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly [key: string]: unknown };
  readonly result?: { readonly [key: string]: unknown };
  readonly error?: { readonly message: string };
}

/** A headless Chromium with one page in it, spoken to over pipes in its own protocol. To be closed. */
export class Browser {
  readonly doings: Doings = { requests: [], mistakes: [] };
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #heard = new Map<string, () => void>();
  #session: string | undefined;
  #count = 0;

  private constructor(program: string) {
    this.#profile = mkdtempSync(join(tmpdir(), 'pwc-chromium-'));
    const flags =
      '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --remote-debugging-pipe';
    this.#process = spawn(program, [...flags.split(' '), `--user-data-dir=${this.#profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    let text = '';
    (this.#process.stdio[4] as Readable).setEncoding('utf8').on('data', (piece: string) => {
      const messages = (text + piece).split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) this.#hear(JSON.parse(message));
    });
  }

  /** Starts a browser and opens an address in it. */
  static async open(url: string, isDark = false): Promise<Browser> {
    const browser = new Browser(chromium ?? 'chromium');
    const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' });
    const attached = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
    browser.#session = String(attached.sessionId);
    for (const domain of ['Page', 'Network', 'Runtime', 'Log', 'Accessibility'])
      await browser.ask(`${domain}.enable`);
    const features = [{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }];
    await browser.ask('Emulation.setEmulatedMedia', { features });
    const loaded = new Promise<void>((resolve) => browser.#heard.set('Page.loadEventFired', resolve));
    await browser.ask('Page.navigate', { url });
    await loaded;
    return browser;
  }

  /** Asks something of the protocol. Throws what the browser answers with instead. */
  ask(method: string, params: object = {}): Promise<{ readonly [key: string]: unknown }> {
    this.#count += 1;
    const message = { id: this.#count, method, params, ...(this.#session && { sessionId: this.#session }) };
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(message.id, ({ result, error }) =>
        error === undefined ? resolve(result ?? {}) : reject(new Error(`${method}: ${error.message}`)),
      );
    });
  }

  /** The value of an expression in the page. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result } = await this.ask('Runtime.evaluate', { expression, returnByValue: true });
    return (result as { value: Value }).value;
  }

  /** Presses and releases a key: "Tab", "ArrowRight". */
  async press(key: string): Promise<void> {
    const windowsVirtualKeyCode = { Tab: 9, End: 35, Home: 36, ArrowLeft: 37, ArrowRight: 39 }[key];
    for (const type of ['rawKeyDown', 'keyUp'])
      await this.ask('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode });
  }

  /** Role and name of all that a screen reader comes to, in order. */
  async readAloud(): Promise<readonly string[]> {
    const { nodes } = await this.ask('Accessibility.getFullAXTree');
    type Node = { ignored: boolean; role?: { value: string }; name?: { value: string } };
    return (nodes as Node[])
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => `${role?.value}: ${name?.value ?? ''}`);
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill();
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #hear(answer: Answer): void {
    if (answer.id !== undefined) {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
      return;
    }
    const { method = '', params = {} } = answer;
    this.#heard.get(method)?.();
    if (method === 'Network.requestWillBeSent')
      this.doings.requests.push((params.request as { url: string }).url);
    if (method === 'Runtime.exceptionThrown' || method === 'Log.entryAdded')
      this.doings.mistakes.push(JSON.stringify(params));
  }
}
