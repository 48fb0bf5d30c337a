/**
 * Reports every element that matches the selector, existing ones and whenever one is added, removed
 * or starts to match, in the document and in every open shadow root. `attribute` is the attribute
 * that the selector depends on.
 */
export function watchElements(
  selector: string,
  attribute: string,
  onMatch: (element: HTMLElement) => void,
): void {
  const visit = (element: Element) => {
    if (element instanceof HTMLElement && element.matches(selector)) onMatch(element);
    if (element.shadowRoot) enter(element.shadowRoot);
    else if (element.matches(':not(:defined)')) {
      void customElements.whenDefined(element.localName).then(() => {
        if (element.shadowRoot) enter(element.shadowRoot);
      });
    }
  };
  const visitAll = (node: Node) => {
    if (!(node instanceof Element)) return;
    visit(node);
    node.querySelectorAll('*').forEach(visit);
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes } of changes) {
      if (type === 'attributes') visit(target as Element);
      [...removedNodes, ...addedNodes].forEach(visitAll);
    }
  });
  const enter = (root: Document | ShadowRoot) => {
    observer.observe(root, { subtree: true, childList: true, attributeFilter: [attribute] });
    root.querySelectorAll('*').forEach(visit);
  };
  enter(document);
}
