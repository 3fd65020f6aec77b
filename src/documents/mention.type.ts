import { Float, Int, ObjectType } from "type-graphql";
import { Connection, Extend, One, Property } from "../graph/projection";
import type { Page } from "../graph/projection";
import type { Method as MethodOf } from "../identifiers/vocabulary";
import { Resource } from "../nodes/resource.type";
import { Document } from "./document.type";
import { Method } from "./document.vocabulary";

@ObjectType({ description: "A place where a document names a resource. Never judged: it claims nothing." })
export class Mention {
  @One(() => Document, { match: "(m:Node {id: n.documentId})", description: "The document that names it." })
  document!: Document;

  @One(() => Resource, { match: "(m:Node {id: n.resourceId})", description: "What is named." })
  resource!: Resource;

  @Property(() => Int, { description: "Where the name begins in the document's text, in UTF-16 code units." })
  start!: number;

  @Property(() => Int, { description: "Where it ends, exclusive, in UTF-16 code units." })
  end!: number;

  @Property(() => String, { description: "The words of the document, exactly." })
  text!: string;

  @Property(() => Method, { description: "How it was found." })
  method!: MethodOf;

  @Property(() => Float, { description: "0 to 1; 1 where a person recorded it." })
  confidence!: number;
}

@Extend(Resource)
export abstract class ResourceMentions {
  @Connection(() => Mention, {
    match: "(m:Mention)",
    owner: "m.resourceId",
    key: "m.sortKey",
    description: "Every place where a document names it.",
  })
  mentions!: Page<Mention>;
}

@Extend(Document)
export abstract class DocumentMentions {
  @Connection(() => Mention, {
    match: "(m:Mention)",
    owner: "m.documentId",
    key: "m.sortKey",
    description: "What the document names, in its own order.",
  })
  mentions!: Page<Mention>;
}
