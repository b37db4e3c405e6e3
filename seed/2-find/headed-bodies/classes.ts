// What reads like a body's name and names a class of them, several, or none.

/** 美国多家银行, 三国政府: several, of which none is named. */
export const SEVERAL = /^(?:很多|众多|主要|部分|多数|各大|各|[两三四五六七八九十几数多]+[家个支所名国])$/;
export const COUNTED_BODIES = /[两三四五六七八九十几多数]+[家个支所名]$/;
/** 以色列新一届政府, 中德政府: no body's own name. */
export const NOT_A_GOVERNMENT =
  /(?:新|新一届|本届|上届|历届|(?:中|美|俄|英|法|德|日|韩)(?:中|美|俄|英|法|德|日|韩))政府$/;
export const A_CLASS =
  /^(?:(?:国家|全国)(?:重点|级|级重点)?实验室|(?:[俄美英法德日韩朝印]|环|现代|老年|考?上|手握|高水平.*|.*一流|.*研究型|军医|综合性|分|子|山|[年月]|.*万名|国内外|母|名牌|央企|船务|.*军火|农产品.*|.*监测)(?:大学|公司|海关|日报|银行|集团))$/;
/** 中央人大工作会议, 部委管理的国家局, 人民大会堂河北厅, 解放军和武警部队代表团. */
export const NOT_OF_THESE = /^(?:中央人大|国家局|全国工会|武警部队代表团|(?:中国|我国)(?:大?使馆|总?领馆))$/;
/** 中央和国家机关部门党组. */
export const PARTY_OF_ALL = /部门党[组委]$/;
/** 全国公安厅局长会议 names no 全国公安厅; 全国绿化委员会 is one body. */
export const ALL_OF = /^全[国省市]/;
export const ONE_OF_ALL = /(?:领导小组|协调小组|委员会|工作组|专班|指挥部|联合会|协会|总工会|代表团|办公室|委)$/;
/** 工会界, 海关系统: not the body. */
export const NO_BODY_AFTER = /^(?:界|门|地降|地出|系统|战线|类|式|化|型|长(?!江|春|沙|治|安|征|城))/;
/** 三处, 多部. */
export const COUNTED = /[一二两三四五六七八九十几数多各每\d]$/;
/** Of a country these are a class: 中国公司. */
export const OF_A_COUNTRY = /^(?:公司|集团|银行|大学|学院|医院|工会|政协|部|处|局|司)$/;
/** 各省公安厅, 某大学, 一家公司. */
export const GENERIC_BEFORE =
  /(?:各|各级|各地|各省|各市|某|每个|每家|多个|多家|一间|多路|一家|一个|一所|两家|几家|等|[二三四五六七八九十\d]+[个家所支]|级)$/;
