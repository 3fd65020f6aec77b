import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, buildSchemaSync, Ctx, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../src/api/context";
import type { Connection } from "../../src/graph/connection";
import { connect } from "../../src/graph/driver";
import type { Graph } from "../../src/graph/driver";
import { MOST_CONNECTIONS } from "../../src/graph/graph-error";
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

describe("a read that comes late", () => {
  it("keeps neither its connection nor its caller waiting where the database is frozen", async () => {
    const proxy = await startBoltProxy(testConnection().uri);
    afterwards(() => proxy.close());
    const graph = connectFor({ ...testConnection(), uri: proxy.uri });
    await graph.check();
    proxy.freeze();
    // It ends when its connection is gone, for a session that is closed returns it first.
    const start = performance.now();
    await expect(graph.read("RETURN 1 AS one", {}, { timeout: 500 })).rejects.toMatchObject({ code: "UNREACHABLE" });
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe("a database that is asked for too much", () => {
  it("is said to be overloaded when every connection stays busy", async () => {
    const graph = connectFor(testConnection());
    const server = await serve(schema, graph, { operationTimeout: 20_000 });
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    let begun = 0;
    const writes = Array.from({ length: MOST_CONNECTIONS }, () =>
      graph.write(async (tx) => {
        await tx.run("RETURN 1 AS one");
        begun++;
        await finished;
      }),
    );
    await eventually(() => begun === MOST_CONNECTIONS);
    const { body } = await ask(server, "{ thing { label } }");
    finish();
    await Promise.all(writes);
    expect(body).toMatchObject({ data: { thing: null }, errors: [{ extensions: { code: "OVERLOADED" } }] });
    expect((await ask(server, "{ thing { label } }")).body).toEqual({ data: { thing: null } });
  });

  it("is said to be overloaded when its memory does not suffice, and goes on", async () => {
    const graph = connectFor(testConnection());
    const greedy = graph.read("UNWIND range(1, 1000000000) AS number RETURN size(collect(toString(number))) AS size");
    await expect(greedy).rejects.toMatchObject({ code: "OVERLOADED" });
    expect(await graph.read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
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
