import "./acts/authority-acts.type";
import "./acts/instruments.type";
import "./conflicts/attribution.type";
import "./documents/evidence.type";
import "./documents/mention.type";
import "./programmes/report.type";
import "./treaties/treaty-event.type";
import { ActResolver } from "./acts/act.resolver";
import { AmendmentResolver } from "./amendments/amendment.resolver";
import { PartyResolver } from "./authorities/party.resolver";
import { DependentResolver } from "./chains/dependent.resolver";
import { PathResolver } from "./chains/path.resolver";
import { ConflictResolver } from "./conflicts/conflict.resolver";
import { DocumentResolver } from "./documents/document.resolver";
import { NodeResolver } from "./nodes/node.resolver";
import { MeasureResolver } from "./programmes/measure.resolver";
import { ProvisionResolver } from "./provisions/provision.resolver";
import { SearchResolver } from "./search/search.resolver";
import { TreatyResolver } from "./treaties/treaty.resolver";

/**
 * The root fields, one class a room. A room that nothing here leads to has no fields in the schema: types that no resolver names,
 * and files that add fields to other rooms' types, are imported above.
 */
export const resolvers = [
  NodeResolver,
  ActResolver,
  ProvisionResolver,
  AmendmentResolver,
  TreatyResolver,
  MeasureResolver,
  PartyResolver,
  DocumentResolver,
  ConflictResolver,
  DependentResolver,
  PathResolver,
  SearchResolver,
] as const;
