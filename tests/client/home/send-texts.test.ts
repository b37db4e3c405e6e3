// Files go to the server in batches it takes, in their order.
import fc from 'fast-check';
import { batchFiles } from '../../../client/home/send-texts.ts';

test('no batch is too heavy or too long, none is lost', () => {
  const files = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { maxLength: 1200 });
  fc.assert(
    fc.property(files, (sizes) => {
      const items = sizes.map((size, index) => ({ index, file: { size } }));
      const batches = batchFiles(items);
      expect(batches.flat()).toEqual(items);
      for (const batch of batches) {
        expect(batch.length).toBeLessThanOrEqual(500);
        const bytes = batch.reduce((sum, item) => sum + item.file.size, 0);
        expect(batch.length === 1 || bytes <= 12_000_000).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});
