import { zlibSync } from 'fflate';
import qrcode from 'qrcode-generator';

/** Modules of the quiet zone around a square code. */
const QUIET = 4;

function modulesOf(address: string): { side: number; isDark: (x: number, y: number) => boolean } {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  return {
    side: count + 2 * QUIET,
    isDark: (x, y) => {
      const [column, row] = [x - QUIET, y - QUIET];
      const inside = column >= 0 && row >= 0 && column < count && row < count;
      return inside && code.isDark(row, column);
    },
  };
}

/** A square code that opens an address, as an SVG picture. */
export function qrSvg(address: string): string {
  const { side, isDark } = modulesOf(address);
  let path = '';
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) if (isDark(x, y)) path += `M${x} ${y}h1v1h-1z`;
  }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
  );
}

/** The same as a grey PNG, `scale` pixels a module; for formats that take no SVG. */
export function qrPng(address: string, scale = 8): { bytes: Uint8Array; side: number } {
  const { side, isDark } = modulesOf(address);
  const pixels = side * scale;
  const rows = new Uint8Array(pixels * (pixels + 1));
  for (let y = 0; y < pixels; y++) {
    for (let x = 0; x < pixels; x++) {
      const dark = isDark(Math.floor(x / scale), Math.floor(y / scale));
      rows[y * (pixels + 1) + 1 + x] = dark ? 0 : 255;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, pixels);
  view.setUint32(4, pixels);
  header[8] = 8; // bits a pixel; the rest stays 0: grey, deflate, no interlace
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, side: pixels };
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) bytes[4 + i] = name.charCodeAt(i);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
