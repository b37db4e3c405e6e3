// Lets a few reads run at a time; whoever waits too long or leaves is let go, while a running read keeps its place until it ends.
import { EngineBusyError, QueryAbortedError } from '../errors.ts';

export class ReadQueue {
  readonly #places: number;
  readonly #seconds: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number, seconds: number) {
    this.#places = places;
    this.#seconds = seconds;
  }

  /** Reads that hold a place and reads that wait for one. */
  get size(): number {
    return this.#running + this.#waiting.length;
  }

  /**
   * Runs the work when a place is free.
   * @throws EngineBusyError after the queue's seconds, waiting and running taken together; QueryAbortedError on abort
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(new QueryAbortedError());
    return new Promise<T>((resolve, reject) => {
      const start = () => {
        this.#running += 1;
        work()
          .then(resolve, reject)
          .finally(() => {
            forget();
            this.#running -= 1;
            this.#waiting.shift()?.();
          });
      };
      const leave = (error: Error) => {
        const place = this.#waiting.indexOf(start);
        if (place >= 0) this.#waiting.splice(place, 1);
        forget();
        reject(error);
      };
      const onAbort = () => leave(new QueryAbortedError());
      const timer = setTimeout(() => leave(new EngineBusyError(this.#seconds)), this.#seconds * 1000);
      const forget = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      if (this.#running < this.#places) start();
      else this.#waiting.push(start);
    });
  }
}
