// The measures of the virtual grid, in pixels; the style sheet is told them as variables.

export const GRID = { row: 22, column: 38, head: 178, total: 44, headHeight: 138 };
