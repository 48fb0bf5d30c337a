import { describe, expect, it } from 'vitest';
import { criticalStyles } from '../../../src/build/pages/critical-styles.ts';

const MARKUP = '<main class="page"><button class="button button--quiet">Back</button></main>';
const keep = (style: string, absent?: readonly string[]) =>
  criticalStyles(style, MARKUP, absent).replace(/\s+/g, '');

describe('the styles of a first paint', () => {
  it('are the rules whose classes and elements all occur in the markup', () => {
    expect(keep('.page{margin:0}.card{margin:1px}table{border:0}button{border:0}')).toBe(
      '.page{margin:0}button{border:0}',
    );
    expect(keep('.page .card{margin:0}.page>.button--quiet{margin:1px}')).toBe(
      '.page>.button--quiet{margin:1px}',
    );
  });

  it('are those of what stands around the markup, too', () => {
    const style = 'html{top:0}body{top:0}rr-app{display:contents}';
    expect(keep(style)).toBe(style);
    expect(keep('rr-other{top:0}')).toBe('');
  });

  it('keep the matching selectors of a list', () => {
    expect(keep('.card,.button,h4,main{margin:0}')).toBe('.button,main{margin:0}');
  });

  it('count on every state and attribute, as scripts change them', () => {
    const style = '[data-theme=dark] .page:not(.card){margin:0}.button:checked::before{top:0}';
    expect(keep(style)).toBe(style.replace(/\s/g, ''));
    expect(keep(':root{color:red}*,::before{margin:0}')).toBe(
      ':root{color:red}*,::before{margin:0}',
    );
  });

  it('leave out what a page never gets, and what only a pointer that rests shows', () => {
    expect(keep('[data-framed] .page,[data-theme] .page{top:0}', ['data-framed'])).toBe(
      '[data-theme].page{top:0}',
    );
    expect(keep('.page:not([data-framed]){top:0}', ['data-framed'])).toBe(
      '.page:not([data-framed]){top:0}',
    );
    expect(keep('.button:hover,.button:focus{top:0}.page:not(:hover){top:0}')).toBe(
      '.button:focus{top:0}.page:not(:hover){top:0}',
    );
  });

  it('keep layers in their order and leave out what is empty, and what is for paper', () => {
    expect(
      keep('@layer a,b;@layer b{.card{top:0}}@layer a{.page{top:0}}@media print{.page{top:1px}}'),
    ).toBe('@layera,b;@layera{.page{top:0}}');
    expect(keep('@media (width>9px){.page{top:0}.card{top:1px}}')).toBe(
      '@media(width>9px){.page{top:0}}',
    );
  });

  it('bring the custom properties that they use, also through others, and no other', () => {
    expect(keep(':root{--a:var(--b);--b:1px;--c:2px}.page{margin:var(--a)}')).toBe(
      ':root{--a:var(--b);--b:1px}.page{margin:var(--a)}',
    );
    expect(keep('@media (width>9px){:root{--c:2px}}.page{margin:0}')).toBe('.page{margin:0}');
  });

  it('bring the animations that they name', () => {
    expect(keep('@keyframes in{to{top:0}}@keyframes out{to{top:1px}}.page{animation:1s in}')).toBe(
      '@keyframesin{to{top:0}}.page{animation:1sin}',
    );
  });
});
