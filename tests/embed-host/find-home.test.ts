import { describe, expect, it } from 'vitest';
import { homeOfStack, isFramedByLoader, isHome } from '../../src/embed-host/find-home.ts';

const LOADER = 'https://radar.example/embed/v1/role-radar.js';

describe('homeOfStack', () => {
  it.each([
    // Chromium: a script, a script with a query, a module, a call inside a function.
    [`Error\n    at ${LOADER}:1:9031`, 'https://radar.example/'],
    [`Error\n    at ${LOADER}?ver=6.7.1:1:9031`, 'https://radar.example/'],
    [`Error\n    at ${LOADER}#x:1:9031`, 'https://radar.example/'],
    [
      'Error\n    at y (http://localhost:8080/tools/radar/embed/1.1.0/role-radar.js:1:20)\n    at https://careers.example/:3:4',
      'http://localhost:8080/tools/radar/',
    ],
    // Firefox and WebKit.
    [`@${LOADER}:1:9031\n@${LOADER}:1:12`, 'https://radar.example/'],
    [`global code@${LOADER}:1:9031`, 'https://radar.example/'],
    [`module code@${LOADER}?v=2:1:9031`, 'https://radar.example/'],
    ['@https://radar.example/embed/embed/v2/role-radar.js:1:1', 'https://radar.example/embed/'],
  ])('knows the app by the file that runs: %j', (stack, expected) => {
    expect(homeOfStack(stack)).toBe(expected);
  });

  it.each([
    ['inlined', 'Error\n    at https://careers.example/jobs/:12:30'],
    ['combined', 'Error\n    at https://careers.example/cache/autoptimize_1a2b.js:1:9031'],
    ['on another server', 'Error\n    at https://cdn.example/js/role-radar.js?ver=6:1:9031'],
    ['renamed', 'Error\n    at https://radar.example/embed/v1/role-radar.min.js:1:1'],
    ['longer named', 'Error\n    at https://radar.example/embed/v1/role-radar.js.txt:1:1'],
    ['a blob', 'Error\n    at blob:https://careers.example/0b1c:1:9031'],
    [
      'inlined in a page whose address names another',
      'Error\n    at https://careers.example/?https://evil.example/embed/v1/role-radar.js:3:1',
    ],
    [
      'inlined in a page whose address names another in brackets',
      'Error\n    at f (https://careers.example/?(https://evil.example/embed/v1/role-radar.js:3:1)',
    ],
    [
      'inlined in a page whose fragment names another',
      '@https://careers.example/#@https://evil.example/embed/v1/role-radar.js:3:1',
    ],
    [
      'called from a script whose name is right',
      `Error\n    at x (https://careers.example/all.js:1:1)\n    at ${LOADER}:1:1`,
    ],
    [
      'evaluated',
      'Error\n    at eval (eval at <anonymous> (https://careers.example/:1:1), <anonymous>:1:1)',
    ],
    ['without a stack', undefined],
    ['with an empty stack', ''],
  ])('knows nothing of a copy that is %s', (_, stack) => {
    expect(homeOfStack(stack)).toBeUndefined();
  });
});

describe('isHome', () => {
  it.each([
    ['https://radar.example/', true],
    ['http://localhost:8080/tools/radar/', true],
    ['https://radar.example', false],
    ['https://radar.example/?x/', false],
    ['//radar.example/', false],
    ['javascript:alert(1)/', false],
    ['', false],
  ])('of "%s" is %j', (address, expected) => {
    expect(isHome(address)).toBe(expected);
  });
});

describe('isFramedByLoader', () => {
  const top = {} as Window;
  it.each([
    ['role-radar', top, true],
    ['', top, false],
    ['other', top, false],
  ])('of a page in a frame named "%s"', (name, parent, expected) => {
    expect(isFramedByLoader({ name, parent })).toBe(expected);
  });

  it('is false for a window of its own, whatever its name', () => {
    const view = { name: 'role-radar', parent: top };
    Reflect.set(view, 'parent', view);
    expect(isFramedByLoader(view)).toBe(false);
  });
});
