// The two-dimensional build of ngraph.forcelayout has the types of the whole, and takes a mass for each node.
declare module 'ngraph.forcelayout/dist/ngraph.forcelayout2d.js' {
  import type { Graph } from 'ngraph.graph';
  import type { Layout, PhysicsSettings } from 'ngraph.forcelayout';
  export default function layout<T extends Graph>(
    graph: T,
    settings: Partial<PhysicsSettings> & { nodeMass: (id: string) => number },
  ): Layout<T>;
}
