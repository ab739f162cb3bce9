/**
 * Brings a part of the open page from an earlier served version to a later one and leaves alone all that is the same in both, with what
 * scripts have added there. Where the two differ in more than the inside of a child, the children are put in anew.
 * @returns false when nothing differed.
 */
export function morph(live: Element, earlier: Element, later: Element): boolean {
  if (earlier.isEqualNode(later)) return false;
  for (const { name } of [...earlier.attributes]) if (!later.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of [...later.attributes]) if (earlier.getAttribute(name) !== value) live.setAttribute(name, value);
  const [from, to, shown] = [nodesOf(earlier), nodesOf(later), nodesOf(live)];
  const parallel = from.length === to.length && shown.length >= to.length && to.every((node, index) => isAlike(node, from[index]) && isAlike(node, shown[index]));
  if (!parallel) {
    live.replaceChildren(...to.map((node) => document.importNode(node, true)));
    return true;
  }
  to.forEach((node, index) => {
    const [before, now] = [from[index], shown[index]];
    if (node instanceof Element && before instanceof Element && now instanceof Element) morph(now, before, node);
    else if (now && before?.nodeValue !== node.nodeValue) now.nodeValue = node.nodeValue;
  });
  return true;
}

/** Scripts of the framework stand among the nodes and are not the text's. */
function nodesOf(parent: Element): ChildNode[] {
  return [...parent.childNodes].filter(({ nodeName }) => nodeName !== 'SCRIPT');
}

function isAlike(node: Node, other: Node | undefined): boolean {
  return other?.nodeName === node.nodeName && (!(node instanceof Element) || (other as Element).id === node.id);
}
