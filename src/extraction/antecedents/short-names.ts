import { fold } from "../../text/fold";
import type { ActCitation } from "../citations/citation";
import { actBefore } from "./aliases";
import type { Reading } from "./reading";

/**
 * Short titles that a text gives its acts, «… Qanunu (bundan sonra – “KİV haqqında” Qanun)»: what stands so in the bracket and after it
 * is a name of the act before the bracket, not a mention of another. By mention, the act that is meant.
 */
export function findShortNames(reading: Reading): Map<ActCitation, ActCitation> {
  const { tokens } = reading.passage;
  const meant = new Map<string, ActCitation>();
  const found = new Map<ActCitation, ActCitation>();
  for (const act of reading.acts) {
    // «(bundan sonra – Gömrük Məcəlləsi)»
    const code = act.type === "code" ? fullName(reading, firstInBracket(tokens, act.from)) : undefined;
    if (code?.type === "code") found.set(act, code);
    if (act.title === null || act.date !== null || act.number !== null || !act.quoted) continue;
    const name = `${act.type}|${fold(act.title)}`;
    const full = meant.get(name) ?? fullName(reading, firstInBracket(tokens, act.from));
    if (!full || full === act) continue;
    meant.set(name, full);
    found.set(act, full);
  }
  return found;
}

type Tokens = Reading["passage"]["tokens"];

/** The bracket that begins with «bundan sonra» right before a mention. */
function firstInBracket(tokens: Tokens, from: number): number | undefined {
  const at = tokens[from - 1]?.key === "-" ? from - 1 : from;
  const says = tokens[at - 1]?.key === "sonra" && tokens[at - 2]?.key === "bundan" && tokens[at - 3]?.key === "(";
  return says ? at - 3 : undefined;
}

function fullName(reading: Reading, open: number | undefined): ActCitation | undefined {
  return open === undefined ? undefined : actBefore(reading, open);
}
