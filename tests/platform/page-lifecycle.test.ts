// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { watchPageLifecycle } from '#platform/page-lifecycle.ts';

function watch(hidden = true) {
  const events = new EventTarget();
  const onHide = vi.fn();
  const onRestore = vi.fn();
  const end = watchPageLifecycle({ onHide, onRestore }, events, () => hidden);
  const fire = (name: string, fields = {}) =>
    events.dispatchEvent(Object.assign(new Event(name), fields));
  return { onHide, onRestore, end, fire };
}

it('tells when the page is left or goes out of sight', () => {
  const { fire, onHide } = watch();
  fire('pagehide');
  fire('visibilitychange');
  expect(onHide).toHaveBeenCalledTimes(2);
});

it('takes coming into sight for nothing', () => {
  const { fire, onHide, onRestore } = watch(false);
  fire('visibilitychange');
  fire('pageshow', { persisted: false });
  expect(onHide).not.toHaveBeenCalled();
  expect(onRestore).not.toHaveBeenCalled();
});

it('tells when the page comes back out of the back/forward cache, until it is ended', () => {
  const { fire, onHide, onRestore, end } = watch();
  fire('pageshow', { persisted: true });
  end();
  for (const name of ['pageshow', 'pagehide', 'visibilitychange']) fire(name, { persisted: true });
  expect(onRestore).toHaveBeenCalledOnce();
  expect(onHide).not.toHaveBeenCalled();
});

it('hears what happens to the page itself', () => {
  const onHide = vi.fn();
  const end = watchPageLifecycle({ onHide });
  window.dispatchEvent(new Event('pagehide'));
  end();
  expect(onHide).toHaveBeenCalledOnce();
});
