// A list of integers that grows, at four bytes each.

export class GrowingInts {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  /** A view of what was pushed. */
  values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
