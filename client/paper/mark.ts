// A drawing as plain data, so that what is drawn can be looked at without a browser.

export interface Mark {
  tag: string;
  attributes: Record<string, string | number>;
  children: (Mark | string)[];
}

/** Marks on a field of this size, in pixels. */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
}

/** One element of an SVG; what is undefined is left out. */
export function mark(
  tag: string,
  attributes: Record<string, string | number | undefined>,
  ...children: (Mark | string)[]
): Mark {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

/** Marks moved together. */
export function moved(x: number, y: number, marks: Mark[]): Mark {
  return mark('g', { transform: `translate(${round(x)} ${round(y)})` }, ...marks);
}

/** To a hundredth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
