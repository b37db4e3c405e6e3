// The link to what is on screen. A screen whose state is more than its address makes the link itself.

type LinkMaker = () => Promise<string>;

let maker: LinkMaker | null = null;

/** A screen registers how its link is made while it is shown; null when it leaves. */
export function setLinkMaker(next: LinkMaker | null): void {
  maker = next;
}

/** The link to copy: the screen's own, else the address. */
export function currentLink(): Promise<string> {
  return maker ? maker() : Promise.resolve(location.href);
}
