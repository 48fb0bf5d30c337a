import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';

describe('readSettings', () => {
  it('has defaults for all settings', () => {
    expect(readSettings({})).toEqual({
      siteUrl: null,
      embedHosts: [],
      hsts: null,
      keepBuilds: null,
      isPrecompressed: false,
      isOfflineAllowed: true,
    });
  });

  it.each([
    ['https://radar.example', 'https://radar.example/'],
    ['https://radar.example/', 'https://radar.example/'],
    ['https://radar.example/tools/radar', 'https://radar.example/tools/radar/'],
    ['https://radar.example/tools/radar//', 'https://radar.example/tools/radar/'],
    ['https://radar.example/tools/?utm=1#top', 'https://radar.example/tools/'],
    ['  http://localhost:8080/x ', 'http://localhost:8080/x/'],
  ])('takes SITE_URL %s for the folder %s', (given, siteUrl) => {
    expect(readSettings({ SITE_URL: given }).siteUrl).toBe(siteUrl);
  });

  const HTTPS = { SITE_URL: 'https://radar.example/' };

  it('sends no Strict-Transport-Security by default, whatever the URL', () => {
    expect(readSettings(HTTPS).hsts).toBeNull();
  });

  it.each(['max-age=31536000', 'max-age=0', 'max-age=63072000; includeSubDomains; preload'])(
    'passes HSTS on as it is: %s',
    (HSTS) => {
      expect(readSettings({ ...HTTPS, HSTS }).hsts).toBe(HSTS);
    },
  );

  it.each([
    '1',
    'yes',
    'max-age=',
    'max-age=1; includeSubdomain',
    'max-age=1"; x',
    'max-age=1\nX: y',
  ])('refuses HSTS %j, with an example', (HSTS) => {
    expect(() => readSettings({ ...HTTPS, HSTS })).toThrow('max-age=31536000');
  });

  it.each([{}, { SITE_URL: 'http://radar.example/' }])('refuses HSTS without https: %j', (env) => {
    expect(() => readSettings({ ...env, HSTS: 'max-age=1' })).toThrow('https://');
  });

  it.each([
    ['', null],
    ['0', null],
    [' 1 ', { count: 1 }],
    ['12', { count: 12 }],
    ['7d', { days: 7 }],
  ])('takes KEEP_BUILDS %j', (KEEP_BUILDS, keepBuilds) => {
    expect(readSettings({ KEEP_BUILDS }).keepBuilds).toEqual(keepBuilds);
  });

  it('writes compressed files only where PRECOMPRESS is 1', () => {
    expect(readSettings({ PRECOMPRESS: '1' }).isPrecompressed).toBe(true);
    expect(readSettings({ PRECOMPRESS: '0' }).isPrecompressed).toBe(false);
    expect(() => readSettings({ PRECOMPRESS: 'br' })).toThrow('PRECOMPRESS');
  });

  it('removes offline copies when OFFLINE is 0', () => {
    expect(readSettings({ OFFLINE: '0' }).isOfflineAllowed).toBe(false);
    expect(() => readSettings({ OFFLINE: 'off' })).toThrow('OFFLINE');
  });

  it.each(['yes', '-1', '1.5', '0d', '7 days', '7h', '1000', '00'])(
    'refuses KEEP_BUILDS %j, with examples',
    (KEEP_BUILDS) => {
      expect(() => readSettings({ KEEP_BUILDS })).toThrow('"7d"');
    },
  );
});
