import { describe, expect, test } from 'vitest';
import { browserCommands, whyNoBrowser } from '../../../src/commands/open/browser.ts';
import { fakeRuntime } from '../../helpers/runtime.ts';

const url = 'https://example.org/a?b=1&c=2';
const commands = (system: string, env = {}) => browserCommands(fakeRuntime({ system, env }), url);

describe('what opens an address', () => {
  test('is what the system has', () => {
    expect(commands('darwin')).toEqual([['open', url]]);
    expect(commands('win32')).toEqual([['rundll32', 'url.dll,FileProtocolHandler', url]]);
    expect(commands('linux').map(([program]) => program)).toEqual([
      'xdg-open',
      'wslview',
      'x-www-browser',
      'www-browser',
    ]);
  });

  test('is what BROWSER says, one program after the other', () => {
    expect(commands('linux', { BROWSER: 'firefox --new-tab %s:w3m' })).toEqual([
      ['firefox', '--new-tab', url],
      ['w3m', url],
    ]);
    expect(commands('darwin', { BROWSER: 'lynx &' })).toEqual([['lynx', url]]);
    const dollars = 'https://example.org/$&';
    expect(browserCommands(fakeRuntime({ env: { BROWSER: 'w3m %s' } }), dollars)).toEqual([['w3m', dollars]]);
    expect(commands('win32', { BROWSER: 'C:\\firefox.exe' })).toEqual([['C:\\firefox.exe', url]]);
  });
});

describe('no browser is started', () => {
  const why = (tty: boolean, system: string, env = {}) =>
    whyNoBrowser(fakeRuntime({ tty, system, env }), url);

  test('where the output is read by a program', () => {
    expect(why(false, 'darwin')).toBe('the output is no terminal');
  });

  test('where there is no display', () => {
    expect(why(true, 'linux')).toBe('there is no display');
    expect(why(true, 'linux', { DISPLAY: ':0' })).toBeNull();
    expect(why(true, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBeNull();
    expect(why(true, 'linux', { BROWSER: 'w3m' })).toBeNull();
    expect(why(true, 'darwin')).toBeNull();
  });
});
