// A build step: of each declared endpoint the browser needs method and path; the schemas stay on the server.
import type { Plugin } from 'vite';

const DECLARED = /export const (\w+) = defineEndpoint\(\{/g;

/** The declarations of one file of `server/endpoints/`, as plain objects with `method` and `path`. */
export function addressesOnly(source: string): string {
  const starts = [...source.matchAll(DECLARED)];
  return starts
    .map((start, index) => {
      const parts = source.slice(start.index, starts[index + 1]?.index);
      const path = /\bpath: ('[^']+')/.exec(parts)?.[1];
      if (!path) throw new Error(`The endpoint ${start[1]} has no path that can be read.`);
      const method = /\bmethod: ('\w+')/.exec(parts)?.[1] ?? "'get'";
      return `export const ${start[1]} = { method: ${method}, path: ${path} };\n`;
    })
    .join('');
}

export function endpointAddresses(): Plugin {
  return {
    name: 'endpoint-addresses',
    enforce: 'pre',
    transform(source, id) {
      if (!/\/server\/endpoints\/[\w-]+\.ts$/.test(id) || !source.includes('= defineEndpoint(')) return null;
      return { code: addressesOnly(source), map: null };
    },
  };
}
