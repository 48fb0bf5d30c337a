import { describe, expect, it } from 'vitest';
import { splitStyles } from '../../src/build/split-styles.ts';

const ORDER = '@layer tokens,base,components,site,charts,features;';

describe('a stylesheet in two parts', () => {
  it('keeps the order of the layers and what a question needs in the first', () => {
    const base = '@layer base{a{color:red}@media print{a{color:black}}}';
    const site = '@layer site{.rr-assess{margin:0}}';
    const charts = '@layer charts{.rr-radar{inline-size:100%}@media print{.rr-radar{margin:0}}}';
    const features = '@layer features{.rr-result{margin:0}}';
    expect(splitStyles(ORDER + base + charts + site + features)).toEqual({
      first: ORDER + base + site,
      later: charts + features,
    });
  });

  it('loses no sign and takes every block of a layer', () => {
    const style = `${ORDER}@layer features{b{}}:root{--x:1}@layer features{c{}}`;
    const { first, later } = splitStyles(style);
    expect(first).toBe(`${ORDER}:root{--x:1}`);
    expect(later).toBe('@layer features{b{}}@layer features{c{}}');
  });

  it('refuses a stylesheet that lost its layers', () => {
    expect(() => splitStyles('a{color:red}')).toThrow('no layers that could come later');
  });
});
