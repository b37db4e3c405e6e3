// 规范标点 shows half-width marks full-width, one for one, and leaves numbers and Latin alone.
import fc from 'fast-check';
import { showFullWidth, withoutPinyin } from '../../../client/panels/full-width.ts';

describe('standard marks', () => {
  test.each([
    ['7月26日,国家移民管理局在浙江嘉兴召开会议', '7月26日，国家移民管理局在浙江嘉兴召开会议'],
    ['出席会议并讲话.', '出席会议并讲话。'],
    ['共1,234人(含33名)', '共1,234人（含33名）'],
    ['会议强调:要做到“两个维护”;要', '会议强调：要做到“两个维护”；要'],
    ['时间 19:34:10 来源', '时间 19:34:10 来源'],
    ['见 www.gov.cn, v2.0', '见 www.gov.cn, v2.0'],
  ])('%s is shown as %s', (stored, shown) => {
    expect(showFullWidth(stored)).toBe(shown);
  });

  test('no offset ever shifts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'习近平，,.;:?!()“”1a \n㐀𠀀') });
    fc.assert(
      fc.property(text, (stored) => {
        const shown = showFullWidth(stored);
        expect(shown.length).toBe(stored.length);
        const marks = /[,;:?!().，；：？！（）。]/g;
        expect(shown.replace(marks, '')).toBe(stored.replace(marks, ''));
      }),
    );
  });

  test('stray pinyin is left out of a clause', () => {
    expect(withoutPinyin('体现（xiàn）在（tree house）')).toBe('体现在（tree house）');
  });
});
