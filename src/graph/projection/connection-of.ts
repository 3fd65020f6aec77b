import { Field, Int, ObjectType } from "type-graphql";

/** A page of a list: what a connection's field yields. */
export interface Page<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

@ObjectType({ description: "Where a page stands in its list." })
export class PageInfo {
  @Field({ description: "Whether more follows." })
  hasNextPage!: boolean;

  @Field({ description: "Whether something comes before: true where the page was asked for after a cursor." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the page's first entry; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the page's last entry: ask for what comes `after` it.",
  })
  endCursor!: string | null;
}

const made = new Map<object, object>();
const queued: (() => object)[] = [];

/** Remembers that a connection of this type will be wanted; the class itself may not be defined yet. */
export function queueConnection(type: () => object): void {
  queued.push(type);
}

/** Makes the connection classes queued so far; to be called once all types are loaded, before the schema is built. */
export function defineConnections(): void {
  for (const type of queued.splice(0)) connectionOf(type());
}

/** The connection class of a node type, `<Node>Connection` where no other name is given, made once. `totalIsCapped` stands on lists whose total stops counting. */
export function connectionOf(node: object, options: { capped?: boolean; name?: string } = {}): object {
  const known = made.get(node);
  if (known) return known;
  const name = options.name ?? (node as { name: string }).name;
  const type = () => node;

  @ObjectType(`${name}Edge`, { description: `One entry of a page, with its cursor.` })
  class Edge {
    @Field(() => String, { description: "Where this entry stands in its list; opaque." })
    cursor!: string;

    @Field(type, { description: "The entry itself." })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list.` })
  class PageOf {
    @Field(() => [Edge], { description: "The entries with their cursors." })
    edges!: Edge[];

    @Field(() => [node], { description: "The entries alone." })
    nodes!: object[];

    @Field(() => PageInfo, { description: "Where this page stands in its list." })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: options.capped
        ? "How many there are after the filter; counting stops at 1001."
        : "How many there are after the filter; exact.",
    })
    totalCount!: number;
  }
  if (options.capped)
    Field(() => Boolean, { description: "Whether counting stopped: there are more than the total says." })(
      PageOf.prototype,
      "totalIsCapped",
    );
  made.set(node, PageOf);
  return PageOf;
}
