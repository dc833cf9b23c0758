import {readNameTable} from "../nameWords.ts";

/** What an office is called: by id, of a man and of a woman where that differs, the usual name first; "@CN" is that of one country alone. */
export const offices = readNameTable(`
  president|总统|国家主席|總統|國家主席|主席@CN|联邦主席
  vice-president|副总统|国家副主席|副總統
  prime-minister|总理|首相|国务院总理|總理
  deputy-prime-minister|副总理|国务院副总理|副總理
  foreign-minister|外交部长|外长|外交部部长|外交大臣|外务大臣|外相|外交部長|外長
  defence-minister|国防部长|防长|国防大臣|防卫大臣|國防部長
  interior-minister|内政部长|内务部长
  finance-minister|财政部长|财长|财务大臣
  economy-minister|经济部长
  justice-minister|司法部长
  health-minister|卫生部长
  energy-minister|能源部长
  trade-minister|商务部长
  culture-minister|文化部长
  secretary-of-state|国务卿|國務卿
  state-councillor|国务委员
  chancellor|总理@DE|总理@AT
  secretary-general|秘书长|秘書長
  director-general|总干事|總幹事
  spokesperson|发言人|發言人
  ambassador|大使
  special-envoy|特使
  national-security-adviser|国家安全顾问
  governor|州长|省长
  mayor|市长|市長
  king|国王~女王
  emir|埃米尔
  crown-prince|王储
  pope|教皇|教宗
  senator|参议员
  prosecutor-general|总检察长|检察总长
  adviser|顾问
  leader|领导人
  chairman|主席
  minister|部长|大臣|部長
  general|将军
  judge|法官
  prosecutor|检察官
  lawyer|律师
  founder|创始人
  astronaut|航天员|宇航员
  writer|作家
  economist|经济学家
  journalist|记者
  professor|教授
  head-of-state|国家元首
  head-of-government|政府首脑
`);

/** How an office is said that somebody held before, holds for another or will hold. */
export const qualified = readNameTable(`
  former|前_|原_|前任_
  acting|代理_|临时_|臨時_|代_|看守_
  deputy|副_
  designate|候任_|当选_|當選_
`);
