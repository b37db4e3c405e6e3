// What each line of a text is: title, heading, body, byline (who published it, when) or boilerplate of the page.

import type { PassageRole } from '../../cypher/schema.ts';

const BYLINE_KEY =
  /(?:^|[\s(（【|｜])(?:文章)?(?:来源|信息来源|稿源|出处|发布人|发布者|发布单位|发布机构|发布时间|发布日期|发稿时间|时间|日期|编辑|责任编辑|责编|校对|审核|作者|撰稿|记者|通讯员|供稿|供图|摄影|点击|浏览|阅读|字号)(?:量|数|次数|单位)?[:：]/;
const MEDIA_LINE =
  /^(?:新华社|人民网|新华网|央视网|中新社|中国新闻网|[\p{Script=Han}]{2,8}(?:日报|晚报|时报|青年报|法治报|客户端))[\p{Script=Han}]{0,6}\d{1,2}月\d{1,2}日(?:电|讯)?$/u;
const DATE_LINE =
  /^[(（]?(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:\s*星期[一二三四五六日天])?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?[)）]?$/;
const BOILERPLATE =
  /^(?:当前位置|您(?:当前)?的位置|首页\s*[>＞»]|上一篇|下一篇|相关(?:链接|阅读|新闻|附件)|附件[:：]|扫一扫|分享到|打印本页|关闭窗口|返回(?:顶部|首页)|版权所有|网站地图|联系我们|本文内容由|如若转载|转载请注明|免责声明|声明[:：]|【?免责|Copyright|ICP备|[\p{Script=Han}]?ICP备)|(?:互联网用户自发贡献|不承担相关法律责任|仅代表作者本人|未经授权不得转载|违法和不良信息)|^\S{1,40}\.(?:jpe?g|png|gif|bmp|webp|docx?|pdf|mp4)$|^https?:\/\/\S+$/iu;
const SIGNED =
  /(?:书记|主任|局长|厅长|部长|院长|检察长|校长|处长|主席|会长|省长|市长|县长|区长|州长|总经理|董事长)\s?[\p{Script=Han}]{2,4}$/u;
const SENTENCE_END = /[。！？!?；;：:，,]["”’』」）)]*$/;
const FULL_STOP = /。/;
const NUMBERED =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．]|是|条|部分|章|节)|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、])/;
/** News titles are long (three parts of up to forty characters), headings within a text are not. */
const LONGEST_TITLE = 160;
const LONGEST_HEADING = 60;
const LONGEST_BYLINE = 200;
const LONGEST_BARE_HEADING = 36;

/** The roles of lines, given trimmed and Simplified, in order. */
export function rolesOfLines(lines: string[]): PassageRole[] {
  let title: string | null = null;
  let inBody = false;
  return lines.map((line, index) => {
    if (BOILERPLATE.test(line)) return 'boilerplate';
    if (title === null && !inBody) {
      if (DATE_LINE.test(line)) return 'boilerplate';
      if (isByline(line)) return 'byline';
      if (line.length <= LONGEST_TITLE && !FULL_STOP.test(line) && index + 1 < lines.length) {
        title = line;
        return 'title';
      }
    }
    if (isByline(line) || DATE_LINE.test(line)) return 'byline';
    if (!inBody && title !== null) {
      if (repeats(title, line)) return 'heading';
      if (line.length <= LONGEST_BARE_HEADING && SIGNED.test(line) && !/[，。,]/.test(line)) return 'byline';
    }
    if (isHeading(line, index, lines.length)) return 'heading';
    inBody = true;
    return 'body';
  });
}

function isByline(line: string): boolean {
  return line.length <= LONGEST_BYLINE && !FULL_STOP.test(line) && (BYLINE_KEY.test(line) || MEDIA_LINE.test(line));
}

function repeats(title: string, line: string): boolean {
  const bare = (text: string) => text.replace(/[\s—–-]/g, '');
  return bare(line).length >= 4 && bare(title).includes(bare(line));
}

function isHeading(line: string, index: number, count: number): boolean {
  if (SENTENCE_END.test(line) || FULL_STOP.test(line) || index + 1 === count) return false;
  return NUMBERED.test(line) ? line.length <= LONGEST_HEADING : line.length <= LONGEST_BARE_HEADING;
}
