// The words by which a text names a group that attended without naming anyone in it.

/** A group ends with one of these: 各处室负责人, 有关负责同志, 民警代表. */
export const GROUP_ENDS = [
  ...['负责人', '负责同志', '领导', '领导干部', '领导同志', '主要领导', '班子成员', '成员', '成员单位'],
  ...['代表', '代表团', '干部', '干部职工', '职工', '工作人员', '人员', '同志', '党员', '党员干部', '团员'],
  ...['民警', '辅警', '干警', '官兵', '队员', '指战员', '学员', '师生', '教师', '学生', '群众', '青年'],
  ...['专家', '学者', '专家学者', '委员', '嘉宾', '记者', '家属', '员工', '骨干', '书记', '使节', '侨胞'],
];

/** Says that those before it were there. */
export const ATTENDING = ['参加', '出席', '列席', '参会', '与会', '陪同', '收听收看', '观看', '旁听'];

/** What is attended, right after it or with a few words between. */
export const ATTENDED_THINGS = [
  ...['会议', '大会', '座谈会', '推进会', '部署会', '现场会', '动员会', '报告会', '研讨会', '例会', '论坛'],
  ...['活动', '仪式', '典礼', '培训班', '学习', '会见', '会谈', '调研', '考察', '检查'],
];
