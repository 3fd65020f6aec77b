const RUN = 0x10;
const MANIFEST = 0x000001ff;

/**
 * Follows what a Bolt client says on one connection and reports the statement of every RUN. Messages come in chunks (two bytes of
 * length, so many bytes; length 0 ends the message), after a handshake: 20 bytes of the client's, four of the server's, and, where
 * the server answers with a manifest of versions, four more of the client's and a number of variable length.
 */
export class BoltMessages {
  private said = Buffer.alloc(0);
  private message: Buffer[] = [];
  private chosen?: number;
  private answer = Buffer.alloc(0);
  private greeted = false;

  constructor(private readonly report: (statement: string) => void) {}

  fromServer(bytes: Buffer): void {
    if (this.chosen !== undefined) return;
    this.answer = Buffer.concat([this.answer, bytes]);
    if (this.answer.length < 4) return;
    this.chosen = this.answer.readUInt32BE(0);
    this.follow();
  }

  fromClient(bytes: Buffer): void {
    this.said = Buffer.concat([this.said, bytes]);
    this.follow();
  }

  private follow(): void {
    if (!this.greeted && !this.skipHandshake()) return;
    while (this.said.length >= 2) {
      const length = this.said.readUInt16BE(0);
      if (this.said.length < 2 + length) return;
      if (length > 0) this.message.push(this.said.subarray(2, 2 + length));
      else this.endMessage();
      this.said = this.said.subarray(2 + length);
    }
  }

  private skipHandshake(): boolean {
    if (this.chosen === undefined) return false;
    let length = 20;
    if (this.chosen === MANIFEST) {
      // The last byte of the number is the first one without its highest bit.
      length = 24;
      while ((this.said[length] ?? 0x80) & 0x80) if (++length > this.said.length) return false;
      length += 1;
    }
    this.said = this.said.subarray(length);
    this.greeted = true;
    return true;
  }

  private endMessage(): void {
    const message = Buffer.concat(this.message.splice(0));
    if (message[1] === RUN) this.report(textAt(message, 2));
  }
}

/** The PackStream string at an offset. */
function textAt(message: Buffer, offset: number): string {
  const marker = message[offset]!;
  const [start, length] =
    marker >> 4 === 8
      ? [offset + 1, marker & 0x0f]
      : marker === 0xd0
        ? [offset + 2, message.readUInt8(offset + 1)]
        : marker === 0xd1
          ? [offset + 3, message.readUInt16BE(offset + 1)]
          : [offset + 5, message.readUInt32BE(offset + 1)];
  return message.toString("utf8", start, start + length);
}
