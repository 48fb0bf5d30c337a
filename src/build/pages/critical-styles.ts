import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';

/** Names of the classes and elements in a page, and the attributes that it never has. */
type Markup = {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
  readonly absent: readonly string[];
};

/** The elements that every page has around its markup (see `index.html`). */
const AROUND = ['html', 'body', 'rr-app'];

/**
 * Extracts the rules that this markup needs for its first paint, in the stylesheet's order: rules
 * whose classes and elements all occur in it, whatever their states and attributes, and the custom
 * properties that they use. Omits rules for `absent` attributes, which no script sets, and hover
 * rules, which can wait. Loading the whole stylesheet later doesn't change what is displayed,
 * because it repeats all rules in their own order.
 */
export function criticalStyles(
  style: string,
  markup: string,
  absent: readonly string[] = [],
): string {
  const there = readMarkup(markup, absent);
  const sheet = postcss.parse(style);
  keepNeeded(sheet, there);
  dropUnusedProperties(sheet);
  dropUnusedKeyframes(sheet);
  return sheet.toString();
}

function readMarkup(markup: string, absent: readonly string[]): Markup {
  const classes = [...markup.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  );
  const elements = [...markup.matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, name = '']) =>
    name.toLowerCase(),
  );
  return { classes: new Set(classes), elements: new Set([...elements, ...AROUND]), absent };
}

function keepNeeded(container: Container, there: Markup): void {
  container.each((node) => {
    if (node.type === 'comment') node.remove();
    else if (node.type === 'rule') keepSelectors(node, there);
    else if (node.type === 'atrule') keepAtRule(node, there);
  });
}

function keepSelectors(rule: Rule, there: Markup): void {
  const needed = rule.selectors.filter((selector) => matches(selector, there));
  if (needed.length === 0) rule.remove();
  else if (needed.length < rule.selectors.length) rule.selectors = needed;
}

/** A rule without a block only declares an order or a property, which costs next to nothing. */
function keepAtRule(rule: AtRule, there: Markup): void {
  if (rule.nodes === undefined || isKeyframes(rule) || rule.name === 'property') return;
  if (rule.name === 'media' && rule.params === 'print') return void rule.remove();
  keepNeeded(rule, there);
  if (rule.nodes.length === 0) rule.remove();
}

/**
 * Whether a selector could match in the markup. Brackets and functions such as `:not()` count as
 * matching, because scripts change attributes and states before the whole stylesheet has loaded.
 */
function matches(selector: string, { classes, elements, absent }: Markup): boolean {
  const bare = withoutBrackets(selector, '([', ')]');
  if (/:hover\b/.test(bare)) return false;
  const attributes = withoutBrackets(selector, '(', ')');
  if (absent.some((name) => attributes.includes(`[${name}`))) return false;
  const simple = bare.replace(/::?[\w-]+/g, '');
  const named = [...simple.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const types = [...simple.replace(/[.#][\w-]+/g, '').matchAll(/[a-z][\w-]*/gi)];
  return (
    named.every((name) => classes.has(name)) &&
    types.every(([name]) => elements.has(name.toLowerCase()))
  );
}

function withoutBrackets(selector: string, opening: string, closing: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of selector) {
    if (opening.includes(sign)) depth += 1;
    if (depth === 0) rest += sign;
    if (closing.includes(sign)) depth -= 1;
  }
  return rest;
}

/** Removes custom properties that no kept declaration uses, directly or indirectly. */
function dropUnusedProperties(sheet: Container): void {
  const used = new Set<string>();
  for (;;) {
    const before = used.size;
    sheet.walkDecls(({ prop, value }) => {
      if (prop.startsWith('--') && !used.has(prop)) return;
      for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) used.add(name);
    });
    if (used.size === before) break;
  }
  const unused: ChildNode[] = [];
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--') && !used.has(declaration.prop)) unused.push(declaration);
  });
  for (const declaration of unused) removeWithEmptyParents(declaration);
}

function dropUnusedKeyframes(sheet: Container): void {
  const names: string[] = [];
  sheet.walkDecls(/^animation(-name)?$/, ({ value }) => void names.push(value));
  const all = names.join(' ').split(/[\s,]+/);
  sheet.walkAtRules((rule) => {
    if (isKeyframes(rule) && !all.includes(rule.params)) removeWithEmptyParents(rule);
  });
}

function removeWithEmptyParents(node: ChildNode): void {
  const { parent } = node;
  node.remove();
  if (parent && parent.type !== 'root' && parent.nodes?.length === 0) {
    removeWithEmptyParents(parent as ChildNode);
  }
}

function isKeyframes({ name }: AtRule): boolean {
  return /^(?:-\w+-)?keyframes$/.test(name);
}
