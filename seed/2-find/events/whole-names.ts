// Names that are whole whatever words stand in them: what is quoted at length, and what somebody's words are studied at.

/** “把雷锋精神代代传承下去——纪念…题词六十周年”座谈会: a quotation of such a length is the name. */
const LONG_QUOTE = 24;
/** 学习贯彻习近平总书记关于…的重要思想座谈会: what is studied there. */
const STUDIED =
  /(?:学习宣传贯彻|学习贯彻|学习)[一-龥]{2,4}(?:总书记|同志)关于[^，。；“”]{2,60}(?:思想|论述|指示|讲话)(?:精神)?(?:理论|专题)?$/;
const LONGEST_STUDIED = 90;

/** Where such a name begins whose head begins at `headStart`, not before `low`; null for any other name. */
export function wholeNameStart(clean: string, low: number, headStart: number): number | null {
  const quoted = clean[headStart - 1] === '”' ? clean.lastIndexOf('“', headStart) : -1;
  if (quoted >= low && headStart - quoted > LONG_QUOTE) return quoted;
  const near = Math.max(low, headStart - LONGEST_STUDIED);
  const studied = STUDIED.exec(clean.slice(near, headStart));
  return studied && near + studied.index;
}
