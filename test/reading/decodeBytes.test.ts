import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import type {Problem} from "../../src/model.ts";
import {BYTE_LIMIT, decodeBytes} from "../../src/reading/decodeBytes.ts";

function decode(bytes: Uint8Array): {text: string | null; problems: Problem[]} {
  const problems: Problem[] = [];
  return {text: decodeBytes(bytes, {file: "a.txt", report: (problem) => problems.push(problem)}), problems};
}

const french =
  "Le président de la République a été réélu à l’unanimité, a déclaré le ministère — « sans surprise ». Le cœur du débat " +
  "était ailleurs : l’âge de la retraite, où les députés n’ont pas pu s’entendre avant la fin de l’été.";
const russian =
  "Министр иностранных дел России в пятницу встретился в Москве с китайским коллегой. Стороны обсудили развитие отношений " +
  "двух стран и подписали совместное заявление.";
const chinese =
  "中国外交部长星期五在莫斯科会见俄罗斯外长，双方就国际和地区问题深入交换意见，并发表联合声明。会谈持续了三个小时。";

describe("decodeBytes(bytes, {file, report})", () => {
  it("reads UTF-8 without a word", () => {
    expect(decode(new TextEncoder().encode(french))).toEqual({text: french, problems: []});
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("reads %s by its byte order mark, and leaves the mark out", (encoding) => {
    expect(decode(iconv.encode(french, encoding, {addBOM: true}))).toEqual({text: french, problems: []});
  });

  it.each([
    ["windows-1252", french],
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["gb18030", chinese],
  ])("detects %s, and says so", (encoding, sample) => {
    const {text, problems} = decode(iconv.encode(sample, encoding));
    expect(text).toBe(sample);
    expect(problems).toMatchObject([{severity: "warning", rule: "reading/encoding"}]);
    expect(problems[0]?.reason.toLowerCase()).toContain(encoding);
  });

  it("takes a short Latin text with a few high bytes for windows-1252, never for Cyrillic", () => {
    expect(decode(iconv.encode("Été à Évian", "windows-1252")).text).toBe("Été à Évian");
  });

  it("gives lines one kind of end, and drops what shows nothing", () => {
    expect(decode(new TextEncoder().encode("a\r\nb\rc\u2028pre\u00admier\u0007 z\u200bz\u202e")).text).toBe(
      "a\nb\nc\npre\u00admier zz",
    );
  });

  it("composes letters", () => {
    expect(decode(new TextEncoder().encode("re\u0301union")).text).toBe("réunion");
  });

  it("refuses binary files, whatever they are called", () => {
    const bytes = Uint8Array.from({length: 600}, (_, index) => index % 256);
    expect(decode(bytes)).toMatchObject({text: null, problems: [{severity: "error", rule: "reading/binary"}]});
    expect(decode(new TextEncoder().encode("%PDF-1.7 and words"))).toMatchObject({text: null});
  });

  it("refuses more than a megabyte", () => {
    const {text, problems} = decode(new Uint8Array(BYTE_LIMIT + 1).fill(0x61));
    expect(text).toBeNull();
    expect(problems).toMatchObject([{line: 1, column: 1, rule: "reading/too-long"}]);
  });
});
