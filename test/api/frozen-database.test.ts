import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, buildSchemaSync, Ctx, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../src/api/context";
import type { Connection } from "../../src/graph/connection";
import { connect } from "../../src/graph/driver";
import type { Graph } from "../../src/graph/driver";
import { finishSchema, Property } from "../../src/graph/projection";
import { testConnection } from "../connection";
import { afterwards, ask, eventually, send, serve } from "./asking";
import { startBoltProxy } from "./bolt-proxy";

@ObjectType()
class Thing {
  @Property(() => String, { description: "Its label.", nullable: true })
  label!: string;
}

// Nothing in Cypher waits, so it counts: the more, the more seconds are asked for.
const anchor = `CALL { UNWIND range(1, toInteger($seconds * 20000000)) AS number RETURN max(sqrt(number)) AS root }
  MATCH (n:Node {id: "nothing"})`;

@Resolver()
class ThingResolver {
  @Query(() => Thing, { nullable: true })
  async thing(
    @Arg("seconds", () => Number, { defaultValue: 0 }) seconds: number,
    @Ctx() { answers }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | undefined> {
    const found = await answers.find(info, anchor, { seconds });
    return found[0]?.value;
  }
}

const schema = finishSchema(buildSchemaSync({ resolvers: [ThingResolver], validate: false }));
const operationTimeout = 1_500;
const soon = operationTimeout + 700;

function connectFor(connection: Connection): Graph {
  const graph = connect(connection);
  afterwards(() => graph.close());
  return graph;
}

describe("a database that is frozen", () => {
  it("is answered for by the deadline where it accepts connections and says nothing", async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    afterwards(() => {
      sockets.forEach((socket) => socket.destroy());
      silent.close();
    });
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const graph = connectFor({ uri, username: "neo4j", password: "none" });
    const server = await serve(schema, graph, { operationTimeout });

    const { body, milliseconds, status } = await ask(server, "{ thing { label } other: thing { label } }");
    expect(body).toMatchObject({ data: { thing: null, other: null } });
    expect(body.errors!.map((error) => error.extensions.code)).toEqual(["TIMEOUT", "TIMEOUT"]);
    expect(status).toBe(200);
    expect(milliseconds).toBeLessThan(soon);
    expect(await send(`${server.url}/health`)).toMatchObject({ status: 200 });
    expect(await send(`${server.url}/ready`)).toMatchObject({ status: 503 });
  });

  it("is answered for by the deadline where it freezes later, and is used again when it thaws", async () => {
    const proxy = await startBoltProxy(testConnection().uri);
    afterwards(() => proxy.close());
    const graph = connectFor({ ...testConnection(), uri: proxy.uri });
    const server = await serve(schema, graph, { operationTimeout });
    expect((await ask(server, "{ thing { label } }")).body).toEqual({ data: { thing: null } });

    proxy.freeze();
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(server, "{ thing { label } }")));
    for (const { body, milliseconds } of answers) {
      expect(body.errors![0]!.extensions.code).toBe("TIMEOUT");
      expect(milliseconds).toBeLessThan(soon);
    }
    expect((await send(`${server.url}/ready`)).status).toBe(503);

    proxy.thaw();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await ask(server, "{ thing { label } }")).body).toEqual({ data: { thing: null } });
    expect((await send(`${server.url}/ready`)).status).toBe(200);
    await graph.close();
    await eventually(() => proxy.connections() === 0);
    expect(proxy.connections()).toBe(0);
  });
});

describe("a database that is away", () => {
  it("is said to be unavailable at once", async () => {
    const graph = connectFor({ uri: "bolt://127.0.0.1:9", username: "neo4j", password: "none" });
    const server = await serve(schema, graph, { operationTimeout });
    const { body, milliseconds } = await ask(server, "{ thing { label } }");
    expect(body.errors![0]!.extensions.code).toBe("DATABASE_UNAVAILABLE");
    expect(milliseconds).toBeLessThan(soon);
  });
});

describe("a statement that takes too long", () => {
  it("is answered for by the deadline, and is ended in the database", async () => {
    const graph = connectFor(testConnection());
    const server = await serve(schema, graph, { operationTimeout });
    const { body, milliseconds } = await ask(server, "{ thing(seconds: 60) { label } }");
    expect(body.errors![0]!.extensions.code).toBe("TIMEOUT");
    expect(milliseconds).toBeLessThan(soon);
    const running = async () => {
      const rows = await graph.read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, toInteger' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
      );
      return rows.length;
    };
    await eventually(async () => (await running()) === 0);
    expect(await running()).toBe(0);
  });
});
