// Width to height of the canvas, for layouts: told by the canvas, asked by the commands.
let aspect = 1.15;

export function tellCanvasAspect(now: number): void {
  if (Number.isFinite(now) && now > 0) aspect = now;
}

export function canvasAspect(): number {
  return aspect;
}
