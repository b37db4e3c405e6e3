// Answers corrections: the rules in force, what one would change, adding one, taking one back.
import type { GraphSource } from '../atlas.ts';
import { previewRule } from '../curation/preview-rule.ts';
import { describeRule } from '../curation/rule-entry.ts';
import type { RulesFile } from '../curation/rules-file.ts';
import { addCuration, curation, previewCuration, removeCuration } from '../endpoints/curation.ts';
import { UnknownIdError } from '../errors.ts';
import type { Mount } from '../mount-endpoint.ts';
import type { Seed, TextJobs } from '../text-jobs.ts';

export interface CurationParts {
  graph: GraphSource;
  rules: RulesFile;
  jobs: TextJobs;
  seed: Seed;
}

export function mountCuration(mount: Mount, { graph, rules, jobs, seed }: CurationParts): void {
  mount(curation, () =>
    graph.read(async (atlas) => {
      const stored = await rules.list();
      const entries = await Promise.all(stored.reverse().map((each) => describeRule(atlas, each)));
      return { rules: entries, total: entries.length };
    }),
  );

  mount(previewCuration, ({ body, signal }) => graph.read((atlas) => previewRule(atlas, body, signal)));

  mount(addCuration, async ({ body, signal, setStatus }) => {
    await graph.read((atlas) => previewRule(atlas, body, signal));
    const date = new Date().toISOString().slice(0, 10);
    const answer = await change(() => rules.add({ ...body, date }));
    setStatus(202);
    return answer;
  });

  mount(removeCuration, async ({ params, setStatus }) => {
    if (!(await rules.list()).some(({ id }) => id === params.id)) throw new UnknownIdError(params.id);
    const answer = await change(async () => {
      await rules.remove(params.id);
      return params;
    });
    setStatus(202);
    return answer;
  });

  /** Changes the file and seeds in one job; when the seed fails the file is as before. */
  async function change(write: () => Promise<{ id: string }>) {
    const putBack = await rules.keep();
    const begun: { written?: Promise<{ id: string }> } = {};
    const job = jobs.begin(async () => {
      begun.written = write();
      await begun.written;
      try {
        await seed([], () => undefined);
      } catch (error) {
        await putBack();
        throw error;
      }
      return true;
    });
    const written = await begun.written;
    return { id: written?.id ?? '', job };
  }
}
