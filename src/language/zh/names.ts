import {type NameWords, noClubs} from "../nameWords.ts";
import {phrases, words} from "../wordLists.ts";
import {cities} from "./cities.ts";
import {countries} from "./countries.ts";
import {organizations} from "./organizations.ts";
import {roles} from "./roles.ts";
import {shapes} from "./shapes.ts";

export const names: NameWords = {
  capitals: "none",
  nouns: "",
  endings: [],
  agreements: [],
  nameBases: {male: [], female: []},
  clitics: [],
  articles: [],
  indefinites: words("一名 一位 某"),
  functionWords: words(`
    的 了 在 是 和 与 為 为 等 对 對 将 將 于 於 不 有 这 這 那 就 也 还 還 都 而 及 或 但 并 並 由 从 從 向 到 被 把 以 之 其 该 該 他 她 它 们 們 我 你 您 自
    已 曾 再 又 才 只 很 更 最 后 後 前 中 上 下 里 裡 内 外 时 時 年 月 日 号 說 说 称 稱 指 表 今 昨 明 同 跟 比 因 如 若 则 則 所 每 各 两 兩 几 何 谁 什 怎 哪
    会 會 能 可 要 应 應 须 必 使 让 讓 令 给 給 请 請 来 來 去 过 過 着 著 地 得 吗 呢 吧 啊 凭 位 名 个 個 次 第 多 少 本 此 某 另 其他
  `),
  particles: words("· • ・"),
  honorifics: words(
    "先生 女士 小姐 夫人 同志 博士 教授 院士 老师 记者 記者 通讯员 作家 诗人 航天员 导演 演员 歌手 球员 选手 律师 医生 将军 上将 中将 少将 元帅 国王 女王 王子 公主 亲王",
  ),
  roleHeads: phrases(`
    国家主席, 主席, 副主席, 总统, 副总统, 前总统, 代总统, 当选总统, 总理, 副总理, 国务院总理, 国务院副总理, 首相, 副首相, 总书记, 中共中央总书记, 书记, 市委书记, 省委书记, 部长, 副部长, 外交部长, 外交部副部长, 外交部长官, 国防部长官, 长官,
    国防部长, 财政部长, 外长, 副外长, 防长, 财长, 国务委员, 国务委员兼外长, 国务委员兼外交部长, 国务卿, 国防部长, 外务大臣, 外相, 防卫大臣, 大臣, 大使, 驻华大使, 公使, 总领事, 特使, 代表, 首席代表, 特别代表, 高级代表, 发言人, 外交部发言人,
    国防部发言人, 秘书长, 副秘书长, 联合国秘书长, 上海合作组织秘书长, 北约秘书长, 总干事, 世卫组织总干事, 主任, 副主任, 办公室主任, 委员长, 副委员长, 全国人大常委会委员长, 议长, 国家杜马主席, 政协主席, 委员, 中央政治局委员, 政治局委员, 政治局常委,
    省长, 副省长, 市长, 副市长, 州长, 县长, 区长, 特首, 行政长官, 局长, 副局长, 署长, 厅长, 处长, 司长, 司令, 司令员, 总司令, 参谋长, 政委, 将军, 上将, 中将, 少将, 元帅, 大校, 上校, 国王, 女王, 王储, 亲王, 教皇, 教宗, 领导人, 领袖, 最高领袖, 总设计师, 指令长,
    董事长, 总裁, 副总裁, 行长, 副行长, 总经理, 经理, 首席执行官, 创始人, 校长, 院长, 副院长, 所长, 会长, 副会长, 理事长, 教授, 副教授, 博士, 院士, 研究员, 专家, 分析师, 经济学家, 科学家, 历史学家, 律师, 法官, 检察官, 检察长, 医生, 教练, 主教练, 队长, 队员, 球员, 运动员,
    航天员, 宇航员, 作家, 诗人, 画家, 导演, 演员, 歌手, 记者, 主编, 编辑, 候选人, 议员, 参议员, 众议员, 顾问, 安全顾问, 国家安全顾问, 总统国家安全事务助理, 国家安全事务助理, 助理, 党魁, 党首, 国務卿, 總統, 總理, 外長, 部長, 發言人, 秘書長, 國家主席, 副總統, 副總理, 行政院長, 院長
  `),
  roleBefore: words("前 时任 時任 现任 新任 候任 当选 代 副 原 已故 著名"),
  roleAfter: words("兼 阁下 閣下"),
  rolePrepositions: words("兼"),
  genitivePrepositions: words("的"),
  possessives: words("其 他的 她的"),
  auxiliaries: words("是 将 會 会 已 曾 能 可"),
  conjunctions: words("和 与 與 及 、"),
  counterparts: words("同行"),
  organizationWords: words("部 院 会 會 局 军 軍 团 队 厅 公司 集团 大学 银行 委员会 组织 协会 报 社"),
  organizationHeads: [],
  classNouns: [],
  bodies: [],
  nameLinks: words("和"),
  placeWords: words(
    "球场 故居 别墅 庄园 饭店 大厦 公园 车站 码头 纪念馆 岛上 群岛 半岛 海峡 海湾 大道 岛屿 港口 镇 村 乡 湾 港 寺 坊 地区 战役 体育场 中心 行政区 行政區 自治区 自治州 新区 開發區 开发区 县城 高地 盆地 山脉 酒店 机场 广场 大桥 大街 南路 北路 东路 西路 省 市 县 区 州 国 岛 山 河 江 湖 海 路 街 宫 庙 寺",
  ),
  thingWords: words("台风 颱風 飓风 颶風 风暴 風暴 文学奖 和平奖 生理学 条约 协定 宣言 计划 奖 杯 战争 主义 理论 思想"),
  personVerbs: words(`
    说 表示 指出 强调 认为 宣布 称 介绍 透露 呼吁 重申 回应 回答 承认 否认 警告 批评 谴责 欢迎 感谢 希望 主张 建议 要求 出席 参加 会见 会晤 访问 抵达 离开 前往 主持 发表 签署
    率 率队 接受 接见 致电 致信 通电话 举行 当选 就任 出任 担任 辞职 逝世 去世 获得 创立 写 撰文 說 強調 認為 宣佈 介紹 訪問 會見 出席 报道 报导 摄 讲话 致辞 同 在 与 对 今天 昨天 日前 任 曾任 说道 回忆 谈到 提出 告诉 获奖 夺冠 当选为 执政 主演 接任 继任 落败 落选 获胜 赛后
  `),
  sayings: words("说 表示 指出 强调 认为 宣布 称 介绍 透露 呼吁 重申 回应 回答 說 強調 認為 稱"),
  complementizers: words("，"),
  personPronouns: words("他 她"),
  thingPronouns: words("它"),
  femalePronouns: words("她"),
  femaleEndings: [],
  maleNames: [],
  femaleTitles: words("女士 女王 公主 夫人 小姐"),
  pluralPronouns: phrases("他们, 她们, 双方"),
  objectPronouns: words("他 她"),
  objectFirst: false,
  seats: words("kremlin white-house"),
  offices: words("总统 总理 外长 主席"),
  greetingVerbs: words("会见 接见 欢迎 祝贺 邀请"),
  personPossessives: words("他的 她的"),
  impersonal: [],
  groupWords: phrases("两, 双方"),
  groupNouns: {
    persons: words("领导人 外长 总统 总理 部长"),
    countries: words("国 国家 方 政府"),
  },
  leaderNouns: words("领导人"),
  leaderOffices: words("总统 总理 主席 首相"),
  placePrepositions: words("在 于 抵 赴"),
  datives: [],
  motionPrepositions: words("到 往 赴 抵 向 从"),
  attributions: [],
  personalNouns: [],
  personRelatives: [],
  agentPrepositions: words("被 由"),
  actorPrepositions: words("与 同 和 跟 对 向"),
  countries,
  pairedCountries: {
    中: "CN",
    美: "US",
    俄: "RU",
    苏: "SU",
    法: "FR",
    英: "GB",
    德: "DE",
    日: "JP",
    韩: "KR",
    朝: "KP",
    印: "IN",
    巴: "PK",
    越: "VN",
    澳: "AU",
    伊: "IR",
    以: "IL",
  },
  demonymEndings: [],
  organizations,
  firms: [],
  firmOffices: [],
  clubs: noClubs,
  calledAfter: [],
  reigns: [],
  organizationShapes: shapes,
  stateBodies: words("政府 议会 國會 国会 军队 警方 代表团 使馆 大使馆 当局 外交部 国防部"),
  nationalBodies: ["安理会"],
  nationalOffices: words("秘书"),
  cities,
  roles,
};
