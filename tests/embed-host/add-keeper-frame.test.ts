// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { KEEPER_NAME } from '#core';
import { addKeeperFrame } from '../../src/embed-host/add-keeper-frame.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  document.querySelectorAll('iframe').forEach((frame) => frame.remove());
});

it('holds one hidden frame of the app’s, out of the body, however many ask', () => {
  addKeeperFrame('https://radar.example/tools/');
  // Browsers expose a named frame's window on its page like this.
  vi.stubGlobal(KEEPER_NAME, {});
  addKeeperFrame('https://radar.example/tools/');
  const frames = [...document.querySelectorAll('iframe')];
  expect(frames.map(({ src }) => src)).toEqual(['https://radar.example/tools/embed/']);
  expect(frames[0]?.parentElement).toBe(document.documentElement);
  expect(frames[0]?.style.getPropertyPriority('display')).toBe('important');
});
