// The explore screen as a test handles it: opened, settled, read from its address, clicked at graph places.
import type { Page } from 'playwright-core';
import { readHash, type Restored } from '../../client/state/link-hash.ts';
import { settle } from './browser.ts';

export const EVENT = 'event:全国移民管理系统党的建设工作会议@2019-07-26';

/** Opens an address of the screen and waits until its picture stands in the address. */
export async function openExplore(page: Page, origin: string, path: string): Promise<Restored> {
  await page.goto(origin + path);
  await settle(page);
  return standing(page);
}

/** Waits until the address has come to rest, and gives what it holds. */
export async function standing(page: Page): Promise<Restored> {
  await page.waitForURL(/\/explore.*#g=/);
  let before = '';
  for (let quiet = 0; quiet < 3;) {
    await page.waitForTimeout(250);
    quiet = page.url() === before ? quiet + 1 : 0;
    before = page.url();
  }
  const restored = readHash(new URL(page.url()).hash);
  if (restored === null || restored === 'broken') throw new Error(`The address holds no picture: ${page.url()}`);
  return restored;
}

/** The place of a node on the window. */
export async function pointOn(page: Page, picture: Restored, id: string): Promise<{ x: number; y: number }> {
  const box = await page.getByTestId('canvas').boundingBox();
  if (!box || !picture.camera) throw new Error('The canvas is not in sight.');
  const { x, y, zoom } = picture.camera;
  const at = picture.positions[id];
  if (!at) throw new Error(`${id} is not on the canvas.`);
  return { x: box.x + x + at.x * zoom, y: box.y + y + at.y * zoom };
}

/** `关系图：48 个节点、76 条关系` as numbers. */
export async function countsOf(page: Page): Promise<{ nodes: number; edges: number }> {
  const label = (await page.getByTestId('canvas').getAttribute('aria-label')) ?? '';
  const [nodes, edges] = (label.match(/\d+/g) ?? []).map(Number);
  return { nodes, edges };
}

/** Waits until the screen draws so many nodes. */
export async function drawn(page: Page, nodes: number): Promise<void> {
  await page.locator(`[data-canvas][aria-label*="${nodes} 个节点"]`).waitFor();
}
