import { PassThrough } from "node:stream";
import { letReadersLeave, terminalOf, write } from "../../../../src/cli/answers/terminal";

const paint = (stream: Parameters<typeof terminalOf>[0]) => terminalOf(stream).paint("green", "established");

describe("terminalOf", () => {
  it("is as wide as the terminal, and 80 columns where there is none", () => {
    expect(terminalOf({ isTTY: true, columns: 132 }).width).toBe(132);
    expect(terminalOf({ isTTY: true, columns: 0 }).width).toBe(80);
    expect(terminalOf({ isTTY: false, columns: 132 }).width).toBe(80);
  });

  it("paints on a terminal that wants colours, and nowhere else", () => {
    expect(paint({ isTTY: true, columns: 80, hasColors: () => true })).toBe("\u001b[32mestablished\u001b[39m");
    expect(paint({ isTTY: true, columns: 80, hasColors: () => false })).toBe("established");
    expect(paint({ isTTY: false, columns: 80, hasColors: () => true })).toBe("established");
  });
});

describe("letReadersLeave", () => {
  const failing = (code: string) => Object.assign(new Error(code), { code });

  it("lets writing end when nobody reads any more", async () => {
    const stream = new PassThrough();
    letReadersLeave(stream);
    stream.destroy(failing("EPIPE"));
    await expect(write(stream, "an answer")).resolves.toBeUndefined();
  });

  it("keeps no other failure to itself", () => {
    const stream = new PassThrough();
    letReadersLeave(stream);
    expect(() => stream.emit("error", failing("ENOSPC"))).toThrow("ENOSPC");
  });
});
