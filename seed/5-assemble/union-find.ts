// Which keys belong together: sets joined pair by pair; the outcome does not depend on the order of joining.

export class UnionFind {
  private readonly parent = new Map<string, string>();

  /** The representative of a key's set: the least key of it. */
  find(key: string): string {
    let root = key;
    for (let up = this.parent.get(root); up !== undefined; up = this.parent.get(root)) root = up;
    for (let step = key; step !== root;) {
      const next = this.parent.get(step) ?? root;
      this.parent.set(step, root);
      step = next;
    }
    return root;
  }

  join(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)].sort();
    if (first !== second) this.parent.set(second, first);
  }
}
