/**
 * A browser's translator puts its own elements in the place of texts. What React then takes for a child is one no more, and
 * removing it, or inserting before it, would break the page: now the first changes nothing, and the second inserts last.
 */
export function bearTranslators(): void {
  const { insertBefore, removeChild } = Node.prototype
  const isIn = (parent: Node, child: Node | null) => child?.parentNode === parent
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    return insertBefore.call(this, node, isIn(this, before) ? before : null) as T
  }
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    return isIn(this, child) ? (removeChild.call(this, child) as T) : child
  }
}
