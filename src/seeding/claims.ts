import type { AssertionPlan, ClaimPlan } from "../assertions/plan";
import type { Acts, Found } from "./acts";
import type { ClaimsFile, Evidence } from "./claims-file";
import type { EvidenceReader, Place } from "./evidence-reader";
import type { Path } from "./located-yaml";
import type { Provisions } from "./provisions";
import type { Registry } from "./registry";
import type { SeedFile } from "./seed-file";

/** What the claims of one file are read with. `text` is the document's, absent where the graph may not hold it. */
export interface ClaimsContext {
  file: SeedFile<ClaimsFile>;
  evidence: EvidenceReader;
  text?: string;
  acts: Acts;
  provisions: Provisions;
  registry: Registry;
}

/** Every assertion of one claims file: its claims, each as often as the document says it, with the words that say so. */
export function readClaims(context: ClaimsContext): AssertionPlan[] {
  const reader = new ClaimReader(context);
  const { measures, amendments, links, events, observations, attributions } = context.file.content;
  measures.forEach((measure, at) => reader.statusReport(measure, ["measures", at]));
  amendments.forEach((amendment, at) => reader.amendment(amendment, ["amendments", at]));
  links.forEach((link, at) => reader.link(link, ["links", at]));
  events.forEach((event, at) => reader.event(event, ["events", at]));
  observations.forEach((observation, at) => reader.observation(observation, ["observations", at]));
  attributions.forEach((attribution, at) => reader.attribution(attribution, ["attributions", at]));
  return reader.assertions;
}

type Entry<List extends "measures" | "amendments" | "links" | "events" | "observations" | "attributions"> =
  ClaimsFile[List][number];

class ClaimReader {
  readonly assertions: AssertionPlan[] = [];
  private readonly said = new Set<string>();

  constructor(private readonly context: ClaimsContext) {}

  statusReport({ programme, number, report }: Entry<"measures">, path: Path): void {
    const measure = this.context.acts.find(programme);
    const found = measure.id === undefined ? measure : this.context.provisions.find(measure.id, number);
    if (report === undefined || found.id === undefined) return;
    const { status, statusText, period, says } = report;
    const below = [...path, "report"];
    const places = this.context.evidence.read(says, [...below, "says"]);
    const text = this.quote(places[0]);
    if (text === undefined) return;
    const span = { periodFrom: period?.from, periodUntil: period?.until };
    this.assert({ claimType: "StatusReport", subjectId: found.id, status, statusText, text, ...span }, places, below);
  }

  amendment({ by, of, says, ...rest }: Entry<"amendments">, path: Path): void {
    const places = this.places(says, path);
    const subjectId = this.act(by, [...path, "by"]);
    for (const [objectId, below] of this.resources(of, [...path, "of"]))
      if (subjectId) this.assert({ claimType: "Amendment", subjectId, objectId, ...rest }, places, below);
    if ((rest.kind === "RENUMBERING") !== (rest.renumberedTo !== undefined))
      this.refuse([...path, "kind"], "a RENUMBERING, and nothing else, says renumberedTo.");
  }

  link({ from, relation, to, basis, says }: Entry<"links">, path: Path): void {
    const places = this.places(says, path);
    if ((relation === "IMPLEMENTS") !== (basis !== undefined))
      this.refuse([...path, "relation"], "IMPLEMENTS, and nothing else, says its basis.");
    for (const [subjectId, atFrom] of this.resources(from, [...path, "from"])) {
      if (relation === "IMPLEMENTS" && subjectId.includes("#")) this.refuse(atFrom, "what IMPLEMENTS is an act.");
      for (const [objectId, atTo] of this.resources(to, [...path, "to"])) {
        if (relation === "RATIFIES" && !this.context.acts.isA(objectId, "Treaty"))
          this.refuse(atTo, `what is ratified is a treaty, and ${objectId} is none.`);
        this.assert({ claimType: "Reference", relation, subjectId, objectId, basis }, places, atTo);
      }
    }
  }

  event({ treaty, step, date, until, place, method, says }: Entry<"events">, path: Path): void {
    const places = this.places(says, path);
    const subjectId = this.act(treaty, [...path, "treaty"]);
    if (subjectId === undefined) return;
    if (!this.context.acts.isA(subjectId, "Treaty")) this.refuse([...path, "treaty"], `${subjectId} is no treaty.`);
    if (until !== undefined && (date === undefined || until < date))
      this.refuse([...path, "until"], "an event that has an end begins no later: write date before until.");
    const claim: ClaimPlan = { claimType: "TreatyEvent", subjectId, step, dateFrom: date, dateUntil: until, place };
    this.assert(claim, places, path, method);
  }

  observation({ indicator, value, unit, period, measure, says }: Entry<"observations">, path: Path): void {
    const places = this.places(says, path);
    const subjectId = measure === undefined ? undefined : this.resources(measure, [...path, "measure"])[0]?.[0];
    if (measure !== undefined && subjectId === undefined) return;
    if (subjectId !== undefined && !this.context.provisions.measures.has(subjectId))
      this.refuse([...path, "measure"], `${subjectId} is no measure.`);
    const span = { periodFrom: period?.from, periodUntil: period?.until };
    this.assert({ claimType: "Observation", subjectId, indicator, value, unit, ...span }, places, path);
  }

  attribution({ about, property, value, says }: Entry<"attributions">, path: Path): void {
    const places = this.places(says, path);
    const subjectId = this.act(about, [...path, "about"]);
    const issuer = property === "ISSUER" ? this.context.registry.findAuthority(value) : undefined;
    if (property === "ISSUER" && issuer === undefined)
      this.refuse([...path, "value"], `"${value}" is no authority of the registry.`);
    const stored = issuer === undefined ? value : this.context.registry.nameOf(issuer)!;
    if (subjectId) this.assert({ claimType: "Attribution", subjectId, property, value: stored }, places, path);
  }

  private assert(claim: ClaimPlan, places: Place[], path: Path, method: AssertionPlan["method"] = "CURATED"): void {
    const { document, recorded } = this.context.file.content;
    for (const place of places) {
      const identity = JSON.stringify([claim, place]);
      if (this.said.has(identity)) this.refuse(path, "this file says the same thing by the same words twice.");
      this.said.add(identity);
      this.assertions.push({
        claim,
        documentId: document.id,
        ...place.span,
        quote: this.quote(place),
        locator: place.locator,
        method,
        confidence: 1,
        recordedAt: recorded.at,
        recordedBy: recorded.by,
        status: "ACCEPTED",
      });
    }
  }

  private places(says: Evidence | Evidence[], path: Path): Place[] {
    return this.context.evidence.read(says, [...path, "says"]);
  }

  private quote(place?: Place): string | undefined {
    return place?.span && this.context.text?.slice(place.span.start, place.span.end);
  }

  private act(reference: string, path: Path): string | undefined {
    return this.known(this.context.acts.find(reference), path);
  }

  /** What each reference means with the path at which it is written. */
  private resources(references: string | string[], path: Path): [string, Path][] {
    const list: [string, Path][] = Array.isArray(references)
      ? references.map((reference, at) => [reference, [...path, at]])
      : [[references, path]];
    return list.flatMap(([reference, below]): [string, Path][] => {
      const [label = "", number] = reference.split("#").map((part) => part.trim());
      const act = this.known(this.context.acts.find(label), below);
      if (act === undefined || number === undefined) return act === undefined ? [] : [[act, below]];
      const id = this.known(this.context.provisions.find(act, number), below);
      return id === undefined ? [] : [[id, below]];
    });
  }

  private known(found: Found, path: Path): string | undefined {
    if (found.reason !== undefined) this.refuse(path, found.reason);
    return found.id;
  }

  private refuse(path: Path, reason: string): void {
    this.context.file.refuse(path, reason);
  }
}
