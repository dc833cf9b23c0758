import iconv from "iconv-lite";
import jschardet from "jschardet";
import type {Report} from "../model.ts";

/** An article longer than this is not read: a book, a dump or a mistake. */
export const BYTE_LIMIT = 1024 * 1024;

/** A saved web page may hold its pictures and programs. */
const PAGE_LIMIT = 16 * BYTE_LIMIT;

/** Whether a file is a web page by its name. */
export function isWebPage(file: string): boolean {
  return /\.x?html?$/i.test(file);
}

/** Why a file is too long to be read, or null. */
export function refuseLength(bytes: number, file: string): string | null {
  const limit = isWebPage(file) ? PAGE_LIMIT : BYTE_LIMIT;
  if (bytes <= limit) return null;
  return `${describeSize(bytes)} is more than the ${limit / BYTE_LIMIT} MB of ${isWebPage(file) ? "a web page" : "an article"}; split the file`;
}

/** Single bytes of these mean the same letters, and a few more; the web reads them so too. */
const SUPERSETS: Readonly<Record<string, string>> = {"ISO-8859-1": "windows-1252", "iso8859-15": "iso-8859-15"};

/** How much of a text must be in ASCII letters for its language to be written in Latin letters. */
const LATIN_SHARE = 0.5;

const LATIN_ENCODINGS = /^(?:windows-125[0247]|iso-?8859-?(?:1|2|3|4|9|10|13|14|15|16)|macroman|maclatin2|ascii)$/i;

/**
 * Turns bytes into text: by their byte order mark, else as strict UTF-8, else as a web page says of itself, else by
 * detection (and says so). Line ends become
 * "\n", letters their composed form (NFC), and what shows nothing (controls, zero-width spaces) is left out; soft hyphens
 * stay, so that quotes are the words of the file. Null, with a problem reported, when there is nothing to read.
 */
export function decodeBytes(bytes: Uint8Array, {file, report}: {file: string; report: Report}): string | null {
  const refuse = (rule: string, reason: string) => {
    report({file, line: 1, column: 1, severity: "error", reason, rule});
    return null;
  };
  const tooLong = refuseLength(bytes.length, file);
  if (tooLong) return refuse("reading/too-long", tooLong);
  if (isBinary(bytes)) {
    return refuse(
      "reading/binary",
      "this is a binary file under a text file's name; save the article as text in UTF-8",
    );
  }
  const decoded = decodeKnown(bytes) ?? (isWebPage(file) ? decodeDeclared(bytes) : null) ?? detect(bytes);
  if (decoded === null) {
    return refuse("reading/encoding", "the encoding cannot be told; save the file in UTF-8");
  }
  if (decoded.encoding) {
    const reason = `read as ${decoded.encoding}, the likeliest encoding of its bytes; save the file in UTF-8`;
    report({file, line: 1, column: 1, severity: "warning", reason, rule: "reading/encoding"});
  }
  return cleanText(decoded.text);
}

/** A size as people write it: 5.0 MB. */
function describeSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function isBinary(bytes: Uint8Array): boolean {
  if (hasWideMark(bytes)) return false;
  if (["%PDF-", "PK\u0003\u0004", "{\\rtf"].some((mark) => startsWith(bytes, mark))) return true;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++; // 0x1b switches sets in ISO-2022
  }
  return controls > bytes.length / 100 + 2;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function hasWideMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

interface Decoded {
  text: string;
  encoding: string | null; // null when it is certain
}

function decodeKnown(bytes: Uint8Array): Decoded | null {
  const encoding = !hasWideMark(bytes) ? "utf-8" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  try {
    return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes), encoding: null};
  } catch {
    return null; // not valid: to be detected
  }
}

/** By what a web page says of itself: `<meta charset="gb2312">`. */
function decodeDeclared(bytes: Uint8Array): Decoded | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const name = /<meta\s[^<>]{0,200}?charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(head)?.[1]?.toLowerCase();
  if (!name || !iconv.encodingExists(name) || /^utf-?(?:8|16|32)/.test(name)) return null;
  const text = iconv.decode(Buffer.from(bytes), name);
  return text.includes("\ufffd") ? null : {text, encoding: null};
}

/** By the letter statistics of jschardet; decoded by iconv-lite, whose tables are right on every version of Node. */
function detect(bytes: Uint8Array): Decoded | null {
  if (hasWideMark(bytes)) return null;
  const latin = isMostlyAscii(bytes);
  const found = jschardet.detectAll(Buffer.from(bytes)).map(({encoding}) => encoding ?? "");
  const likely = found.map((name) => SUPERSETS[name] ?? name).filter((name) => !latin || LATIN_ENCODINGS.test(name));
  for (const encoding of [...likely, ...(latin ? ["windows-1252"] : [])]) {
    if (!iconv.encodingExists(encoding)) continue;
    const text = iconv.decode(Buffer.from(bytes), encoding);
    if (!/[\ufffd\u0080-\u009f]/.test(text)) return {text, encoding};
  }
  return null;
}

function isMostlyAscii(bytes: Uint8Array): boolean {
  let ascii = 0;
  let high = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++;
  }
  return ascii > (ascii + high) * LATIN_SHARE;
}

function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[\p{Cc}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu, (sign) =>
      sign === "\n" || sign === "\t" ? sign : "",
    )
    .normalize("NFC");
}
